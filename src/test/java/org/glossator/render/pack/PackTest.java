package org.glossator.render.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.glossator.render.SiteFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page as one file. */
class PackTest {
  private static final Map<String, String> SITE = new HashMap<>();

  static {
    SITE.put("assets/site.css", "@font-face { src: url(\"fonts/a.woff2\"); } p { color: red; }");
    SITE.put("assets/fonts/a.woff2", "font");
    SITE.put("assets/a.js", "document.title = 'ran';");
    SITE.put("assets/icon.svg", "<svg/>");
    SITE.put("court/order/index.html", page("https://example.org/site/court/order/"));
    SITE.put("plain/index.html", page(""));
  }

  private static String page(String canonical) {
    String link = canonical.isEmpty() ? "" : "<link rel=\"canonical\" href=\"" + canonical + "\">";
    return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>T</title>"
        + link
        + "<link rel=alternate href=feed.atom><link rel=icon href=\"../../assets/icon.svg\">"
        + "<link rel=stylesheet href=\"../../assets/site.css\"><link rel=stylesheet media=print"
        + " href=\"../../assets/site.css\"><script defer src=\"../../assets/a.js\"></script></head>"
        + "<body><p id=p-1>Text</p><a id=self href=\"#p-1\">self</a><a id=here"
        + " href=\"index.html#p-1\">here</a><a id=up href=\"../../index.html\">up</a><a id=out"
        + " href=\"https://example.com/x\">out</a><form action=\"x\"><input></form></body></html>";
  }

  private static Document packed(String path) throws IOException {
    SiteFiles files =
        file -> Optional.ofNullable(SITE.get(file)).map(t -> t.getBytes(StandardCharsets.UTF_8));
    return Jsoup.parse(Pack.of(files, path).orElseThrow());
  }

  @Test
  void everything_that_the_page_loads_is_in_it() throws IOException {
    Document page = packed("court/order/index.html");
    assertThat(page.select("link[rel=stylesheet], script[src], link[rel=alternate]")).isEmpty();
    assertThat(page.select("style")).hasSize(2);
    assertThat(page.select("style[media=print]")).hasSize(1);
    assertThat(page.expectFirst("style").data()).contains("data:font/woff2;base64,Zm9udA==");
    assertThat(page.body().expectFirst("script").data()).isEqualTo("document.title = 'ran';");
    assertThat(page.expectFirst("link[rel=icon]").attr("href")).startsWith("data:image/svg+xml");
    assertThat(page.select("form")).isEmpty();
  }

  @Test
  void only_what_was_put_into_the_page_may_run() throws IOException {
    String policy =
        packed("court/order/index.html").expectFirst("meta[http-equiv]").attr("content");
    assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-");
    assertThat(policy).doesNotContain("unsafe").doesNotContain("http");
  }

  @Test
  void links_lead_within_the_page_or_to_the_site_s_own_address() throws IOException {
    Document page = packed("court/order/index.html");
    assertThat(page.expectFirst("#self").attr("href")).isEqualTo("#p-1");
    assertThat(page.expectFirst("#here").attr("href")).isEqualTo("#p-1");
    assertThat(page.expectFirst("#up").attr("href")).isEqualTo("https://example.org/site/");
    assertThat(page.expectFirst("#out").attr("href")).isEqualTo("https://example.com/x");
  }

  @Test
  void where_the_site_has_no_address_its_links_lead_nowhere() throws IOException {
    assertThat(packed("plain/index.html").expectFirst("#up").hasAttr("href")).isFalse();
  }

  @Test
  void no_link_leads_out_of_the_site_s_folder() {
    SitePlace place = new SitePlace("a/b/index.html", "");
    assertThat(place.file("../../../etc/passwd")).isEmpty();
    assertThat(place.file("../c.css")).contains("a/c.css");
    assertThat(place.file("c.css?x=1#y")).contains("a/b/c.css");
    assertThat(place.file("mailto:a@b.c")).isEmpty();
  }
}
