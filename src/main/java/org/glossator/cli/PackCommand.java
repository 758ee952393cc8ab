package org.glossator.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.render.pack.Pack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator pack}: one page of a published site as one file. */
@Command(
    name = "pack",
    description = {
      "Makes of one page of a published site a single HTML file that asks for nothing:"
          + " for the court, the class or a reader without a network.",
      "PAGE is its path on the site, or a part of an order's path that no other has; it may be"
          + " left out where the site has one order."
    },
    mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {
  private static final int SHOWN = 10;

  private final Terminal terminal;

  @Parameters(paramLabel = "PAGE", arity = "0..1", description = "Which page.")
  private String page = "";

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "The published site (default: ${DEFAULT-VALUE}).")
  private Path site = Path.of("site");

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "The file to write (default: the page's name with .html).")
  private @Nullable Path file;

  PackCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(site)) {
      terminal.complain("there is no published site in " + site + "; run glossator build first");
      return ExitCode.ERRORS;
    }
    PublishedSite published = new PublishedSite(site);
    Optional<String> path = path(published);
    if (path.isEmpty()) {
      return ExitCode.ERRORS;
    }
    Optional<String> packed = Pack.of(published::read, path.get());
    if (packed.isEmpty()) {
      terminal.complain("there is no page " + path.get() + " in " + site);
      return ExitCode.ERRORS;
    }
    Path target = file == null ? Path.of(name(path.get())) : file;
    boolean inSite =
        target.toAbsolutePath().normalize().startsWith(site.toAbsolutePath().normalize());
    if (Files.exists(target) && (inSite || !target.toString().endsWith(".html"))) {
      terminal.complain(
          target + " is there and was not packed; name another file with --to, or take it away");
      return ExitCode.ERRORS;
    }
    byte[] bytes = packed.get().getBytes(StandardCharsets.UTF_8);
    WholeFile.replace(target, bytes);
    terminal
        .out()
        .println(target + ": " + path.get() + ", " + (bytes.length + 1023) / 1024 + " KB");
    return ExitCode.DONE;
  }

  private Optional<String> path(PublishedSite published) throws IOException {
    if (page.endsWith(".html")) {
      return Optional.of(page);
    }
    String folder = page.isEmpty() || page.endsWith("/") ? page : page + "/";
    if (!page.isEmpty() && published.read(folder + "index.html").isPresent()) {
      return Optional.of(folder + "index.html");
    }
    List<String> orders = published.orders().stream().filter(o -> o.contains(page)).toList();
    if (orders.size() == 1) {
      return Optional.of(orders.getFirst() + "index.html");
    }
    terminal.complain(
        orders.isEmpty()
            ? "there is no page " + page + " in " + site
            : orders.size() + " orders could be meant; name one of them");
    orders.stream().limit(SHOWN).forEach(o -> terminal.err().println("  " + o));
    return Optional.empty();
  }

  /** "2011-10-07-order-granting-expedited-discovery.html". */
  private static String name(String path) {
    String folder = path.replaceAll("/?index\\.html$", "").replaceAll("\\.html$", "");
    String last = folder.substring(folder.lastIndexOf('/') + 1);
    return (last.isEmpty() ? "index" : last) + ".html";
  }
}
