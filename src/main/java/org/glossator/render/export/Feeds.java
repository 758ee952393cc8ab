package org.glossator.render.export;

import java.util.List;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.render.OutputFile;

/** Orders as feeds: {@code feed.atom} and {@code feed.json} beside the page that lists them. */
public final class Feeds {
  /** Who reads a feed more rarely than so many orders change has the list of orders. */
  private static final int LONGEST = 200;

  private Feeds() {}

  /**
   * The feeds of the orders on one page; none if not one of them is dated.
   *
   * @param folder the page's folder; the root is the page of all orders
   * @param title what the feeds are called
   */
  public static List<OutputFile> of(
      Site site, SitePath folder, String title, List<PublishedOrder> orders) {
    List<FeedEntry> all = FeedEntry.of(orders);
    List<FeedEntry> entries = all.subList(0, Math.min(all.size(), LONGEST));
    if (entries.isEmpty()) {
      return List.of();
    }
    Feed feed = new Feed(site, folder, title, entries);
    return List.of(
        OutputFile.text(feed.atom().value(), new AtomFeed(feed).write()),
        OutputFile.text(feed.json().value(), Json.pretty(JsonFeed.of(feed))));
  }

  /** Whether {@link #of} makes feeds of these orders. */
  public static boolean any(List<PublishedOrder> orders) {
    return orders.stream().anyMatch(FeedEntry::dated);
  }

  /**
   * What both formats say.
   *
   * @param entries the last changed first; never empty
   */
  record Feed(Site site, SitePath folder, String title, List<FeedEntry> entries) {
    SitePath atom() {
      return folder.resolve("feed.atom");
    }

    SitePath json() {
      return folder.resolve("feed.json");
    }

    /** A name that never changes, where the feed's address is not known. */
    String urn() {
      boolean all = folder.equals(SitePath.ROOT);
      return FeedEntry.uuid("feed:" + (all ? site.title() : folder.value()));
    }
  }
}
