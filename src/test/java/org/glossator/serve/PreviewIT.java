package org.glossator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.build.Pipeline;
import org.glossator.build.Workshop;
import org.glossator.harness.Browser;
import org.glossator.harness.Tab;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a person uses it, in a real browser. */
@Timeout(180)
class PreviewIT {
  private static final News.Listener UNHEARD =
      new News.Listener() {
        @Override
        public void heard(News news) {}

        @Override
        public void unread(IOException refusal) {}
      };

  private static final String ORDER = "scotus/95-0001/1997-01-21-roe-v-doe/index.html";
  private static final String TEXT =
      """
      ---
      title: Roe v. Doe
      docket: 95-0001
      court: scotus
      date: 1997-01-21
      ---

      Justice Poe delivered the opinion of the Court. The statute says nothing.

      %s
      It is so ordered.
      """;

  private static Browser browser;
  @TempDir Path project;
  private Path content = Path.of("");
  private Path look = Path.of("");
  private PreviewServer server;

  @BeforeAll
  static void launch() {
    browser = Browser.launch();
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void start() throws IOException {
    content = project.resolve("content");
    look = Files.createDirectories(project.resolve("templates/assets"));
    Files.createDirectories(content.resolve("orders/roe"));
    write("site.yaml", "title: Orders\npublisher: A Clinic\n");
    write("authors.yaml", "ed:\n  name: Ed Itor\n");
    write("orders/roe/order.md", TEXT.formatted(paragraphs("first")));
    Files.write(look.resolve("site.css"), Theme.builtIn("assets/site.css").orElseThrow());
    Workshop workshop = new Workshop(content, this::theme, Pipeline.Options.standard());
    List<Path> watched = List.of(content, project.resolve("templates"));
    server = PreviewServer.start(workshop, watched, 0, UNHEARD);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Theme theme() {
    try {
      byte[] css = Files.readAllBytes(look.resolve("site.css"));
      return Theme.standard().with("templates", Map.of("assets/site.css", css));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String paragraphs(String word) {
    return ("A paragraph that is " + word + " and long enough to scroll past it.\n\n").repeat(60);
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(content.resolve(path), text);
  }

  @Test
  void an_edit_is_seen_and_the_place_on_the_page_is_kept() throws IOException {
    try (Tab tab = browser.newTab().viewport(1200, 700).open(server.url() + ORDER)) {
      tab.evaluate("scrollTo({top: 600, behavior: 'instant'})");
      write("orders/roe/order.md", TEXT.formatted(paragraphs("second")));
      tab.waitFor("document.body?.innerText.includes('that is second')");
      tab.waitFor("Math.abs(scrollY - 600) < 5");
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void a_style_sheet_is_changed_without_loading_the_page_again() throws IOException {
    try (Tab tab = browser.open(server.url() + ORDER)) {
      tab.evaluate("window.stayed = true");
      String css = Files.readString(look.resolve("site.css"));
      Files.writeString(look.resolve("site.css"), css + "\nbody { outline: 7px solid red; }\n");
      tab.waitFor("getComputedStyle(document.body).outlineWidth === '7px'");
      assertThat(tab.text("String(window.stayed)")).isEqualTo("true");
    }
  }

  @Test
  void an_error_lies_over_the_page_with_file_and_line_until_it_is_mended() throws IOException {
    try (Tab tab = browser.open(server.url() + ORDER)) {
      write("orders/roe/notes.md", "> words that are not there\n\nA note.\n{by=ed}\n");
      tab.waitFor("document.querySelector('.glossator-errors:not([hidden])')");
      assertThat(tab.text("document.querySelector('.glossator-errors').innerText"))
          .contains("1 error", "notes.md:1:1", "A401");
      write("orders/roe/notes.md", "> The statute says nothing\n\nA note.\n{by=ed}\n");
      tab.waitFor("document.querySelector('.glossator-errors[hidden]')");
      tab.waitFor("document.body?.innerText.includes('A note.')");
    }
  }

  @Test
  void what_changed_while_something_was_wrong_is_seen_when_it_is_mended() throws IOException {
    try (Tab tab = browser.open(server.url() + ORDER)) {
      write("orders/roe/notes.md", "> words that are not there\n\nA note.\n{by=ed}\n");
      tab.waitFor("document.querySelector('.glossator-errors:not([hidden])')");
      int before = Integer.parseInt(tab.text("document.documentElement.dataset.edition"));
      write("orders/roe/order.md", TEXT.formatted(paragraphs("fifth")));
      tab.waitFor("Number(document.documentElement.dataset.edition) >= " + (before + 2));
      assertThat(tab.text("document.body.innerText")).doesNotContain("that is fifth");
      Files.delete(content.resolve("orders/roe/notes.md"));
      tab.waitFor("document.body?.innerText.includes('that is fifth')");
    }
  }

  @Test
  void a_note_starts_where_words_are_selected_and_is_written_beneath_them() throws IOException {
    try (Tab tab = browser.newTab().viewport(1200, 900).open(server.url() + ORDER)) {
      tab.evaluate(
          """
          (() => {
            const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
            for (let n = walker.nextNode(); n; n = walker.nextNode()) {
              const at = n.data.indexOf('The statute says nothing');
              if (at < 0) continue;
              const range = document.createRange();
              range.setStart(n, at);
              range.setEnd(n, at + 24);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              return true;
            }
            return false;
          })()
          """);
      tab.waitFor("document.querySelector('.glossator-start:not([hidden])')");
      tab.click(".glossator-start");
      tab.waitFor("document.querySelector('.glossator-note textarea')");
      tab.type("It does not.");
      tab.click(".glossator-note button");
      tab.waitFor("!document.querySelector('.glossator-note')");
      assertThat(Files.readString(content.resolve("orders/roe/notes.md"), StandardCharsets.UTF_8))
          .startsWith("> The statute says nothing")
          .contains("It does not.");
      tab.waitFor("document.body?.innerText.includes('It does not.')");
      assertThat(tab.problems()).isEmpty();
    }
  }
}
