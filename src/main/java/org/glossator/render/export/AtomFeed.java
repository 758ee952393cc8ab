package org.glossator.render.export;

import java.util.List;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;

/**
 * {@code feed.atom}: the orders, the last changed first. Without a base URL its links are relative
 * to the file, which Atom allows, and it does not name itself.
 */
final class AtomFeed {
  static final SitePath PATH = new SitePath("feed.atom");

  private final Site site;
  private final Web web;
  private final List<FeedEntry> entries;
  private final Xml xml = new Xml();

  AtomFeed(Corpus corpus, List<FeedEntry> entries) {
    this.site = corpus.site();
    this.web = Web.of(site);
    this.entries = entries;
  }

  String write() {
    xml.open("feed").namespace("http://www.w3.org/2005/Atom");
    if (web.known()) {
      xml.namespace("ao", web.base() + "ns#");
    }
    xml.attribute("xml:lang", "en-US");
    xml.leaf("id", web.address(PATH).orElseGet(() -> FeedEntry.uuid("feed:" + site.title())));
    xml.leaf("title", site.title());
    if (!site.description().isEmpty()) {
      xml.leaf("subtitle", site.description());
    }
    xml.leaf("updated", FeedEntry.instant(entries.getFirst().updated()));
    web.address(PATH).ifPresent(self -> xml.empty("link", "rel", "self", "href", self));
    link("text/html", SitePath.ROOT);
    author(site.publisher().isEmpty() ? site.title() : site.publisher());
    xml.leaf("rights", site.rights().isEmpty() ? "Orders: public domain." : site.rights());
    entries.forEach(this::entry);
    return xml.close().toString();
  }

  private void entry(FeedEntry entry) {
    PublishedOrder order = entry.order();
    xml.open("entry");
    xml.leaf("id", entry.id());
    xml.leaf("title", entry.title());
    link("text/html", order.path());
    link("application/akn+xml", order.path().resolve("order.akn.xml"));
    xml.leaf("published", FeedEntry.instant(entry.published()));
    xml.leaf("updated", FeedEntry.instant(entry.updated()));
    if (!entry.author().isEmpty()) {
      author(entry.author());
    }
    order.metadata().topics().forEach(topic -> xml.empty("category", "term", topic));
    xml.openInline("summary").attribute("type", "text").text(entry.summary()).end();
    if (web.known()) {
      own(order);
    }
    xml.close();
  }

  /** What this site's own vocabulary adds. */
  private void own(PublishedOrder order) {
    String docket = CitationStrings.of(order).docket().replace('\u00a0', ' ');
    if (!docket.isEmpty()) {
      xml.leaf("ao:docket", docket);
    }
    xml.openInline("ao:contenthash").attribute("alg", "sha256-nows");
    xml.text(TextHash.of(order.order())).end();
  }

  private void link(String type, SitePath to) {
    xml.empty("link", "rel", "alternate", "type", type, "href", web.link(PATH, to));
  }

  private void author(String name) {
    xml.open("author").leaf("name", name).close();
  }
}
