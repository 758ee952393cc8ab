package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.harness.Browser;
import org.glossator.harness.Nginx;
import org.glossator.harness.SlowWire;
import org.glossator.harness.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index in many blocks on a real host: in a sub-path, gzipped, no ranges; over a wire that is
 * cut, and with files that are missing or not whole. Skipped without a browser, nginx or engine.
 */
class UnreliableHostIT {
  /** A word that stands often and one that stands seldom: blocks of every kind are needed. */
  private static final String QUERY = "order /s kdicen";

  @TempDir static Path site;
  private static Browser browser;
  private static Nginx host;

  @BeforeAll
  static void publish() throws IOException {
    assumeTrue(EngineScript.file().isPresent(), "no engine: run mvn package first");
    browser = Browser.launch();
    SearchSite.write(site, Orders.many());
    host = Nginx.serve(site);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (host != null) {
      host.close();
    }
  }

  @Test
  void blocks_come_packed_and_whole() {
    try (Tab tab = browser.open(page() + "?q=order")) {
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.problems()).isEmpty();
    }
    List<String> blocks = host.answers().stream().filter(a -> a.contains("/data/b/")).toList();
    assertThat(blocks).isNotEmpty().allMatch(answer -> answer.startsWith("200 "));
  }

  @Test
  void blocks_and_passages_that_are_missing_or_cut_are_said_and_found_again() throws IOException {
    for (String kind : List.of("b", "t")) {
      List<Path> files = files(kind);
      for (int keep : new int[] {-1, 0, 2}) {
        try (Tab tab = browser.open(page())) {
          tab.waitFor("performance.getEntriesByName('glossator-ready').length");
          List<byte[]> whole = spoil(files, keep);
          ask(tab, QUERY);
          tab.waitFor("!document.getElementById('problem').hidden");
          assertThat(tab.text("document.getElementById('problem').textContent"))
              .contains("could not be loaded, or is not whole");
          assertThat(tab.text("document.activeElement.tagName")).isNotEqualTo("BODY");
          assertThat(tab.evaluate("document.getElementById('lists').hidden").asBoolean()).isFalse();
          restore(files, whole);
          tab.click("#problem button");
          tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
          assertThat(tab.evaluate("document.getElementById('problem').hidden").asBoolean())
              .isTrue();
        }
      }
    }
  }

  @Test
  void the_first_orders_are_shown_while_the_others_are_on_their_way() {
    try (SlowWire wire = SlowWire.to(host.url(""), 40, 2_500_000);
        Tab tab = browser.newTab()) {
      tab.open(wire.url(page()));
      tab.waitFor("performance.getEntriesByName('glossator-ready').length");
      wire.rate(1_000); // the passages of an order take two seconds
      ask(tab, "order");
      tab.waitFor("document.querySelector('#hits > li')");
      assertThat(tab.text("document.getElementById('hits').ariaBusy")).isEqualTo("true");
      String told = tab.text("document.getElementById('status').textContent");
      assertThat(told).endsWith(" orders");
      String first = tab.text("document.querySelector('#hits > li').textContent");
      assertThat(orders(tab)).isLessThan(5);
      wire.rate(2_500_000);
      tab.waitFor("document.getElementById('hits').ariaBusy === 'false'");
      assertThat(orders(tab)).isEqualTo(5);
      assertThat(tab.text("document.getElementById('status').textContent")).isEqualTo(told);
      assertThat(tab.text("document.querySelector('#hits > li').textContent")).isEqualTo(first);
      assertThat(tab.text("document.activeElement.id")).isEqualTo("found");
    }
  }

  @Test
  void what_is_being_typed_is_prepared_for_without_a_pause() {
    try (Tab tab = browser.open(page())) {
      tab.waitFor("performance.getEntriesByName('glossator-ready').length");
      int before = host.answers().size();
      tab.evaluate(
          """
          (async () => {
            const box = document.getElementById('q');
            box.focus();
            for (let i = 1; i <= 30; i++) {
              box.value = 'order order kdicen order order'.slice(0, i);
              box.dispatchEvent(new InputEvent('input'));
              await new Promise((done) => setTimeout(done, 100));
            }
          })()
          """);
      List<String> fetched = host.answers().subList(before, host.answers().size());
      assertThat(fetched).anyMatch(answer -> answer.contains("/data/b/"));
      assertThat(fetched).noneMatch(answer -> answer.contains("/data/t/"));
      assertThat(tab.evaluate("document.getElementById('results').hidden").asBoolean()).isTrue();
    }
  }

  private static int orders(Tab tab) {
    return tab.evaluate("document.querySelectorAll('#hits > li.first').length").asInt();
  }

  @Test
  void a_cut_connection_is_said_and_goes_on_when_it_is_mended() {
    try (SlowWire wire = SlowWire.to(host.url(""), 40, 20_000);
        Tab tab = browser.newTab()) {
      wire.rate(2_500_000);
      tab.open(wire.url(page()));
      tab.waitFor("performance.getEntriesByName('glossator-ready').length");
      wire.rate(20_000); // a block takes a second or more
      ask(tab, QUERY);
      tab.waitFor("/KB/.test(document.getElementById('status').textContent)");
      wire.cut();
      tab.waitFor("!document.getElementById('problem').hidden");
      wire.mend();
      wire.rate(2_500_000);
      tab.click("#problem button");
      tab.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
    }
  }

  private static String page() {
    return host.url("search/index.html");
  }

  private static void ask(Tab tab, String query) {
    tab.evaluate("document.getElementById('q').focus()");
    tab.type(query).press("Enter");
  }

  private static List<Path> files(String kind) throws IOException {
    try (Stream<Path> files = Files.list(site.resolve("search/data/" + kind))) {
      return files.sorted().toList();
    }
  }

  /**
   * Spoils files and returns what they were.
   *
   * @param keep what part of them stays: a half, a third…; none of it for 0, no file for less
   */
  private static List<byte[]> spoil(List<Path> files, int keep) throws IOException {
    List<byte[]> whole = new java.util.ArrayList<>();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      whole.add(bytes);
      if (keep < 0) {
        Files.delete(file);
      } else {
        Files.write(file, keep == 0 ? new byte[0] : Arrays.copyOf(bytes, bytes.length / keep));
      }
    }
    return whole;
  }

  private static void restore(List<Path> files, List<byte[]> whole) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      Files.write(files.get(i), whole.get(i));
    }
  }
}
