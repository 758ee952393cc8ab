package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.corpus.Slug;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glossator new …}: an order, a page, a casebook or a workflow to start from. */
@Command(
    name = "new",
    description = {
      "Makes a file to start from: an order, a page, a casebook, or a workflow that publishes.",
      "What is there already is never overwritten."
    },
    synopsisSubcommandLabel = "order|page|casebook|workflow",
    mixinStandardHelpOptions = true)
final class NewCommand {
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(
      name = "order",
      description = {
        "Makes content/orders/NAME/order.md for text that you have, as a draft.",
        "A court's PDF is better taken in with glossator import."
      },
      mixinStandardHelpOptions = true)
  int order(
      @Parameters(
              paramLabel = "NAME",
              arity = "1..*",
              description = "The order's folder, of small letters, digits and hyphens.")
          List<String> names,
      @Option(names = "--court", paramLabel = "COURT", description = "Such as cand or N.D. Cal.")
          @Nullable String court,
      @Option(names = "--docket", paramLabel = "NUMBER", description = "The docket number.")
          @Nullable String docket,
      @Option(names = "--date", paramLabel = "DATE", description = "The day, such as 2024-01-15.")
          @Nullable LocalDate date,
      @Option(names = "--title", paramLabel = "TITLE", description = "As in the caption.")
          @Nullable String title,
      @Option(
              names = "--content",
              paramLabel = "FOLDER",
              defaultValue = "content",
              description = "The content folder (default: ${DEFAULT-VALUE}).")
          Path content)
      throws IOException {
    names.forEach(this::checkName);
    Scaffold site = scaffold(content);
    List<String> front = new ArrayList<>();
    front.add(key("title", title, "ORDER GRANTING MOTION"));
    front.add(key("court", court, "cand"));
    front.add(key("docket", docket, "No. C 11-3822 MEJ"));
    front.add(key("date", date == null ? null : date.toString(), "2024-01-15"));
    for (String name : names) {
      site.file(
          "orders/" + name + "/order.md",
          "order.md",
          Map.of("name", YamlText.quoted(words(name)), "front", String.join("\n", front)));
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "page",
      description = "Makes content/pages/NAME.md.",
      mixinStandardHelpOptions = true)
  int page(
      @Parameters(paramLabel = "NAME", description = "The page's file, without .md.") String name,
      @Option(names = "--title", paramLabel = "TITLE", description = "The page's title.")
          @Nullable String title,
      @Option(
              names = "--content",
              paramLabel = "FOLDER",
              defaultValue = "content",
              description = "The content folder (default: ${DEFAULT-VALUE}).")
          Path content)
      throws IOException {
    return titled(content, "pages/" + name + ".md", "page.md", name, title);
  }

  @Command(
      name = "casebook",
      description = "Makes content/casebooks/NAME.yaml.",
      mixinStandardHelpOptions = true)
  int casebook(
      @Parameters(paramLabel = "NAME", description = "The casebook's file, without .yaml.")
          String name,
      @Option(names = "--title", paramLabel = "TITLE", description = "The casebook's title.")
          @Nullable String title,
      @Option(
              names = "--content",
              paramLabel = "FOLDER",
              defaultValue = "content",
              description = "The content folder (default: ${DEFAULT-VALUE}).")
          Path content)
      throws IOException {
    return titled(content, "casebooks/" + name + ".yaml", "casebook.yaml", name, title);
  }

  @Command(
      name = "workflow",
      description = {
        "Makes .github/workflows/publish.yml: checks every change, and publishes to GitHub Pages.",
        "Run it where the repository's top is."
      },
      mixinStandardHelpOptions = true)
  int workflow(
      @Option(
              names = "--program",
              paramLabel = "OWNER/NAME",
              defaultValue = "OWNER/glossator",
              description = "The repository that holds this program (default: ${DEFAULT-VALUE}).")
          String program)
      throws IOException {
    if (!program.matches("[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}")) {
      throw wrong("--program is OWNER/NAME, not " + program);
    }
    new Scaffold(terminal, Path.of(""))
        .file(".github/workflows/publish.yml", "publish.yml", Map.of("program", program));
    return ExitCode.DONE;
  }

  private int titled(Path content, String path, String pattern, String name, @Nullable String title)
      throws IOException {
    checkName(name);
    String shown = title == null ? words(name) : title;
    scaffold(content).file(path, pattern, Map.of("title", YamlText.quoted(shown)));
    return ExitCode.DONE;
  }

  private Scaffold scaffold(Path content) throws IOException {
    SourceFolder.check(content);
    return new Scaffold(terminal, content);
  }

  private void checkName(String name) {
    if (!Slug.possible(name).equals(name)) {
      throw wrong("some system cannot have a file called " + name + "; choose another name");
    }
    if (!Slug.of(name).equals(name)) {
      throw wrong(
          "a name is of small letters, digits and hyphens: " + Slug.of(name) + ", not " + name);
    }
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("a command without a command line");
    }
    return new ParameterException(spec.commandLine(), message);
  }

  /** A line of front matter; an example behind a number sign where there is no value. */
  private static String key(String key, @Nullable String value, String example) {
    return value == null ? "# " + key + ": " + example : key + ": " + YamlText.quoted(value);
  }

  /** "early-discovery" as "Early discovery". */
  private static String words(String name) {
    String words = name.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
