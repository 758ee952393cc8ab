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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an order whose source marks no pages, with words left out, replaced and answered. */
class UnpagedOrderIT {
  private static final String ORDER = "scotus/95-0001/1997-01-21-roe-v-doe/index.html";

  private static final NavigableMap<String, byte[]> CONTENT =
      content(
          "orders/x/order.md",
          """
          ---
          title: "Roe v. Doe"
          citation: "519 U.S. 1"
          docket: "No. 95-0001"
          court: scotus
          date: 1997-01-21
          ---

          Justice Poe delivered the opinion of the Court.

          The statute says nothing of ships, nor of what they carry. It is so ordered.
          """,
          "orders/x/notes.md",
          """
          > of ships

          {kind=elide}

          > what they carry

          {kind=replace with="cargo"}

          > The statute

          A note.
          {id=first}

          > It is so ordered

          Another.

          > [re first]

          An answer.
          """);

  @TempDir private Path folder;

  @Test
  void it_is_cited_without_a_pin_and_copied_as_the_court_has_it() throws IOException {
    Path site = folder.resolve("site");
    SiteWriter.publish(
        site, Pipeline.build(Content.of("content", CONTENT), Theme.standard()).files(), List.of());
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site);
        Tab tab = browser.newTab().viewport(1440, 900).withClipboard()) {
      tab.open(server.url(ORDER));
      tab.evaluate("getSelection().selectAllChildren(document.getElementById('p-2'))");
      tab.waitFor("!document.querySelector('.copybar').hidden");
      String quoted =
          "“The statute says nothing of ships, nor of what they carry. It is so ordered.” ";
      assertThat(copied(tab, "Bluebook, reporter"))
          .isEqualTo(quoted + "Roe v. Doe, 519 U.S. 1 (1997).");
      assertThat(copied(tab, "Bluebook"))
          .isEqualTo(quoted + "Roe v. Doe, No. 95-0001 (U.S. Jan. 21, 1997).");
      assertThat(copied(tab, "Id., after a citation to this order")).isEqualTo(quoted + "Id.");
      assertThat(copied(tab, "Short form")).isEqualTo(quoted + "Roe.");
      assertThat(tab.text("document.querySelector('.copybar option').value"))
          .isEqualTo("Bluebook, reporter");
      assertThat(
              tab.text(
                  "[...document.querySelectorAll('aside.note')].sort((a, b) =>"
                      + " a.getBoundingClientRect().top - b.getBoundingClientRect().top)"
                      + ".map(n => n.querySelector('.words').textContent.trim()).join(' ')"))
          .isEqualTo("A note. An answer. Another.");
      tab.evaluate("document.querySelector('.copybar button').focus()");
      tab.press("Escape");
      assertThat(tab.evaluate("document.querySelector('.copybar').hidden").asBoolean()).isTrue();
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void in_print_its_paragraphs_are_numbered_beside_the_text() throws IOException {
    Path site = folder.resolve("site");
    SiteWriter.publish(
        site, Pipeline.build(Content.of("content", CONTENT), Theme.standard()).files(), List.of());
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site);
        Tab tab = browser.newTab().media("print", "light")) {
      tab.open(server.url(ORDER));
      String pin = "document.querySelector('#p-2').closest('.unit').querySelector('.pin a')";
      assertThat(tab.text(pin + ".innerText")).isEqualTo("[¶\u00a02]");
      assertThat(
              tab.evaluate(
                      pin
                          + ".getBoundingClientRect().right <="
                          + " document.querySelector('#p-2').getBoundingClientRect().left")
                  .asBoolean())
          .isTrue();
      assertThat(tab.evaluate(pin + ".getBoundingClientRect().left >= 0").asBoolean()).isTrue();
    }
  }

  private static String copied(Tab tab, String form) {
    tab.evaluate(
        "(s => { s.value = '"
            + form
            + "'; s.dispatchEvent(new Event('change')); })"
            + "(document.querySelector('.copybar select'))");
    tab.click(".copybar button");
    return tab.text("navigator.clipboard.readText()").replace('\u00a0', ' ');
  }

  private static NavigableMap<String, byte[]> content(String... pathsAndTexts) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    files.put("site.yaml", "title: T\npublisher: P\n".getBytes(UTF_8));
    files.put("authors.yaml", "a: {name: A}\n".getBytes(UTF_8));
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
    }
    return files;
  }
}
