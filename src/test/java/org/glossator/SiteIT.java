package org.glossator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.cite.Citator;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.DiagnosticFormat;
import org.glossator.harness.Axe;
import org.glossator.harness.Browser;
import org.glossator.harness.HtmlValidator;
import org.glossator.harness.SiteCheck;
import org.glossator.harness.SlowWire;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.glossator.quote.Quoting;
import org.glossator.quote.check.Draft;
import org.glossator.render.template.Theme;
import org.glossator.text.ContentHash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every page of the site that this repository publishes. */
class SiteIT {
  private static final Path CONTENT = Path.of("content");
  private static final Path COMMITTED = Path.of("site");

  /** How much the page has moved under the reader since it was opened, as browsers count it. */
  private static final String SHIFT =
      """
      new Promise(done => {
        let sum = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.hadRecentInput ? 0 : e.value))
          .observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 300);
      })
      """;

  /** The width of the page's words in a face, to their width in the site's font. */
  private static final String WIDTHS =
      """
      (async () => {
        const own = "fonts/source-serif-4-latin-400-normal.woff2";
        const sheet = document.querySelector("link[href$='site.css']").href;
        document.fonts.add(await new FontFace("Own", `url(${new URL(own, sheet)})`).load());
        const words = document.querySelector("main").textContent.replace(/[^ -~]|\\s+/g, " ");
        const canvas = document.createElement("canvas").getContext("2d");
        const width = face => { canvas.font = `40px "${face}"`; return canvas.measureText(words).width; };
        return width("%s") / width("Own");
      })()
      """;

  @TempDir static Path folder;
  private static Path site;
  private static List<Diagnostic> diagnostics;

  @BeforeAll
  static void build() throws Exception {
    diagnostics = Pipeline.build(Content.of(CONTENT), Theme.standard()).diagnostics();
    site = built();
  }

  @AfterAll
  static void forget() {
    diagnostics = List.of();
  }

  @Test
  void the_content_has_no_error_and_no_warning() {
    assertThat(diagnostics)
        .filteredOn(d -> !d.severity().word().equals("note"))
        .extracting(DiagnosticFormat::format)
        .isEmpty();
  }

  @Test
  void links_lead_somewhere_ids_are_unique_and_nothing_is_inline_or_from_elsewhere() {
    assertThat(SiteCheck.problems(site)).isEmpty();
  }

  @Test
  void the_html_checker_finds_nothing() {
    assertThat(HtmlValidator.check(site)).isEmpty();
  }

  /** Half of the pages each in two browsers at once: looking at every page takes long. */
  @Test
  void no_page_breaks_a_rule_of_accessibility_or_of_the_policy_in_light_or_dark()
      throws IOException {
    List<String> pages = pages();
    List<String> found =
        Stream.of(0, 1)
            .parallel()
            .map(half -> IntStream.range(0, pages.size()).filter(i -> i % 2 == half))
            .flatMap(half -> broken(half.mapToObj(pages::get).toList()))
            .toList();
    assertThat(found).isEmpty();
  }

