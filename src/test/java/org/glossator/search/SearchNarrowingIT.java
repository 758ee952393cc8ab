package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.glossator.harness.Axe;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Narrowing what was found, and what the page shows where nothing was. */
class SearchNarrowingIT extends SearchPageInBrowser {
  @Test
  void where_nothing_is_found_the_lists_are_not_taken_for_what_was_found() {
    try (Tab tab = browser.open(question("seperance & joinder"))) {
      tab.waitFor("document.querySelector('#understood a')");
      assertThat(tab.text("document.querySelector('#understood a').textContent"))
          .isEqualTo("seperance~ & joinder");
      assertThat(tab.evaluate("document.querySelector('.columns').hidden").asBoolean()).isTrue();
      assertThat(tab.text("document.getElementById('lists').innerText"))
          .startsWith("What follows are all lists and orders of this site");
      assertThat(Axe.violations(tab)).isEmpty();
      tab.click("#understood a");
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.evaluate("document.getElementById('unfound').hidden").asBoolean()).isTrue();
    }
  }

  @Test
  void the_focus_stays_where_the_reader_narrows() {
    try (Tab tab = browser.open(question("severance"))) {
      tab.waitFor("document.querySelector('#facets input')");
      tab.evaluate("document.querySelector('input[data-choice=\"court=nvd\"]').focus()");
      tab.press(" ");
      tab.waitFor("document.getElementById('status').textContent === '1 order'");
      tab.waitFor("document.activeElement.dataset.choice === 'court=nvd'");
      tab.press(" ");
      tab.waitFor("document.getElementById('status').textContent === '3 orders'");
      tab.waitFor("document.activeElement.dataset.choice === 'court=nvd'");
    }
  }

  @Test
  void a_facet_that_is_counted_on_demand_takes_the_focus(@TempDir Path many) throws IOException {
    List<SearchDocument> orders = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      SearchDocument plain =
          Orders.plain("nd/" + i + "/", LocalDate.of(2000, 1, 1), List.of("A word."));
      orders.add(citing(plain, "case:" + i / 2 + "-U.S.-1", "Name ".repeat(900) + i / 2));
    }
    SearchSite.write(many, orders);
    try (StaticServer host = StaticServer.serve(many);
        Tab tab = browser.open(host.url("search/index.html?q=word"))) {
      tab.waitFor("document.querySelector('#facets button')");
      tab.evaluate("document.querySelector('#facets button').focus()");
      tab.press("Enter");
      tab.waitFor("document.activeElement.dataset.choice?.startsWith('cites=')");
      assertThat(tab.problems()).isEmpty();
    }
  }

  private static SearchDocument citing(SearchDocument plain, String key, String name) {
    return new SearchDocument(
        plain.path(),
        plain.title(),
        plain.caseName(),
        plain.court(),
        plain.judge(),
        plain.docketNumber(),
        plain.date(),
        plain.kind(),
        plain.parties(),
        plain.tags(),
        plain.authors(),
        List.of(new SearchDocument.Cited(key, name, "")),
        plain.passages());
  }

  @Test
  void on_a_telephone_a_link_leads_to_the_filters() {
    try (Tab tab = browser.newTab().viewport(390, 844).open(question("severance"))) {
      tab.waitFor("!document.getElementById('jump').hidden");
      assertThat(tab.text("getComputedStyle(document.getElementById('jump')).display"))
          .isNotEqualTo("none");
      tab.click("#jump a");
      assertThat(tab.evaluate("document.activeElement.closest('#facets') !== null").asBoolean())
          .isTrue();
      assertThat(tab.evaluate("document.querySelectorAll('#hits > li').length").asInt())
          .isPositive();
    }
  }
}
