package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;

/**
 * {@code feed.json}: the same as the Atom feed, after JSON Feed 1.1. That format gives relative
 * addresses no meaning, so without a base URL it has none.
 */
final class JsonFeed {
  private JsonFeed() {}

  static ObjectNode of(Feeds.Feed of) {
    Site site = of.site();
    Web web = Web.of(site);
    ObjectNode feed = Json.object();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", of.title());
    web.address(of.folder()).ifPresent(url -> feed.put("home_page_url", url));
    web.address(of.json()).ifPresent(url -> feed.put("feed_url", url));
    Json.putIfGiven(feed, "description", site.description());
    feed.put("language", "en-US");
    var items = feed.putArray("items");
    of.entries().forEach(entry -> items.add(item(entry, web)));
    return feed;
  }

  private static ObjectNode item(FeedEntry entry, Web web) {
    PublishedOrder order = entry.order();
    ObjectNode item = Json.object();
    item.put("id", entry.id());
    web.address(order.path()).ifPresent(url -> item.put("url", url));
    item.put("title", entry.title());
    item.put("summary", entry.summary());
    String words = order.metadata().summary();
    item.put("content_text", words.isEmpty() ? order.title() : words);
    item.put("date_published", FeedEntry.instant(entry.published()));
    item.put("date_modified", FeedEntry.instant(entry.updated()));
    if (!entry.author().isEmpty()) {
      item.putArray("authors").addObject().put("name", entry.author());
    }
    item.set("tags", Json.array(order.metadata().topics()));
    item.put("language", "en-US");
    web.address(order.path().resolve("order.akn.xml"))
        .ifPresent(url ->
            item.putArray("attachments")
                .addObject()
                .put("url", url)
                .put("mime_type", "application/akn+xml"));
    ObjectNode own = item.putObject("_orders");
    Json.putIfGiven(own, "docket", CitationStrings.of(order).docket().replace('\u00a0', ' '));
    order.caption().court().ifPresent(court -> own.put("court", court.id()));
    own.put("change", entry.change());
    own.put("content_sha256", order.cited().facts().textSha256());
    return item;
  }
}
