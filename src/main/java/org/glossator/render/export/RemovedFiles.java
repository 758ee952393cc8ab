package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Tombstone;
import org.glossator.render.OutputFile;

/**
 * What tells crawlers and those who hold copies that an order was removed: a site map that brings
 * crawlers back to see it, and feeds. An order stays in them for thirty days, counted to the last
 * date that the content names, so that the same content always gives the same files; after that
 * they would be a list of what people wanted hidden.
 */
final class RemovedFiles {
  static final String SITEMAP = "sitemap-removed.xml";
  private static final SitePath ATOM = new SitePath("removed.atom");
  private static final SitePath JSON = new SitePath("removed.json");
  private static final String TITLE = "Orders that were removed";
  private static final int DAYS = 30;

  private RemovedFiles() {}

  /** The files; none if nothing was ever removed. */
  static List<OutputFile> of(Corpus corpus) {
    if (corpus.removed().isEmpty()) {
      return List.of();
    }
    Web web = Web.of(corpus.site());
    List<Tombstone> recent = recent(corpus);
    List<OutputFile> files = new ArrayList<>();
    if (web.known()) {
      files.add(OutputFile.text(SITEMAP, sitemap(recent, web)));
    }
    files.add(OutputFile.text(ATOM.value(), atom(corpus, recent, web)));
    files.add(OutputFile.text(JSON.value(), Json.pretty(json(corpus, recent, web))));
    return files;
  }

  private static List<Tombstone> recent(Corpus corpus) {
    LocalDate today = lastDate(corpus);
    return corpus.removed().stream()
        .filter(stone -> !stone.date().plusDays(DAYS).isBefore(today))
        .sorted(Comparator.comparing(Tombstone::date).reversed().thenComparing(Tombstone::path))
        .toList();
  }

  private static LocalDate lastDate(Corpus corpus) {
    Stream<LocalDate> changes =
        corpus.orders().stream()
            .flatMap(order ->
                Stream.of(order.metadata().updated(), order.metadata().published())
                    .flatMap(Optional::stream));
    Stream<LocalDate> removals = corpus.removed().stream().map(Tombstone::date);
    return Stream.concat(changes, removals).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  private static String sitemap(List<Tombstone> stones, Web web) {
    Xml xml = new Xml();
    xml.open("urlset").namespace("http://www.sitemaps.org/schemas/sitemap/0.9");
    for (Tombstone stone : stones) {
      for (SitePath path : places(stone)) {
        xml.open("url").leaf("loc", Uris.escaped(web.base() + path.value()));
        xml.leaf("lastmod", stone.date().toString()).close();
      }
    }
    return xml.close().toString();
  }

  /** Its address and those it had before. */
  private static List<SitePath> places(Tombstone stone) {
    List<SitePath> places = new ArrayList<>();
    places.add(stone.path());
    places.addAll(stone.aliases());
    return places;
  }

  private static String id(Tombstone stone) {
    return stone.id().isEmpty()
        ? FeedEntry.uuid("removed:" + stone.path())
        : "urn:uuid:" + stone.id();
  }

  private static String words(Tombstone stone) {
    return "Removed on " + stone.date() + " " + stone.reason().words() + ".";
  }

  private static String atom(Corpus corpus, List<Tombstone> stones, Web web) {
    Xml xml = new Xml();
    xml.open("feed").namespace("http://www.w3.org/2005/Atom");
    xml.attribute("xml:lang", "en-US");
    xml.leaf("id", web.address(ATOM).orElseGet(() -> FeedEntry.uuid("feed:removed.atom")));
    xml.leaf("title", TITLE);
    LocalDate last =
        corpus.removed().stream()
            .map(Tombstone::date)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    xml.leaf("updated", FeedEntry.instant(last));
    web.address(ATOM).ifPresent(self -> xml.empty("link", "rel", "self", "href", self));
    String publisher = corpus.site().publisher();
    xml.open("author");
    xml.leaf("name", publisher.isEmpty() ? corpus.site().title() : publisher).close();
    for (Tombstone stone : stones) {
      xml.open("entry").leaf("id", id(stone)).leaf("title", "An order was removed");
      xml.empty(
          "link", "rel", "alternate", "type", "text/html", "href", web.link(ATOM, stone.path()));
      xml.leaf("updated", FeedEntry.instant(stone.date()));
      xml.leaf("summary", words(stone)).close();
    }
    return xml.close().toString();
  }

  private static ObjectNode json(Corpus corpus, List<Tombstone> stones, Web web) {
    ObjectNode feed = JsonNodeFactory.instance.objectNode();
    feed.put("version", "https://jsonfeed.org/version/1.1").put("title", TITLE);
    web.address(JSON).ifPresent(self -> feed.put("feed_url", self));
    web.address(SitePath.ROOT).ifPresent(home -> feed.put("home_page_url", home));
    feed.putArray("authors").addObject().put("name", corpus.site().publisher());
    ArrayNode items = feed.putArray("items");
    for (Tombstone stone : stones) {
      ObjectNode item = items.addObject();
      item.put("id", id(stone)).put("url", web.link(JSON, stone.path()));
      item.put("title", "An order was removed").put("content_text", words(stone));
      item.put("date_modified", FeedEntry.instant(stone.date()));
    }
    return feed;
  }
}
