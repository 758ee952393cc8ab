package org.glossator.render.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.annotate.Quotations;
import org.glossator.annotate.Target;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.build.SiteWriter;
import org.glossator.harness.Browser;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.glossator.order.OrderText;
import org.glossator.order.SeedOrder;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;

/**
 * An order's page with many notes in a browser: its size, and the milliseconds until its text can
 * be read and until it answers. Argument: how many notes (500); run it from the project's folder.
 */
public final class ManyNotesBench {
  private static final String ORDER = "orders/first-time-videos-v-does/";
  private static final int OPENED = 5;

  private ManyNotesBench() {}

  /** Builds the site, opens its order a few times, and prints what it took. */
  public static void main(String... arguments) throws IOException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (String file :
        List.of("site.yaml", "authors.yaml", ORDER + "order.txt", ORDER + "order.yaml")) {
      files.put(file, Files.readAllBytes(Path.of("content").resolve(file)));
    }
    files.put(ORDER + "notes.md", notes(count).getBytes(UTF_8));
    long begun = System.nanoTime();
    Pipeline.Result result = Pipeline.build(Content.of("content", files), Theme.standard());
    System.out.printf(Locale.ROOT, "built in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
    result.diagnostics().stream().limit(3).forEach(d -> System.out.println(d.message()));
    Path site = Files.createTempDirectory("notes").resolve("site");
    SiteWriter.publish(site, result.files(), List.of());
    String page =
        result.files().stream()
            .map(OutputFile::path)
            .filter(p -> p.matches("cand/[^/]+/[^/]+/index\\.html"))
            .findFirst()
            .orElseThrow();
    System.out.printf(Locale.ROOT, "%s: %d bytes%n", page, Files.size(site.resolve(page)));
    measure(site, page);
  }

  private static void measure(Path site, String page) {
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site)) {
      for (int i = 0; i < OPENED; i++) {
        try (Tab tab = browser.newTab()) {
          tab.open(server.url(page));
          String times =
              tab.text(
                  "(t => [t.responseEnd, t.domInteractive, t.domContentLoadedEventEnd,"
                      + " t.loadEventEnd].map(Math.round).join(' / '))"
                      + "(performance.getEntriesByType('navigation')[0])");
          String notes = tab.text("'' + document.querySelectorAll('aside.note').length");
          System.out.println(
              notes + " notes; ms to response / interactive / ready / loaded: " + times);
        }
      }
    }
  }

  /** Notes on words that stand once, spread evenly. */
  private static String notes(int count) {
    OrderText text = OrderText.of(SeedOrder.order());
    Quotations quotations = Quotations.in(text);
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int start = (int) ((long) i * (text.text().length() - 200) / count);
      String words = "";
      for (int length = 20; length < 200 && words.isEmpty(); length += 10) {
        String some = text.text().substring(start, start + length).strip();
        List<Target> found = quotations.find(some);
        words =
            found.size() == 1
                ? some.lines().map(String::strip).collect(Collectors.joining(" "))
                : "";
      }
      notes.append("> ").append(words).append("\n\nNote ").append(i);
      notes.append(", with *some* words and 383 U.S. 715 (1966).\n{id=n").append(i).append("}\n\n");
    }
    return notes.toString();
  }
}
