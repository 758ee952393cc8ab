package org.glossator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.build.SiteWriter;
import org.glossator.harness.Browser;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copying in a casebook: the words of each order are cited as that order's. */
class CasebookIT {
  private static final String SEED = "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ";
  private static final String SEED_DATE = " (N.D. Cal. Oct. 7, 2011)";

  @TempDir private static Path folder;
  private static Browser browser;
  private static StaticServer server;
  private static Tab tab;

  @BeforeAll
  static void open() throws IOException {
    Path site = folder.resolve("site");
    Pipeline.Result built = Pipeline.build(content(), Theme.standard());
    assertThat(built.diagnostics()).noneMatch(d -> d.severity().word().equals("error"));
    SiteWriter.publish(site, built.files(), List.of());
    browser = Browser.launch();
    server = StaticServer.serve(site, "/", StaticServer.STRICT_POLICY);
    tab = browser.newTab().viewport(1440, 900).withClipboard();
    tab.open(server.url("casebooks/two/index.html"));
  }

  @AfterAll
  static void close() {
    tab.close();
    server.close();
    browser.close();
  }

  @Test
  void words_are_copied_with_the_pin_of_their_own_order() {
    select("at this early stage is no solution", "at this early stage is no solution");
    assertThat(copied("Bluebook"))
        .isEqualTo(
            "“at this early stage is no solution” "
                + SEED
                + ", slip op. at 11:26–27"
                + SEED_DATE
                + ".");
    assertThat(copied("Bluebook, with link"))
        .endsWith(
            ", https://orders.example.org/cand/c-11-3822-mej/"
                + "2011-10-07-order-granting-expedited-discovery/#L11.26.");
    select("nothing of ships", "nothing of ships");
    assertThat(copied("Bluebook, reporter"))
        .isEqualTo("“nothing of ships” Babbitt v. Doe, 519 U.S. 1 (1997).");
    assertThat(copied("Bluebook"))
        .isEqualTo("“nothing of ships” Babbitt v. Doe, No. 95-0001 (U.S. Jan. 21, 1997).");
  }

  @Test
  void what_stands_behind_folded_words_keeps_its_line() {
    select("is also cognizant of the", "is also cognizant of the");
    tab.waitFor("document.querySelector('.copybar output').textContent !== ''");
    assertThat(tab.text("document.querySelector('.copybar output').textContent"))
        .isEqualTo("11:24");
  }

  @Test
  void words_of_two_orders_are_cited_as_the_first_and_that_is_said() {
    select("early stage is no solution", "nothing of ships");
    assertThat(copied("Short form"))
        .startsWith("“early stage is no solution")
        .doesNotContain("ships")
        .contains("First Time Videos, slip op. at 11:27");
    tab.waitFor("document.querySelector('.said').textContent.includes('first order')");
    assertThat(tab.problems()).isEmpty();
  }

  private static void select(String from, String to) {
    tab.evaluate(
        """
        (() => {
          const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
          const nodes = [];
          let all = '';
          while (walker.nextNode()) {
            if (!walker.currentNode.parentElement.closest('.court') || walker.currentNode.parentElement.closest('[data-chrome], template')) continue;
            nodes.push([all.length, walker.currentNode]);
            all += walker.currentNode.data;
          }
          const at = i => { const [start, node] = nodes.findLast(n => n[0] <= i); return [node, i - start]; };
          const a = all.indexOf(`%1$s`), b = all.indexOf(`%2$s`, Math.max(a, 0)) + `%2$s`.length;
          if (a < 0) return;
          getSelection().setBaseAndExtent(...at(a), ...at(b - 1));
          getSelection().modify('extend', 'forward', 'character');
        })()
        """
            .formatted(from, to));
    tab.waitFor("!document.querySelector('.copybar').hidden");
  }

  private static String copied(String form) {
    tab.evaluate(
        "(s => { s.value = '"
            + form
            + "'; s.dispatchEvent(new Event('change')); })"
            + "(document.querySelector('.copybar select'))");
    tab.click(".copybar button");
    return tab.text("navigator.clipboard.readText()").replace('\u00a0', ' ');
  }

  private static Content content() {
    Content own = Content.of(Path.of("content"));
    NavigableMap<String, byte[]> files = new TreeMap<>();
    own.below("").stream()
        .filter(path -> !path.startsWith("casebooks/") && !path.equals("site.yaml"))
        .forEach(path -> files.put(path, own.bytes(path).orElseThrow()));
    files.put("site.yaml", utf8("title: T\npublisher: P\nbase-url: https://orders.example.org/\n"));
    files.put(
        "orders/x/order.md",
        utf8(
            """
            ---
            title: "Babbitt, Secretary of the Interior, et al. v. Doe et al."
            citation: "519 U.S. 1"
            docket: "No. 95-0001"
            court: scotus
            date: 1997-01-21
            ---

            Justice Poe delivered the opinion of the Court.

            The statute says nothing of ships, nor of what they carry. It is so ordered.
            """));
    files.put(
        "casebooks/two.yaml",
        utf8(
            """
            title: Two
            author: editor
            contents:
              - order: first-time-videos-v-does
                at: 11:24–12:3
                notes:
                  - {on: at this early stage, text: When else, by: editor}
              - text: Then.
              - order: x
            """));
    return Content.of("content", files);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
