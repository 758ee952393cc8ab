package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.corpus.PartyNames;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Slug;
import org.glossator.order.Caption;

/**
 * The gathering pages that an order belongs to. An order's path is court, docket, title; the pages
 * of its court and docket are the folders above it.
 */
record Gatherings(
    Optional<Gathering> court, Optional<Gathering> docket, Optional<Gathering> judge) {
  /** The places of an order; what its caption does not say has no page. */
  static Gatherings of(PublishedOrder order) {
    Caption caption = order.caption();
    SitePath docket = above(order.path());
    SitePath court = above(docket);
    return new Gatherings(
        caption
            .court()
            .filter(c -> !court.value().isEmpty())
            .map(c -> new Gathering("court", c.name(), court)),
        caption
            .docketNumber()
            .filter(d -> !docket.value().isEmpty())
            .map(d -> new Gathering("docket", "No. " + d, docket)),
        caption.judge().filter(j -> listed(order)).map(Gatherings::judge));
  }

  /** Everything that gathers this order: its court, docket, judge, parties and topics. */
  static List<Gathering> all(PublishedOrder order) {
    Gatherings of = of(order);
    List<Gathering> all = new ArrayList<>();
    of.court.ifPresent(all::add);
    of.docket.ifPresent(all::add);
    of.judge.ifPresent(all::add);
    if (listed(order)) {
      PartyNames.of(order).forEach(party -> all.add(party(party)));
    }
    topics(order).forEach(topic -> all.add(topic(topic)));
    return all;
  }

  /** The topics under which an order is listed. */
  static List<String> topics(PublishedOrder order) {
    return listed(order) ? order.metadata().topics() : List.of();
  }

  private static boolean listed(PublishedOrder order) {
    return order.metadata().visibility().index();
  }

  /** A judge's page; titles are left to the signature. */
  static Gathering judge(String name) {
    return new Gathering("judge", name, new SitePath("judges/" + Slug.of(name) + "/"));
  }

  /** A party's page; it gathers by name alone, and says so. */
  static Gathering party(String name) {
    return new Gathering("party", name, new SitePath("parties/" + Slug.of(name) + "/"));
  }

  /** A topic's page. */
  static Gathering topic(String name) {
    return new Gathering("topic", name, new SitePath("topics/" + Slug.of(name) + "/"));
  }

  /** The folder above a folder; the root's is the root. */
  private static SitePath above(SitePath folder) {
    String value = folder.value();
    int slash = value.length() < 2 ? -1 : value.lastIndexOf('/', value.length() - 2);
    return new SitePath(value.substring(0, slash + 1));
  }
}
