package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.glossator.harness.Browser;
import org.glossator.harness.Nginx;
import org.glossator.harness.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been searched over https can be searched again when the host is gone. */
class OfflineIT {
  /** Ends when the page that is open, and all that it loaded, is kept. */
  private static final String KEPT =
      """
      (async () => {
        const used = [location.pathname, ...performance.getEntriesByType('resource').map((r) => r.name)];
        for (let tries = 0; tries < 50; tries++) {
          const kept = await Promise.all(used.map((url) => caches.match(url, {ignoreSearch: true})));
          if (kept.every(Boolean)) return;
          await new Promise((done) => setTimeout(done, 100));
        }
        throw new Error('not kept: ' + used.filter(async (u) => await caches.match(u, {ignoreSearch: true})));
      })()
      """;

  @Test
  void after_the_first_use_no_connection_is_needed(@TempDir Path site) throws IOException {
    assumeTrue(EngineScript.file().isPresent(), "no engine: run mvn package first");
    SearchSite.write(site, Orders.few());
    try (Browser browser = Browser.trusting();
        Tab tab = browser.newTab()) {
      String question;
      try (Nginx host = Nginx.serveSecurely(site)) {
        question = host.url("search/index.html?q=severance");
        tab.open(question).waitFor("document.querySelector('#hits[aria-busy=false] > li')");
        tab.waitFor("navigator.serviceWorker.controller");
        tab.evaluate(KEPT);
      }
      tab.open(question).waitFor("document.querySelector('#hits[aria-busy=false] > li')");
      assertThat(tab.text("document.getElementById('status').textContent")).isEqualTo("3 orders");
      assertThat(tab.text("getComputedStyle(document.body).fontFamily")).contains("Source");
    }
  }
}
