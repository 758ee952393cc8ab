package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.glossator.harness.Firefox;
import org.glossator.harness.StaticServer;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.ResultsJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search page in Firefox. Skipped where there is none, or no engine was built. */
class SearchFirefoxIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path site;
  private static Firefox browser;
  private static StaticServer server;

  @BeforeAll
  static void publish() throws IOException {
    assumeTrue(EngineScript.file().isPresent(), "no engine: run mvn package first");
    browser = Firefox.launch();
    SearchSite.write(site, Orders.few());
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
  void the_engine_answers_as_it_does_on_the_command_line() throws IOException {
    Engine engine = Search.open(site).orElseThrow();
    browser.open(server.url("search/index.html"));
    browser.evaluate(Asking.CONNECT);
    for (String type : QueryGenerator.TYPES) {
      List<Request> requests =
          new QueryGenerator(Orders.few(), 3).queries(type, 5).stream().map(Request::of).toList();
      JsonNode answers = browser.evaluate(Asking.of(requests));
      assertThat(answers).hasSize(2 * requests.size());
      for (int i = 0; i < answers.size(); i++) {
        Request request = requests.get(i % requests.size());
        assertThat(JSON.readTree(answers.get(i).asText()))
            .as(request.query())
            .isEqualTo(JSON.readTree(ResultsJson.of(request, engine.search(request))));
      }
    }
    assertThat(browser.problems()).isEmpty();
  }

  @Test
  void a_question_in_the_address_is_answered() {
    browser.open(server.url("search/index.html?q=court%20%2Fs%20severance"));
    browser.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
    assertThat(browser.text("document.querySelector('#hits .pin').textContent"))
        .isEqualTo("1:21–22");
    assertThat(browser.problems()).isEmpty();
  }

  @Test
  void a_page_from_a_disk_searches_too() {
    browser.open(site.resolve("search/index.html").toUri() + "?q=severance");
    browser.waitFor("document.querySelector('#hits[aria-busy=false] > li')");
    assertThat(browser.text("document.getElementById('status').textContent")).isEqualTo("3 orders");
  }
}
