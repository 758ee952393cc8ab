package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.build.SiteWriter;
import org.glossator.harness.Axe;
import org.glossator.harness.Browser;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.glossator.render.template.Theme;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Results;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hits of a search on the page of the order, in a real browser. */
class OrderHitsIT {
  /** Everything of the text but where the notes beside it are laid. */
  private static final String TEXT =
      "document.getElementById('text').innerHTML.replaceAll(/ style=\"top: [0-9.]+px;\"/g, '')";

  /** Where the hit that is gone to stands in the window. */
  private static final String TOP =
      "Math.round([...CSS.highlights.get('glossator-hit')][0].getBoundingClientRect().top)";

  private static final Path CONTENT = Path.of("content");

  @TempDir static Path folder;
  private static Path site;
  private static Browser browser;
  private static StaticServer server;

  @BeforeAll
  static void publish() throws IOException {
    assumeTrue(EngineScript.file().isPresent(), "no engine: run mvn package first");
    browser = Browser.launch();
    site = folder.resolve("site");
    Pipeline.Result result = Pipeline.build(Content.of(CONTENT), Theme.standard());
    SiteWriter.publish(site, result.files(), List.of(CONTENT));
    server = StaticServer.serve(site);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @Test
  void a_result_leads_to_its_line_and_to_the_next_hit() {
    try (Tab tab =
        browser.open(server.url("search/index.html?q=" + encoded("defer /p severance")))) {
      tab.waitFor("document.querySelector('#hits .passage')");
      tab.click("#hits .passage");
      tab.waitFor("/Hit/.test(document.querySelector('.within [role=status]')?.textContent)");
      assertThat(tab.text("location.search")).isEqualTo("?q=" + encoded("defer /p severance"));
      String first = tab.text("document.querySelector('.within [role=status]').textContent");
      tab.evaluate(
          "[...document.querySelectorAll('.within button')].find((b) => b.textContent === 'Next').click()");
      assertThat(tab.text("document.querySelector('.within [role=status]').textContent"))
          .isNotEqualTo(first)
          .matches("Hit \\d+ of \\d+");
      assertThat(painted(tab)).containsIgnoringCase("sever");
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void the_hit_stays_where_it_is_when_the_bar_moves_to_the_foot() {
    for (int width : List.of(390, 1440)) {
      try (Tab tab = browser.newTab().viewport(width, 844)) {
        tab.open(server.url("search/index.html?q=" + encoded("joinder")));
        tab.waitFor("document.querySelector('#hits .passage')");
        tab.click("#hits .passage");
        tab.waitFor("/Hit/.test(document.querySelector('.within [role=status]')?.textContent)");
        tab.waitFor(TOP + " > 250 && " + TOP + " < 740");
      }
    }
  }

  @Test
  void who_is_sent_to_a_line_without_a_hit_is_not_taken_away_from_it() {
    try (Tab tab = browser.newTab().viewport(390, 844)) {
      tab.open(order() + "?q=joinder#L6.1");
      tab.waitFor("/Hit/.test(document.querySelector('.within [role=status]')?.textContent)");
      assertThat(
              tab.evaluate("document.getElementById('L6.1').getBoundingClientRect().top").asInt())
          .isBetween(0, 740);
    }
  }

  @Test
  void who_is_sent_to_no_line_sees_the_first_hit() {
    try (Tab tab = browser.newTab().viewport(390, 400)) {
      tab.open(order() + "?q=" + encoded("\"good cause\""));
      tab.waitFor("/Hit/.test(document.querySelector('.within [role=status]')?.textContent)");
      tab.waitFor(TOP + " > 0 && " + TOP + " < 320");
    }
  }

  @Test
  void a_hit_far_down_in_the_paragraph_that_the_address_leads_to_is_shown() throws IOException {
    try (Tab tab = browser.newTab().viewport(390, 400)) {
      String address = order();
      Path data = site.resolve(path().replace("index.html", "order.json"));
      JsonNode read = new ObjectMapper().readTree(data.toFile());
      JsonNode longest = read.get("paragraphs").get(0);
      for (JsonNode each : read.get("paragraphs")) {
        boolean longer = each.get("text").asText().length() > longest.get("text").asText().length();
        longest = longer ? each : longest;
      }
      List<String> words = List.of(longest.get("text").asText().replace("\"", "").split(" ", -1));
      String end = String.join(" ", words.subList(words.size() - 5, words.size()));
      tab.open(address + "?q=" + encoded("\"" + end + "\"") + "#" + longest.get("id").asText());
      tab.waitFor("/Hit/.test(document.querySelector('.within [role=status]')?.textContent)");
      tab.waitFor(TOP + " > 0 && " + TOP + " < 320");
    }
  }

  @Test
  void the_open_order_is_searched_by_keyboard_and_its_text_stays_as_it_is() {
    try (Tab tab = browser.open(order())) {
      String before = tab.text(TEXT);
      tab.evaluate("document.getElementById('within-q').focus()");
      tab.type("\"good cause\"").press("Enter");
      tab.waitFor("/Hit 1 of/.test(document.querySelector('.within [role=status]').textContent)");
      assertThat(painted(tab)).isEqualToIgnoringCase("good cause");
      assertThat(tab.text(TEXT)).isEqualTo(before);
      assertThat(Axe.violations(tab)).isEmpty();
      tab.press("Enter");
      tab.waitFor("/Hit 2 of/.test(document.querySelector('.within [role=status]').textContent)");
      tab.press("Shift+Enter");
      tab.waitFor("/Hit 1 of/.test(document.querySelector('.within [role=status]').textContent)");
      tab.evaluate("history.back()");
      tab.waitFor("document.querySelector('.within [role=status]').textContent === ''");
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void an_order_with_a_part_of_what_is_asked_has_no_hit_and_says_so() {
    try (Tab tab = browser.open(order() + "?q=" + encoded("severance & zyzzyva"))) {
      tab.waitFor("/No hit/.test(document.querySelector('.within [role=status]')?.textContent)");
      assertThat(tab.text("document.querySelector('.within [role=status]').textContent"))
          .contains("only a part");
      assertThat(tab.evaluate("CSS.highlights.has('glossator-hits')").asBoolean()).isFalse();
      assertThat(
              tab.evaluate(
                      "[...document.querySelectorAll('.within button')]"
                          + ".find((b) => b.textContent === 'Next').hidden")
                  .asBoolean())
          .isTrue();
    }
  }

  @Test
  void the_page_reads_the_same_text_as_the_index() throws IOException {
    String query = "court or plaintiff or \"17 U.S.C.\" or note:discovery";
    int passages = 0;
    for (Results.OrderHit hit : found(query)) {
      passages += hit.matching();
    }
    try (Tab tab = browser.open(order() + "?q=" + encoded(query))) {
      tab.waitFor("/Hit/.test(document.querySelector('.within [role=status]')?.textContent)");
      int shown =
          tab.evaluate(
                  "new Set([...CSS.highlights.get('glossator-hits')].map((r) => r.startContainer"
                      + ".parentElement.closest('.court, .words'))).size")
              .asInt();
      assertThat(shown).isEqualTo(passages);
    }
  }

  @Test
  void the_bar_works_from_a_disk_and_fits_a_telephone() {
    String page = site.resolve(path()).toUri() + "?q=severance";
    try (Tab tab = browser.newTab().viewport(390, 844).open(page)) {
      tab.waitFor("/Hit/.test(document.querySelector('.within [role=status]')?.textContent)");
      assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(390);
    }
  }

  private static List<Results.OrderHit> found(String query) throws IOException {
    return SearchTest.found(site, Request.of(query)).orders();
  }

  private static String painted(Tab tab) {
    return tab.text("[...CSS.highlights.get('glossator-hit')][0].toString()");
  }

  private static String order() {
    return server.url(path());
  }

  private static String path() {
    try {
      return found("severance").getFirst().path() + "index.html";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
