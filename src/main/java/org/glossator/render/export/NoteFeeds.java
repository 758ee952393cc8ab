package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.Noted;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.render.OutputFile;

/**
 * Notes as feeds: {@code feed.atom} and {@code feed.json} beside a page that gathers notes. A note
 * without any date, on an order without any, is in no feed.
 */
public final class NoteFeeds {
  private final Site site;
  private final Web web;
  private final SitePath folder;
  private final String title;
  private final List<Entry> entries;

  private NoteFeeds(Site site, SitePath folder, String title, List<Entry> entries) {
    this.site = site;
    this.web = Web.of(site);
    this.folder = folder;
    this.title = title;
    this.entries = entries;
  }

  private record Entry(Noted noted, LocalDate written, LocalDate updated) {}

  /** The feeds of these notes; none if not one of them is dated. */
  public static List<OutputFile> of(Site site, SitePath folder, String title, List<Noted> notes) {
    List<Entry> entries =
        notes.stream()
            .flatMap(noted -> entry(noted).stream())
            .sorted(
                Comparator.comparing(Entry::updated).reversed().thenComparing(e -> e.noted.key()))
            .toList();
    if (entries.isEmpty()) {
      return List.of();
    }
    NoteFeeds feeds = new NoteFeeds(site, folder, title, entries);
    return List.of(
        OutputFile.text(folder.value() + "feed.atom", feeds.atom()),
        OutputFile.text(folder.value() + "feed.json", Json.pretty(feeds.json())));
  }

  private static Optional<Entry> entry(Noted noted) {
    Optional<LocalDate> order =
        noted.order().metadata().updated().or(() -> noted.order().metadata().published());
    return noted
        .note()
        .updated()
        .or(() -> order)
        .map(day -> new Entry(noted, noted.note().date().orElse(day), day));
  }

  private static String id(Entry entry) {
    return FeedEntry.uuid("note:" + entry.noted.key());
  }

  private static String heading(Entry entry) {
    Noted noted = entry.noted;
    String book = noted.book().map(Casebook::title).map(title -> " (" + title + ")").orElse("");
    return "Note on “" + noted.note().target().quote() + "”, " + noted.order().name() + book;
  }

  private String author(Entry entry) {
    String id = entry.noted.note().author();
    return Optional.ofNullable(site.authors().get(id)).map(Site.Author::name).orElse(id);
  }

  private String atom() {
    Xml xml = new Xml();
    SitePath self = folder.resolve("feed.atom");
    xml.open("feed").namespace("http://www.w3.org/2005/Atom").attribute("xml:lang", "en-US");
    xml.leaf("id", web.address(self).orElseGet(() -> FeedEntry.uuid("feed:" + folder.value())));
    xml.leaf("title", title);
    xml.leaf("updated", FeedEntry.instant(entries.getFirst().updated()));
    web.address(self).ifPresent(url -> xml.empty("link", "rel", "self", "href", url));
    alternate(xml, self, folder);
    for (Entry entry : entries) {
      xml.open("entry").leaf("id", id(entry)).leaf("title", heading(entry));
      alternate(xml, self, entry.noted.path());
      xml.leaf("published", FeedEntry.instant(entry.written()));
      xml.leaf("updated", FeedEntry.instant(entry.updated()));
      xml.open("author").leaf("name", author(entry)).close();
      entry.noted.note().tags().forEach(tag -> xml.empty("category", "term", tag));
      xml.openInline("content").attribute("type", "text").text(entry.noted.note().markdown()).end();
      xml.close();
    }
    return xml.close().toString();
  }

  private void alternate(Xml xml, SitePath self, SitePath to) {
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", web.link(self, to));
  }

  private ObjectNode json() {
    ObjectNode feed = Json.object();
    feed.put("version", "https://jsonfeed.org/version/1.1").put("title", title);
    web.address(folder).ifPresent(url -> feed.put("home_page_url", url));
    web.address(folder.resolve("feed.json")).ifPresent(url -> feed.put("feed_url", url));
    feed.put("language", "en-US");
    var items = feed.putArray("items");
    for (Entry entry : entries) {
      ObjectNode item = items.addObject().put("id", id(entry));
      web.address(entry.noted.path()).ifPresent(url -> item.put("url", url));
      item.put("title", heading(entry));
      String words = entry.noted.note().markdown();
      item.put("content_text", words.isEmpty() ? entry.noted.note().target().quote() : words);
      item.put("date_published", FeedEntry.instant(entry.written()));
      item.put("date_modified", FeedEntry.instant(entry.updated()));
      item.putArray("authors").addObject().put("name", author(entry));
      item.set("tags", Json.array(entry.noted.note().tags()));
    }
    return feed;
  }
}
