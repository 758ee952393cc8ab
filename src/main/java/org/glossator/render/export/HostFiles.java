package org.glossator.render.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.render.OutputFile;

/** What hosts, crawlers and browsers read of the site as a whole. */
final class HostFiles {
  private HostFiles() {}

  static List<OutputFile> of(Corpus corpus) {
    Web web = Web.of(corpus.site());
    List<OutputFile> files = new ArrayList<>();
    files.add(OutputFile.text(".nojekyll", ""));
    files.add(OutputFile.text("_headers", headers(corpus, web)));
    redirects(corpus, web).ifPresent(files::add);
    files.add(OutputFile.text("robots.txt", robots(corpus, web)));
    if (web.known()) {
      files.add(OutputFile.text("sitemap.xml", sitemap(corpus, web)));
      files.add(OutputFile.text("opensearch.xml", openSearch(corpus.site(), web)));
    }
    return files;
  }

  /** Nothing may be loaded but the site's own files, and no script or style may stand in a page. */
  private static String headers(Corpus corpus, Web web) {
    StringBuilder quiet = new StringBuilder();
    corpus.orders().stream()
        .map(order -> order.metadata().visibility().index() ? "" : order.path().value())
        .filter(path -> !path.isEmpty())
        .sorted()
        .forEach(path ->
            quiet
                .append(web.root())
                .append(path)
                .append("*\n  X-Robots-Tag: noindex, noarchive\n"));
    boolean sent =
        corpus.orders().stream()
            .map(PublishedOrder::metadata)
            .anyMatch(about -> !about.visibility().index() && about.visibility().files());
    return (sent ? quiet.toString() : "")
        + """
        # Read by hosts such as Cloudflare Pages and Netlify; others ignore it.
        /*
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; \
        img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; \
        form-action 'self'; frame-ancestors *
        /data/*
          Access-Control-Allow-Origin: *
        """;
  }

  /** Former addresses, for hosts that answer with a redirect; others serve a page there. */
  private static Optional<OutputFile> redirects(Corpus corpus, Web web) {
    StringBuilder lines = new StringBuilder();
    for (PublishedOrder order : corpus.listed()) {
      for (SitePath alias : order.metadata().visibility().aliases()) {
        String to = web.root() + order.path() + ":splat";
        lines.append(web.root()).append(alias).append("*  ").append(to).append("  301\n");
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(OutputFile.text("_redirects", lines.toString()));
  }

  private static String robots(Corpus corpus, Web web) {
    List<String> maps =
        corpus.removed().isEmpty()
            ? List.of("sitemap.xml")
            : List.of("sitemap.xml", RemovedFiles.SITEMAP);
    String sitemap =
        maps.stream()
            .flatMap(name -> web.address(new SitePath(name)).stream())
            .map(url -> "Sitemap: " + url + "\n")
            .collect(Collectors.joining());
    return """
    # Published orders are crawlable, and so is a page that asks not to be indexed: otherwise
    # no crawler would see that it asks. No order is ever named in this file.
    User-agent: *
    Allow: /
    Disallow: %s\
    """
            .formatted(web.root())
        + "search/\n"
        + sitemap;
  }

  private static String sitemap(Corpus corpus, Web web) {
    Xml xml = new Xml();
    xml.open("urlset").namespace("http://www.sitemaps.org/schemas/sitemap/0.9");
    url(xml, web, SitePath.ROOT, Optional.empty());
    corpus
        .listed()
        .forEach(order ->
            url(
                xml,
                web,
                order.path(),
                order.metadata().updated().or(() -> order.metadata().published())));
    corpus
        .listed()
        .forEach(order ->
            order
                .metadata()
                .history()
                .correction()
                .ifPresent(last ->
                    url(xml, web, order.path().resolve("corrections/"), Optional.of(last.date()))));
    corpus.authorities().stream()
        .filter(entry -> entry.own() && entry.mayBeListed())
        .forEach(entry -> url(xml, web, entry.path(), Optional.empty()));
    corpus.pages().forEach(page -> url(xml, web, page.path(), Optional.empty()));
    return xml.close().toString();
  }

  private static void url(Xml xml, Web web, SitePath path, Optional<LocalDate> changed) {
    xml.open("url").leaf("loc", Uris.escaped(web.base() + path.value()));
    changed.ifPresent(day -> xml.leaf("lastmod", day.toString()));
    xml.close();
  }

  private static String openSearch(Site site, Web web) {
    Xml xml = new Xml();
    xml.open("OpenSearchDescription").namespace("http://a9.com/-/spec/opensearch/1.1/");
    xml.leaf("ShortName", cut(site.title(), 16));
    xml.leaf("LongName", cut(site.title(), 48));
    xml.leaf("Description", cut("Search the orders of " + site.title(), 1024));
    xml.empty("Url", "type", "text/html", "template", web.base() + "search/?q={searchTerms}");
    xml.leaf("InputEncoding", "UTF-8");
    return xml.close().toString();
  }

  /** The format limits its names; a longer one is cut at a word. */
  private static String cut(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int space = words.lastIndexOf(' ', longest);
    return words.substring(0, space > 0 ? space : longest);
  }
}
