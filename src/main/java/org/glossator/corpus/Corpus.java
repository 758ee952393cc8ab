package org.glossator.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.cite.Citator;

/**
 * Everything that is published, joined.
 *
 * @param site the publisher's words about the site
 * @param orders newest first, then by path
 * @param authorities by kind, then name
 * @param pages by path
 * @param removed what is left of orders that were taken down, by path
 * @param landings where the citations of each order lead inside this site: by the order's path,
 *     then the citation's number
 * @param keys the keys of the authorities that each order mentions, by the order's path
 * @param noteKeys the keys of the authorities that each order's notes are about: by the order's
 *     path, then the note's name
 * @param citator reads citations in notes and drafts, by the same tables as in the orders
 * @param casebooks by name
 */
public record Corpus(
    Site site,
    List<PublishedOrder> orders,
    List<AuthorityEntry> authorities,
    List<Page> pages,
    List<Tombstone> removed,
    Map<SitePath, Map<Integer, Landing>> landings,
    Map<SitePath, List<String>> keys,
    Map<SitePath, Map<String, List<String>>> noteKeys,
    Citator citator,
    List<Casebook> casebooks) {
  /**
   * Up to so many orders every authority and party has a page of its own; beyond, those that occur
   * in two orders.
   */
  public static final int FEW = 100;

  public Corpus {
    orders = List.copyOf(orders);
    authorities = List.copyOf(authorities);
    pages = List.copyOf(pages);
    removed = List.copyOf(removed);
    landings = Map.copyOf(landings);
    keys = Map.copyOf(keys);
    noteKeys = Map.copyOf(noteKeys);
    casebooks = List.copyOf(casebooks);
  }

  /** A corpus from which nothing was removed and whose orders do not lead to each other. */
  public Corpus(
      Site site, List<PublishedOrder> orders, List<AuthorityEntry> authorities, List<Page> pages) {
    this(
        site,
        orders,
        authorities,
        pages,
        List.of(),
        Map.of(),
        Map.of(),
        NotedAuthorities.of(orders, Citator.standard(), CorpusMemory.none()),
        Citator.standard(),
        List.of());
  }

  /** The orders that may be listed and found; a page about one of the others asks not to be. */
  public List<PublishedOrder> listed() {
    return orders.stream().filter(order -> order.metadata().visibility().index()).toList();
  }

  /** The same with only those orders that the site's own search may find. */
  public Corpus searched() {
    List<PublishedOrder> some =
        orders.stream().filter(order -> order.metadata().visibility().search()).toList();
    return new Corpus(
        site, some, authorities, pages, removed, landings, keys, noteKeys, citator, casebooks);
  }

  /** The corpus of these orders and pages, in its own order. */
  public static Corpus of(Site site, List<PublishedOrder> orders, List<Page> pages) {
    return of(site, orders, pages, List.of(), Citator.standard(), CorpusMemory.none());
  }

  /**
   * The same, with what is left of removed orders and a publisher's own tables.
   *
   * @param memory what was found when they were joined before
   */
  public static Corpus of(
      Site site,
      List<PublishedOrder> orders,
      List<Page> pages,
      List<Tombstone> removed,
      Citator citator,
      CorpusMemory memory) {
    List<PublishedOrder> sorted = sorted(orders);
    Authorities authorities = Authorities.of(sorted, sorted.size() <= FEW, memory);
    List<AuthorityEntry> all = authorities.entries();
    List<AuthorityEntry> listed = all.stream().flatMap(e -> e.listed().stream()).toList();
    List<Tombstone> sortedStones =
        removed.stream().sorted(Comparator.comparing(Tombstone::path)).toList();
    return new Corpus(
        site,
        sorted,
        listed,
        pagesByPath(pages),
        sortedStones,
        landings(all),
        authorities.keys(),
        NotedAuthorities.of(sorted, citator, memory),
        citator,
        List.of());
  }

  /**
   * Other orders and pages with what this corpus knows of authorities, removals and landings, which
   * may be out of date.
   */
  public Corpus with(
      Site newSite, List<PublishedOrder> newOrders, List<Page> newPages, Citator newCitator) {
    return new Corpus(
        newSite,
        sorted(newOrders),
        authorities,
        pagesByPath(newPages),
        removed,
        landings,
        keys,
        noteKeys,
        newCitator,
        casebooks);
  }

  /** The same with these casebooks. */
  public Corpus with(List<Casebook> books) {
    return new Corpus(
        site, orders, authorities, pages, removed, landings, keys, noteKeys, citator, books);
  }

  /** Every note that lists and feeds may name: those of orders, then those of casebooks. */
  public Stream<Noted> noted() {
    return Stream.concat(
        listed().stream().flatMap(Noted::of),
        casebooks.stream().flatMap(Noted::of).filter(Noted::isListed));
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

  private static Map<SitePath, Map<Integer, Landing>> landings(List<AuthorityEntry> authorities) {
    Map<SitePath, Map<Integer, Landing>> landings = new HashMap<>();
    for (AuthorityEntry entry : authorities) {
      for (AuthorityEntry.Use use : entry.uses()) {
        use.landing()
            .ifPresent(place ->
                landings
                    .computeIfAbsent(use.order().path(), path -> new HashMap<>())
                    .put(use.number(), place));
      }
    }
    return landings;
  }

  private static LocalDate date(PublishedOrder order) {
    return order.caption().dated().orElse(LocalDate.MIN);
  }
}
