package org.glossator.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.glossator.harness.Browser;
import org.glossator.harness.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * The search page of a few orders in a real browser. Skipped where there is none, or no engine was
 * built.
 */
abstract class SearchPageInBrowser {
  @TempDir static Path site;
  static Browser browser;
  static StaticServer server;

  @BeforeAll
  static void publish() throws IOException {
    assumeTrue(EngineScript.file().isPresent(), "no engine: run mvn package first");
    browser = Browser.launch();
    SearchSite.write(site);
    server = StaticServer.serve(site);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  /** The address at which the page answers {@code query}. */
  static String question(String query) {
    return server.url("search/index.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }
}
