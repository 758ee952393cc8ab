package org.glossator.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

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
  public Corpus {
    orders = List.copyOf(orders);
    authorities = List.copyOf(authorities);
    pages = List.copyOf(pages);
  }

  /** The corpus of these orders and pages, in its own order. */
  public static Corpus of(Site site, List<PublishedOrder> orders, List<Page> pages) {
    List<PublishedOrder> sorted =
        orders.stream()
            .sorted(
                Comparator.comparing(Corpus::date).reversed().thenComparing(PublishedOrder::path))
            .toList();
    List<Page> sortedPages = pages.stream().sorted(Comparator.comparing(Page::path)).toList();
    return new Corpus(site, sorted, Authorities.of(sorted), sortedPages);
  }

  private static LocalDate date(PublishedOrder order) {
    return order.caption().dated().orElse(LocalDate.MIN);
  }
}
