package org.glossator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.build.SiteWriter;
import org.glossator.harness.Axe;
import org.glossator.harness.Browser;
import org.glossator.harness.HtmlValidator;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words, tables and code that are wider than the window, and scripts that run the other way. */
class NarrowPagesIT {
  private static final String LONG = "SupercalifragilisticexpialidociousNorthwesternHoldings";
  private static final String ORDER = "ca9/1-2/2020-01-02-order/index.html";
  private static final String NOTE = "notes/wide/index.html";
  private static final String ABOUT = "about/index.html";
  private static final List<String> PAGES =
      List.of(
          ORDER,
          NOTE,
          ABOUT,
          "index.html",
          "notes/index.html",
          "people/a/index.html",
          "topics/index.html",
          "search/words/index.html");
  private static final String CELLS = "| wide cell content ".repeat(10) + "|\n";
  private static final String TABLE =
      "| head ".repeat(10) + "|\n" + "|---".repeat(10) + "|\n" + CELLS;
  private static final String CODE =
      "```\na line of code that is longer than any note, " + "and longer ".repeat(9) + "\n```\n";

  @TempDir private Path folder;

  @Test
  void nothing_is_wider_than_the_window() throws IOException {
    Path site = publish();
    assertThat(HtmlValidator.check(site)).isEmpty();
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site, "/a/", StaticServer.STRICT_POLICY)) {
      for (String page : PAGES) {
        for (int width : new int[] {320, 768, 1440}) {
          try (Tab tab = browser.newTab().viewport(width, 900)) {
            tab.open(server.url(page));
            tab.evaluate("document.querySelector('.tools').open = true");
            int wide = tab.evaluate("document.documentElement.scrollWidth").asInt();
            if (wide > width) {
              found.add(page + " is " + wide + " wide at " + width);
            }
            if (width == 320) {
              tab.evaluate("document.querySelector('.tools').open = false");
              found.addAll(Axe.inLightAndDark(tab));
              found.addAll(Axe.smallTargets(tab));
            }
            found.addAll(tab.problems());
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void words_that_run_the_other_way_turn_nothing_around() throws IOException {
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(publish());
        Tab tab = browser.newTab().viewport(1440, 900)) {
      tab.open(server.url(ORDER));
      String box = "document.querySelector('aside.note')";
      assertThat(tab.text(box + ".querySelector('.on a').textContent"))
          .startsWith("on “ראש הממשלה”, ");
      assertThat(
              tab.evaluate(
                      "(a => {"
                          + "const r = document.createRange(); const end = a.lastChild;"
                          + "r.setStart(end, end.length - 1); r.setEnd(end, end.length);"
                          + "return r.getBoundingClientRect().left"
                          + "  > a.querySelector('bdi').getBoundingClientRect().right;"
                          + "})("
                          + box
                          + ".querySelector('.on a'))")
                  .asBoolean())
          .as("the pin stands behind the words")
          .isTrue();
    }
  }

  private Path publish() throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    put(files, "site.yaml", "title: T\npublisher: P\n");
    put(files, "authors.yaml", "a: {name: A}\n");
    put(files, "pages/about.md", "---\ntitle: About\n---\n\n" + TABLE + "\n" + CODE);
    put(
        files,
        "orders/x/order.md",
        "---\ncourt: ca9\ndocket: No. 1-2\ntitle: Order\ndate: 2020-01-02\n"
            + ("name: " + LONG + LONG + " v. Doe\ntopics: [" + LONG + ", b]\n---\n\n")
            + ("ראש הממשלה spoke first. The motion is granted. " + LONG + ".\n\n")
            + "IT IS ORDERED:\n\n1. An answer shall be filed within 14 days.\n");
    put(
        files,
        "orders/x/notes.md",
        "> The motion is granted\n\n"
            + (TABLE + "\n" + CODE)
            + ("\n" + LONG.repeat(4) + "\n{id=wide}\n\n")
            + "> ראש הממשלה\n\nHe spoke.\n");
    Path site = folder.resolve("site");
    SiteWriter.publish(
        site, Pipeline.build(Content.of("content", files), Theme.standard()).files(), List.of());
    return site;
  }

  private static void put(NavigableMap<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }
}
