package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.build.SiteWriter;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Results;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an authority and the search agree on who cites it. */
class AuthoritySearchTest {
  private static final Path CONTENT = Path.of("content");
  private static final Pattern TOTAL = Pattern.compile("Cited in (?:([0-9]+) of|(?:the )?one)");

  @Test
  void the_search_that_an_authority_s_page_offers_finds_the_orders_that_it_counts(
      @TempDir Path folder) throws IOException {
    Path site = folder.resolve("site");
    List<OutputFile> files = Pipeline.build(Content.of(CONTENT), Theme.standard()).files();
    SiteWriter.publish(site, files, List.of(CONTENT));
    List<String> offered = new ArrayList<>();
    for (OutputFile file : files) {
      if (file.path().startsWith("authorities/") && file.path().endsWith("index.html")) {
        Document page = Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
        Element link = page.selectFirst("a[href*=search/index.html?q=cites]");
        if (link != null) {
          String href = link.attr("href");
          String query =
              URLDecoder.decode(href.substring(href.indexOf("q=") + 2), StandardCharsets.UTF_8);
          offered.add(query);
          assertThat(found(site, query)).as(file.path() + " " + query).isEqualTo(counted(page));
        }
      }
    }
    assertThat(offered).hasSizeGreaterThan(5);
  }

  private static int found(Path site, String query) throws IOException {
    Request request = new Request(query, List.of(), Request.Sort.RELEVANCE, 0, 100, 1, Set.of());
    Results results = Search.open(site).orElseThrow().search(request);
    assertThat(results).as(query).isInstanceOf(Results.Found.class);
    return ((Results.Found) results).total();
  }

  private static int counted(Document page) {
    Matcher total = TOTAL.matcher(page.select("#cited").text());
    assertThat(total.find()).isTrue();
    return total.group(1) == null ? 1 : Integer.parseInt(total.group(1));
  }
}
