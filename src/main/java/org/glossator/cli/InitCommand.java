package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator init [FOLDER]}: a site to start from, ready to be built. */
@Command(
    name = "init",
    description = {
      "Makes a site to start from: its settings, an author, two pages and an example order.",
      "What is there already is never overwritten."
    },
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "Where: content/ is made in it (default: the current folder).")
  private Path folder = Path.of(".");

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      defaultValue = "Annotated court orders",
      description = "The site's title (default: ${DEFAULT-VALUE}).")
  private String title = "";

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      defaultValue = "The editors",
      description = "Who publishes it (default: ${DEFAULT-VALUE}).")
  private String publisher = "";

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = Web.class,
      defaultValue = "",
      description = "The address at which it will be read, such as https://orders.example.org/.")
  private String baseUrl = "";

  @Option(names = "--bare", description = "Make no example order.")
  private boolean bare;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Scaffold site = new Scaffold(terminal, folder);
    site.file(
        "content/site.yaml",
        "site.yaml",
        Map.of(
            "title", YamlText.quoted(title),
            "publisher", YamlText.quoted(publisher),
            "base-url",
                baseUrl.isEmpty()
                    ? "# base-url: https://orders.example.org/"
                    : "base-url: " + YamlText.quoted(baseUrl)));
    site.file("content/authors.yaml", "authors.yaml", Map.of());
    site.file("content/pages/about.md", "about.md", Map.of());
    site.file("content/pages/removal-policy.md", "removal-policy.md", Map.of());
    if (!bare) {
      site.file("content/orders/example-order/order.md", "example-order/order.md", Map.of());
      site.file("content/orders/example-order/notes.md", "example-order/notes.md", Map.of());
    }
    site.file(".gitignore", "gitignore", Map.of());
    String where = folder.normalize().toString();
    terminal.out().println();
    terminal.out().println("Next:");
    if (!where.isEmpty()) {
      terminal.out().println("  cd " + where);
    }
    terminal.out().println("  glossator serve              see the site while you write");
    terminal.out().println("  glossator import ORDER.pdf   take in a court's order");
    terminal.out().println("  glossator build              publish to site/");
    return ExitCode.DONE;
  }
}
