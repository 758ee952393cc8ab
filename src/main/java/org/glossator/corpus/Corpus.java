package org.glossator.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is published, joined.
 *
 * @param site the publisher's words about the site
 * @param orders newest first, then by path
 * @param authorities by kind, then name
 * @param pages by path
 */
public record Corpus(
    Site site, List<PublishedOrder> orders, List<AuthorityEntry> authorities, List<Page> pages) {
  /**
   * Up to so many orders every authority and party has a page of its own; beyond, those that occur
   * in two orders.
   */
  public static final int FEW = 100;

  public Corpus {
    orders = List.copyOf(orders);
    authorities = List.copyOf(authorities);
    pages = List.copyOf(pages);
  }

  /** The corpus of these orders and pages, in its own order. */
  public static Corpus of(Site site, List<PublishedOrder> orders, List<Page> pages) {
    List<PublishedOrder> sorted = sorted(orders);
    return new Corpus(
        site, sorted, Authorities.of(sorted, sorted.size() <= FEW), pagesByPath(pages));
  }

  /** Other orders and pages with the authorities of this corpus, which may be out of date. */
  public Corpus with(Site newSite, List<PublishedOrder> newOrders, List<Page> newPages) {
    return new Corpus(newSite, sorted(newOrders), authorities, pagesByPath(newPages));
  }

  private static List<PublishedOrder> sorted(List<PublishedOrder> orders) {
    return orders.stream()
        .sorted(Comparator.comparing(Corpus::date).reversed().thenComparing(PublishedOrder::path))
        .toList();
  }

  private static List<Page> pagesByPath(List<Page> pages) {
    return pages.stream().sorted(Comparator.comparing(Page::path)).toList();
  }

  /** The page of each authority that has one of its own, by every key that names it. */
  public Map<String, SitePath> authorityPages() {
    Map<String, SitePath> pages = new HashMap<>();
    for (AuthorityEntry entry : authorities) {
      entry.keys().stream()
          .filter(key -> entry.own())
          .forEach(key -> pages.putIfAbsent(key, entry.path()));
    }
    return pages;
  }

  /**
   * Where the citations of each order lead inside this site: by the order's path, then the
   * citation's number.
   */
  public Map<SitePath, Map<Integer, Landing>> landings() {
    Map<SitePath, Map<Integer, Landing>> landings = new HashMap<>();
    for (AuthorityEntry entry : authorities) {
      for (AuthorityEntry.Use use : entry.uses()) {
        use.landing()
            .ifPresent(place ->
                landings
                    .computeIfAbsent(use.order().path(), path -> new HashMap<>())
                    .put(use.mention().number(), place));
      }
    }
    return landings;
  }

  private static LocalDate date(PublishedOrder order) {
    return order.caption().dated().orElse(LocalDate.MIN);
  }
}
