package org.glossator.render.export;

import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;

/**
 * {@code feed.atom}: the orders, the last changed first. Without a base URL its links are relative
 * to the file, which Atom allows, and it does not name itself.
 */
final class AtomFeed {
  private final Feeds.Feed feed;
  private final Web web;
  private final Xml xml = new Xml();

  AtomFeed(Feeds.Feed feed) {
    this.feed = feed;
    this.web = Web.of(feed.site());
  }

  String write() {
    Site site = feed.site();
    xml.open("feed").namespace("http://www.w3.org/2005/Atom");
    if (web.known()) {
      xml.namespace("ao", web.base() + "ns#");
    }
    xml.attribute("xml:lang", "en-US");
    xml.leaf("id", web.address(feed.atom()).orElseGet(feed::urn));
    xml.leaf("title", feed.title());
    if (!site.description().isEmpty()) {
      xml.leaf("subtitle", site.description());
    }
    xml.leaf("updated", FeedEntry.instant(feed.entries().getFirst().updated()));
    web.address(feed.atom()).ifPresent(self -> xml.empty("link", "rel", "self", "href", self));
    link("text/html", feed.folder());
    author(site.publisher().isEmpty() ? site.title() : site.publisher());
    xml.leaf("rights", site.rights().isEmpty() ? "Orders: public domain." : site.rights());
    feed.entries().forEach(this::entry);
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
    if (web.known()) {
      xml.empty("category", "term", entry.change(), "scheme", web.base() + "ns#change");
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
    xml.text(order.cited().facts().textSha256()).end();
    CitedCases.linked(order)
        .forEach(
            (where, url) -> xml.openInline("ao:cites").attribute("href", url).text(where).end());
  }

  private void link(String type, SitePath to) {
    xml.empty("link", "rel", "alternate", "type", type, "href", web.link(feed.atom(), to));
  }

  private void author(String name) {
    xml.open("author").leaf("name", name).close();
  }
}
