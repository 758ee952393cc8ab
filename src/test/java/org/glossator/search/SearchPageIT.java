package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.harness.Axe;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.ResultsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the search page finds, shows and says. */
class SearchPageIT extends SearchPageInBrowser {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void the_page_lists_what_the_command_line_lists() throws IOException {
    Engine engine = Search.open(site).orElseThrow();
    try (Tab tab = browser.open(server.url("search/index.html"))) {
      for (String type : QueryGenerator.TYPES) {
        for (String query : new QueryGenerator(Orders.few(), 3).queries(type, 5)) {
          Request request = Request.of(query);
          JsonNode wanted = JSON.readTree(ResultsJson.of(request, engine.search(request)));
          assertThat(listed(tab, query)).as(query).isEqualTo(hits(wanted));
        }
      }
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void words_found_are_marked_also_in_the_system_s_own_colors() {
    try (Tab tab = browser.open(question("severance"))) {
      tab.waitFor("document.querySelector('#hits mark')");
      for (String scheme : List.of("light", "dark")) {
        tab.forcedColors(scheme);
        String style = "getComputedStyle(document.querySelector('#hits mark'))";
        String system = "getComputedStyle(document.getElementById('system'))";
        tab.evaluate(
            "document.getElementById('system') || document.body.insertAdjacentHTML('beforeend',"
                + " '<b id=system>x</b>')");
        tab.evaluate(
            "Object.assign(document.getElementById('system').style,"
                + " {color: 'MarkText', backgroundColor: 'Mark'})");
        for (String part : List.of("color", "backgroundColor")) {
          assertThat(tab.text(style + "." + part)).isEqualTo(tab.text(system + "." + part));
        }
      }
    }
  }

  @Test
  void a_question_in_the_address_is_answered_and_the_pin_lands_on_the_line() {
    try (Tab tab = browser.open(question("court /s severance"))) {
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.text("document.querySelector('#hits .pin').textContent")).isEqualTo("1:21–22");
      assertThat(tab.text("document.querySelector('#hits .passage').getAttribute('href')"))
          .isEqualTo(
              "../cand/c-10-2044-abc/2010-05-03-order-to-show-cause/index.html?q=court%20%2Fs%20severance#L1.21");
      assertThat(tab.text("document.getElementById('understood').textContent"))
          .contains("court in the same sentence as severance");
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void an_order_of_the_name_that_was_asked_for_is_offered_above_the_passages() {
    try (Tab tab = browser.newTab().viewport(390, 844).open(question("Harbor Films v. Does"))) {
      tab.waitFor("document.querySelector('#named a')");
      assertThat(tab.text("document.getElementById('named').textContent"))
          .contains("With this in its name", "Harbor Films v. Does 1–12", "No. C 10-2044 ABC");
      assertThat(tab.text("document.querySelector('#named a').getAttribute('href')"))
          .isEqualTo("../cand/c-10-2044-abc/2010-05-03-order-to-show-cause/index.html");
      assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(390);
      assertThat(Axe.violations(tab)).isEmpty();
      tab.evaluate("document.getElementById('q').value = 'severance'");
      tab.evaluate("document.getElementById('search').requestSubmit()");
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.evaluate("document.getElementById('named').hidden").asBoolean()).isTrue();
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void a_word_in_other_forms_only_is_told() {
    try (Tab tab = browser.open(question("infringing"))) {
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.text("document.getElementById('understood').textContent"))
          .contains("No order has “infringing” itself, but other forms of it: infringed");
    }
  }

  @Test
  void passages_beyond_the_few_that_are_shown_are_counted() {
    try (Tab tab = browser.open(question("the or joinder"))) {
      tab.waitFor("document.querySelector('#hits .rest')");
      assertThat(tab.text("document.querySelector('#hits .rest').textContent"))
          .isEqualTo("1 more passage in this order");
    }
  }

  @Test
  void a_word_that_no_order_has_is_named() {
    try (Tab tab = browser.open(question("severance & zyzzyva"))) {
      tab.waitFor("document.getElementById('understood').textContent");
      assertThat(tab.text("document.getElementById('understood').textContent"))
          .contains("Nothing was found for “zyzzyva”.")
          .doesNotContain("for “severance”");
    }
  }

  @Test
  void where_no_more_orders_are_shown_the_page_says_so(@TempDir Path many) throws IOException {
    List<SearchDocument> orders = new ArrayList<>();
    for (int i = 0; i < 203; i++) {
      orders.add(Orders.plain("nd/" + i + "/", LocalDate.of(2000, 1, 1), List.of("A word.")));
    }
    SearchSite.write(many, orders);
    try (StaticServer host = StaticServer.serve(many);
        Tab tab = browser.open(host.url("search/index.html?q=word&n=195"))) {
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.text("document.querySelector('.found').innerText"))
          .contains("More orders")
          .doesNotContain("Narrow the search");
      tab.click("#more");
      tab.waitFor("document.querySelectorAll('#hits > li').length === 200");
      assertThat(tab.text("document.querySelector('.found').innerText"))
          .contains("These are the first 200. Narrow the search to see others.")
          .doesNotContain("More orders");
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void what_comes_after_a_question_failed_is_let_be() {
    try (Tab tab = browser.open(server.url("search/index.html"))) {
      String told =
          tab.text(
              """
              (async () => {
                self.Worker = class {
                  postMessage({id}) {
                    for (const data of [{id, failed: 'cut'}, {id, loaded: 1}]) {
                      setTimeout(() => this.onmessage({data}));
                    }
                  }
                };
                const ask = self.glossatorSearch.connect({engine: ''});
                const told = await ask({}, () => {}).catch((error) => error.message);
                await new Promise((done) => setTimeout(done, 20));
                return told;
              })()
              """);
      assertThat(told).isEqualTo("cut");
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void what_is_not_understood_has_a_caret_and_a_way_out() {
    try (Tab tab = browser.open(question("(severance or joinder"))) {
      tab.waitFor("!document.getElementById('problem').hidden");
      assertThat(tab.text("document.querySelector('#problem pre').textContent"))
          .isEqualTo("(severance or joinder\n^");
      assertThat(tab.text("document.title")).startsWith("(severance or joinder ·");
      assertThat(tab.text("document.querySelector('#q[aria-invalid]').ariaInvalid"))
          .isEqualTo("true");
      assertThat(tab.evaluate("document.querySelector('.columns').hidden").asBoolean()).isTrue();
      tab.click("#problem a");
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.evaluate("document.querySelector('#q[aria-invalid]') === null").asBoolean())
          .isTrue();
      assertThat(tab.text("document.getElementById('q').value"))
          .isEqualTo("(severance or joinder)");
    }
  }

  @Test
  void facets_sorting_and_going_back_are_in_the_address() {
    try (Tab tab = browser.open(question("severance"))) {
      tab.waitFor("document.querySelector('#facets input')");
      tab.click("input[data-choice='court=nvd']");
      tab.waitFor("document.getElementById('status').textContent === '1 order'");
      assertThat(tab.text("location.search")).isEqualTo("?q=severance&court=nvd");
      tab.evaluate("history.back()");
      tab.waitFor("document.getElementById('status').textContent === '3 orders'");
    }
  }

  @Test
  void what_no_order_has_can_be_unticked() {
    try (Tab tab = browser.open(server.url("search/index.html?q=severance&sort=x&court=none"))) {
      tab.waitFor("document.getElementById('status').textContent === 'No order'");
      assertThat(tab.text("document.getElementById('sort').value")).isEqualTo("relevance");
      tab.click("input[data-choice='court=none']");
      tab.waitFor("document.getElementById('status').textContent === '3 orders'");
    }
  }

  @Test
  void the_page_is_called_after_its_query_only() throws IOException {
    try (Tab tab = browser.open(server.url("search/index.html"))) {
      String plain = tab.text("document.title");
      for (String query : List.of("severance · joinder", "severance")) {
        listed(tab, query);
        assertThat(tab.text("document.title"))
            .isEqualTo(query + plain.substring(plain.indexOf(" ·")));
      }
      tab.evaluate("history.go(-2)");
      tab.waitFor("document.getElementById('results').hidden");
      assertThat(tab.text("document.title")).isEqualTo(plain);
    }
  }

  @Test
  void the_keyboard_is_enough() {
    try (Tab tab = browser.open(server.url("search/index.html"))) {
      tab.press("/").type("good cause").press("Enter");
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.text("document.activeElement.id")).isEqualTo("found");
    }
  }

  @Test
  void the_page_is_accessible_and_fits_a_telephone() {
    try (Tab tab = browser.newTab().viewport(390, 844).open(question("severance"))) {
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(Axe.violations(tab)).isEmpty();
      assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(390);
    }
  }

  @Test
  void printed_passages_keep_their_pins_and_lose_what_cannot_be_used_on_paper() {
    try (Tab tab = browser.open(question("severance"))) {
      tab.waitFor("document.querySelector('#hits .pin')").media("print", "light");
      assertThat(display(tab, "#hits .pin")).isEqualTo("inline");
      assertThat(display(tab, ".sort")).isEqualTo("none");
      assertThat(display(tab, ".grammar")).isEqualTo("none");
      assertThat(display(tab, "#facets")).isEqualTo("none");
    }
  }

  private static String display(Tab tab, String selector) {
    return tab.text("getComputedStyle(document.querySelector('" + selector + "')).display");
  }

  @Test
  void a_page_from_a_disk_searches_too() {
    String url = site.resolve("search/index.html").toUri() + "?q=severance";
    try (Tab tab = browser.open(url)) {
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.text("document.getElementById('status').textContent")).isEqualTo("3 orders");
    }
  }

  @Test
  void without_scripts_there_are_lists() {
    try (Tab tab = browser.newTab().withoutScript().open(question("severance"))) {
      assertThat(tab.evaluate("document.querySelectorAll('#lists .orders li').length").asInt())
          .isEqualTo(3);
      saysThatItNeedsScripts(tab);
    }
  }

  @Test
  void where_the_host_forbids_scripts_there_is_no_dead_box() {
    String policy = StaticServer.STRICT_POLICY.replace("script-src 'self'", "script-src 'none'");
    try (StaticServer strict = StaticServer.serve(site, "/", policy);
        Tab tab = browser.open(strict.url("search/index.html"))) {
      saysThatItNeedsScripts(tab);
    }
    try (Tab tab = browser.open(question(""))) {
      assertThat(shows(tab, "#q")).isTrue();
      assertThat(shows(tab, ".unscripted")).isFalse();
    }
  }

  private static void saysThatItNeedsScripts(Tab tab) {
    assertThat(tab.text("document.querySelector('.unscripted').textContent"))
        .contains("JavaScript");
    assertThat(shows(tab, ".unscripted")).isTrue();
    assertThat(shows(tab, "#q")).isFalse();
    assertThat(shows(tab, ".grammar")).isFalse();
  }

  private static boolean shows(Tab tab, String selector) {
    return tab.evaluate("document.querySelector('" + selector + "').offsetParent !== null")
        .asBoolean();
  }

  @Test
  void a_site_in_a_sub_path_searches_too() {
    try (StaticServer below = StaticServer.serve(site, "/a/b/", StaticServer.STRICT_POLICY);
        Tab tab = browser.open(below.url("search/index.html?q=severance"))) {
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  void a_half_uploaded_index_says_so_and_recovers(@TempDir Path broken) throws IOException {
    SearchSite.write(broken, Orders.few());
    Path text;
    try (Stream<Path> texts = Files.list(broken.resolve("search/data/t"))) {
      text = texts.sorted().findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(text);
    for (byte[] part : List.of(new byte[0], java.util.Arrays.copyOf(whole, whole.length / 2))) {
      Files.write(text, part);
      try (StaticServer host = StaticServer.serve(broken);
          Tab tab = browser.open(host.url("search/index.html?q=severance"))) {
        tab.waitFor("!document.getElementById('problem').hidden");
        assertThat(tab.text("document.getElementById('problem').textContent"))
            .contains("could not be loaded");
        assertThat(tab.evaluate("document.getElementById('lists').hidden").asBoolean()).isFalse();
        Files.write(text, whole);
        tab.click("#problem button");
        tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      }
    }
  }

  /** Asks on the page and reads the list. */
  private static List<String> listed(Tab tab, String query) throws IOException {
    tab.evaluate(
        """
        (() => {
          document.getElementById('hits').replaceChildren();
          document.getElementById('q').value = %s;
          document.getElementById('search').requestSubmit();
        })()
        """
            .formatted(JSON.writeValueAsString(query)));
    tab.waitFor(
        "/order|understood/.test(document.getElementById('status').textContent)"
            + " && document.getElementById('hits').ariaBusy === 'false'");
    JsonNode rows =
        tab.evaluate(
            """
            [...document.querySelectorAll('#hits > li')].map((li) =>
              [li.dataset.order, li.dataset.paragraph, li.dataset.pin, li.dataset.bits].join(' '))
            """);
    List<String> list = new ArrayList<>();
    rows.forEach(row -> list.add(row.asText()));
    return list;
  }

  private static List<String> hits(JsonNode results) {
    List<String> list = new ArrayList<>();
    for (JsonNode hit : results.path("hits")) {
      list.add(
          String.join(
              " ",
              hit.path("order").asText(),
              hit.path("paragraph").asText(),
              hit.path("pin").asText(),
              hit.path("bits").asText()));
    }
    return list;
  }
}
