package org.glossator.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks find what they are for: a check that cannot fail proves nothing. */
class HarnessTest {
  private static final String GOOD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>A page</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="style.css">
      <script src="script.js" defer></script>
      </head>
      <body><main><h1 id="top">A page</h1><p><a href="#top">up</a></p>
      <label>Say <input id="field"></label></main></body>
      </html>
      """;

  @TempDir static Path site;
  private static Browser browser;
  private static StaticServer server;

  @BeforeAll
  static void start() throws IOException {
    write("index.html", GOOD);
    write("style.css", "body { color: rgb(1, 2, 3) }\n@media print { h1 { color: red } }\n");
    write(
        "script.js",
        """
        addEventListener('keydown', e => { document.title += ' ' + e.key; });
        document.documentElement.dataset.scripted = 'yes';
        """);
    server = StaticServer.serve(site);
    browser = Browser.launch();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @Test
  void a_tab_reads_types_and_presses() {
    try (Tab tab = browser.open(server.url(""))) {
      assertThat(tab.text("getComputedStyle(document.body).color")).isEqualTo("rgb(1, 2, 3)");
      tab.click("#field").type("héllo §").press("!").press("Escape");
      assertThat(tab.text("document.getElementById('field').value")).isEqualTo("héllo §!");
      assertThat(tab.text("document.title")).isEqualTo("A page ! Escape");
      assertThat(tab.problems()).isEmpty();
      assertThat(tab.requests())
          .extracting(Tab.Request::kind)
          .contains("Document", "Stylesheet", "Script");
      tab.open(server.url("#field"));
      assertThat(tab.text("location.hash")).isEqualTo("#field");
      assertThatThrownBy(() -> tab.evaluate("nothing.there")).hasMessageContaining("nothing");
    }
  }

  @Test
  void a_tab_takes_settings() {
    try (Tab tab =
        browser
            .newTab()
            .viewport(390, 844)
            .colorScheme("dark")
            .withoutScript()
            .open(server.url(""))) {
      assertThat(tab.evaluate("innerWidth").asInt()).isEqualTo(390);
      assertThat(tab.evaluate("matchMedia('(prefers-color-scheme: dark)').matches").asBoolean())
          .isTrue();
      assertThat(tab.evaluate("'scripted' in document.documentElement.dataset").asBoolean())
          .isFalse();
      assertThat(new String(tab.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      assertThat(tab.screenshot()).startsWith(0x89, 'P', 'N', 'G');
      assertThat(tab.fullScreenshot()).startsWith(0x89, 'P', 'N', 'G');
    }
  }

  @Test
  void what_the_policy_refuses_is_recorded() throws IOException {
    write(
        "inline.html",
        GOOD.replace("<p>", "<p style='color:red'>")
            .replace("</body>", "<script>1</script></body>"));
    try (Tab tab = browser.open(server.url("inline.html"))) {
      assertThat(tab.policyViolations()).hasSize(2);
      assertThat(tab.open(server.url("missing.html")).problems())
          .anyMatch(problem -> problem.contains("404"));
    } finally {
      Files.delete(site.resolve("inline.html"));
    }
  }

  @Test
  void axe_sees_a_field_without_a_label_under_the_policy() throws IOException {
    write("unlabeled.html", GOOD.replace("<label>Say <input id=\"field\"></label>", "<input>"));
    try (Tab tab = browser.open(server.url(""))) {
      assertThat(Axe.violations(tab)).isEmpty();
      assertThat(Axe.violations(tab.open(server.url("unlabeled.html"))))
          .singleElement()
          .asString()
          .startsWith("label (critical)");
    } finally {
      Files.delete(site.resolve("unlabeled.html"));
    }
  }

  @Test
  void the_html_checker_sees_an_obsolete_element(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("good.html"), GOOD);
    Files.writeString(folder.resolve("bad.html"), GOOD.replace("<p>", "<p><center>x</center>"));
    assertThat(HtmlValidator.check(folder))
        .isNotEmpty()
        .allMatch(message -> message.startsWith("bad.html:"))
        .anyMatch(message -> message.contains("“center” element is obsolete"));
  }

  @Test
  void the_site_check_finds_each_fault(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("style.css"), "p { background: url(none.png) }");
    Files.writeString(folder.resolve("script.js"), "");
    Files.writeString(folder.resolve("bad.xml"), "<a><b></a>");
    Files.writeString(folder.resolve("bad.json"), "{");
    Files.writeString(folder.resolve("lost.html"), GOOD);
    Files.writeString(
        folder.resolve("index.html"),
        """
        <html><head><style></style><script>1</script>
        <script src="https://example.org/x.js"></script></head>
        <body onload="x()"><p id="a" style="color:red">x</p><p id="a"></p><img src="style.css">
        <a href="nowhere/">x</a><a href="#b">x</a><a href="/style.css">x</a><a href="../x">x</a>
        <a href="https://example.org/">fine</a></body></html>
        """);
    assertThat(SiteCheck.problems(folder))
        .containsExactlyInAnyOrder(
            "bad.json: not JSON: wrong in line 1",
            "bad.xml: not well-formed XML: The element type \"b\" must be terminated by the"
                + " matching end-tag \"</b>\".",
            "index.html: 0 h1",
            "index.html: fetched from elsewhere: https://example.org/x.js",
            "index.html: id twice: a",
            "index.html: inline onload: <body onload=\"x()\"></body>",
            "index.html: inline script: <script></script>",
            "index.html: inline style sheet: <style></style>",
            "index.html: inline style: <p id=\"a\" style=\"color:red\"></p>",
            "index.html: leads nowhere: nowhere/",
            "index.html: leads out of the site: ../x",
            "index.html: no alt: <img src=\"style.css\">",
            "index.html: no language on html",
            "index.html: no meta charset=utf-8",
            "index.html: no meta viewport",
            "index.html: no such place: #b",
            "index.html: no title",
            "index.html: not relative, so not for every host: /style.css",
            "lost.html: no way there from the front page",
            "style.css: leads nowhere: none.png");
    assertThat(SiteCheck.problems(site)).isEmpty();
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(site.resolve(name), text);
  }
}