  private static Stream<String> broken(List<String> pages) {
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site, "/some/where/", StaticServer.STRICT_POLICY);
        Tab tab = browser.newTab()) {
      for (String page : pages) {
        tab.open(server.url(page));
        Axe.inLightAndDark(tab).forEach(violation -> found.add(page + " " + violation));
      }
      found.addAll(tab.problems());
      assertThat(tab.requests())
          .hasSizeGreaterThanOrEqualTo(pages.size())
          .extracting(Tab.Request::url)
          .allMatch(
              url -> url.startsWith(server.url("")) || url.startsWith("data:"),
              "stays on the site");
    }
    return found.stream();
  }

  @Test
  void pages_fit_a_phone_without_scrolling_sideways() throws IOException {
    List<String> wide = new ArrayList<>();
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site);
        Tab tab = browser.newTab().viewport(360, 740)) {
      for (String page : pages()) {
        tab.open(server.url(page));
        int width = tab.evaluate("document.documentElement.scrollWidth").asInt();
        if (width > 360) {
          wide.add(page + ": " + width + " px");
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  /** Each of these pages moved by .09 to .27 when a font came and lines broke elsewhere. */
  @Test
  void nothing_moves_while_a_page_and_its_fonts_come_slowly() throws IOException {
    List<String> moved = new ArrayList<>();
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site);
        SlowWire wire = SlowWire.to(server.url(""), 150, 200_000)) {
      for (String page : pages()) {
        if (page.matches(
            "notes/(?:use-a-good|declines-to|broadest).*/index\\.html|tags/privacy/index\\.html"
                + "|cand/[^/]+/[^/]+/index\\.html|casebooks/[^/]+/index\\.html"
                + "|quotecheck/index\\.html")) {
          for (int width : page.startsWith("cand") ? new int[] {1440, 390} : new int[] {390}) {
            try (Tab cold = browser.newTab().viewport(width, 850)) {
              double shift = cold.open(wire.url(server.url(page))).evaluate(SHIFT).asDouble();
              if (shift > 0.05) {
                moved.add(page + " at " + width + ": " + shift);
              }
            }
          }
        }
      }
    }
    assertThat(moved).isEmpty();
  }

  @Test
  void nothing_moves_when_the_script_of_a_page_comes_late() {
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site).late("order.js");
        Tab tab = browser.newTab().viewport(390, 850)) {
      tab.open(server.url("casebooks/joinder-of-doe-defendants/index.html"));
      assertThat(tab.evaluate(SHIFT).asDouble()).isLessThan(0.05);
      assertThat(tab.evaluate("document.querySelector('.contents details').open").asBoolean())
          .isFalse();
      tab.click(".contents summary");
      assertThat(tab.evaluate("document.querySelector('.contents ol').clientHeight").asInt())
          .isPositive();
    }
  }

  @Test
  void the_site_s_own_fonts_are_shown_from_a_server_and_from_a_disk() throws IOException {
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site, "/", StaticServer.STRICT_POLICY);
        Tab tab = browser.newTab()) {
      for (String page :
          List.of(server.url("notes/index.html"), site.resolve("notes/index.html").toUri() + "")) {
        boolean shown = false;
        for (int i = 0; i < 5 && !shown; i++) { // a machine under load may be late at the first
          shown = tab.open(page).evaluate(WIDTHS.formatted("Source Serif 4")).asDouble() == 1;
        }
        assertThat(shown).as(page).isTrue();
      }
    }
  }

  @Test
  void what_is_shown_in_place_of_a_font_is_as_wide() throws IOException {
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site);
        Tab tab = browser.newTab().open(server.url("notes/index.html"))) {
      List<String> here =
          Stream.of("Serif in Times", "Serif in Noto", "Serif in DejaVu")
              .filter(face ->
                  tab.evaluate(
                          "document.fonts.load('1em \""
                              + face
                              + "\"').then(() => true, () => false)")
                      .asBoolean())
              .toList();
      assumeTrue(!here.isEmpty(), "this machine has none of the faces");
      for (String face : here) {
        assertThat(tab.evaluate(WIDTHS.formatted(face)).asDouble())
            .as(face)
            .isBetween(0.985, 1.015);
      }
    }
  }

  @Test
  void the_page_that_checks_quotations_says_what_the_command_says() throws IOException {
    String cite = "No. C 11-3822 MEJ, slip op. at 11:26–27 (N.D. Cal. Oct. 7, 2011).";
    String draft =
        "“severing the putative defendants at this early stage is no solution” First Time Videos,"
            + " LLC v. Does 1–95, "
            + cite
            + "\n\n“severing the supposed defendants at this early stage is no solution” *First Time"
            + " Videos*, slip op. at 11.\n\n“used geolocation technology to trace these IP"
            + " addresses” *First Time Videos*, slip op. at 12:1. See 17 U.S.C. § 101.\n\n“the moon"
            + " is made of green cheese” *Id.* at 3.\n";
    List<String> command =
        Quoting.check(site, Draft.of(draft), Citator.standard()).orElseThrow().stream()
            .map(finding -> finding.verdict().getClass().getSimpleName().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(command).containsExactly("exact", "altered", "exact", "notchecked");
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site, "/", StaticServer.STRICT_POLICY);
        Tab tab = browser.newTab().open(server.url("quotecheck/index.html"))) {
      tab.evaluate("document.getElementById('draft').focus()");
      tab.type(draft);
      tab.click("#quotecheck button");
      tab.waitFor("document.getElementById('status').textContent.length > 20");
      assertThat(tab.text("document.getElementById('status').dataset.reason ?? ''")).isEmpty();
      List<String> page = new ArrayList<>();
      tab.evaluate(
              "[...document.querySelectorAll('#findings > li')]"
                  + ".map(l => l.dataset.verdict.replace(' ', '') + ' ' + l.dataset.pin)")
          .forEach(found -> page.add(found.asText()));
      assertThat(page)
          .containsExactly("exact right", "altered right", "exact wrong", "notchecked undefined");
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void where_the_host_forbids_scripts_no_draft_is_asked_for() {
    String policy = StaticServer.STRICT_POLICY.replace("script-src 'self'", "script-src 'none'");
    try (Browser browser = Browser.launch();
        StaticServer server = StaticServer.serve(site, "/", policy);
        Tab tab = browser.open(server.url("quotecheck/index.html"))) {
      String shown = "document.querySelector('%s').offsetParent !== null";
      assertThat(tab.evaluate(shown.formatted("#draft")).asBoolean()).isFalse();
      assertThat(tab.evaluate(shown.formatted(".unscripted")).asBoolean()).isTrue();
    }
  }

  @Test
  void pages_open_from_a_disk_without_a_server() throws IOException {
    try (Browser browser = Browser.launch();
        Tab tab = browser.newTab()) {
      for (String page : pages()) {
        if (!page.equals("404.html")) { // it is shown at any depth, so its links start at the root
          tab.open(site.resolve(page).toUri().toString());
        }
      }
      assertThat(tab.problems()).isEmpty();
    }
  }

  /**
   * Not a byte depends on the machine's language, time zone, charset or on the number of its
   * processors.
   */
  @Test
  void every_machine_builds_the_same_bytes() throws Exception {
    Map<String, ContentHash> here = hashes(site);
    assertThat(
            elsewhere(
                "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"))
        .isEqualTo(here);
    assertThat(
            elsewhere(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=America/Los_Angeles",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:ActiveProcessorCount=1"))
        .isEqualTo(here);
  }

  @Test
  void the_committed_site_is_what_the_content_says() throws IOException {
    assumeTrue(Files.isDirectory(COMMITTED), "no site folder is committed");
    Map<String, ContentHash> committed = hashes(COMMITTED);
    Map<String, ContentHash> built = hashes(site);
    Set<String> different = new TreeSet<>(committed.keySet());
    different.addAll(built.keySet());
    different.removeIf(path -> Objects.equals(committed.get(path), built.get(path)));
    assertThat(different)
        .as("run ./glossator build and commit site/ with the change that caused it")
        .isEmpty();
  }

  private static Map<String, ContentHash> elsewhere(String... options) throws Exception {
    return hashes(built(options));
  }

  /** The site as the program publishes it, run by itself. */
  private static Path built(String... options) throws Exception {
    Path out = Files.createTempDirectory(folder, "elsewhere").resolve("site");
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(Arrays.asList(options));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "org.glossator.cli.Main",
            "build",
            "--content",
            CONTENT.toString(),
            "--out",
            out.toString()));
    Process build = new ProcessBuilder(command).redirectErrorStream(true).start();
    String words = new String(build.getInputStream().readAllBytes(), UTF_8);
    assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(build.exitValue()).as(words).isZero();
    return out;
  }

  private static List<String> pages() throws IOException {
    return hashes(site).keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  private static Map<String, ContentHash> hashes(Path root) throws IOException {
    Map<String, ContentHash> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(
            root.relativize(file).toString().replace('\\', '/'),
            ContentHash.of(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
