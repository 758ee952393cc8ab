package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.cite.Authority;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.CitationDate;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Landing;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;

/**
 * What the rest of the site has to do with one order, as plain values: its page changes with them
 * alone.
 *
 * @param authorityPages the pages of the authorities that it cites, by key; only those that have
 *     one
 * @param inside the citations that lead to orders of this site, by number
 * @param citing how many orders of this site cite it
 * @param citedParagraphs how often each of its paragraphs is cited, by id; places that are known by
 *     their page alone are not counted
 * @param amends the order of this site that it amends
 * @param amendedBy the orders of this site that amend it, by date
 */
record OrderWeb(
    Map<String, SitePath> authorityPages,
    Map<Integer, Inside> inside,
    int citing,
    Map<String, Integer> citedParagraphs,
    Optional<Related> amends,
    List<Related> amendedBy) {
  OrderWeb {
    amendedBy = List.copyOf(amendedBy);
    authorityPages = Map.copyOf(authorityPages);
    inside = Map.copyOf(inside);
    citedParagraphs = Map.copyOf(citedParagraphs);
  }

  /**
   * A place in an order of this site.
   *
   * @param path the order
   * @param fragment the id of the place on its page, or empty
   * @param certain whether the name agrees with the number
   */
  record Inside(SitePath path, String fragment, boolean certain) {
    /** The link from the page at {@code from}. */
    String href(SitePath from) {
      return Links.link(from, path) + (fragment.isEmpty() ? "" : "#" + fragment);
    }
  }

  /** An order that this one amends, or that amends it, and its day in words where it has one. */
  record Related(SitePath path, String day) {
    static Related of(PublishedOrder order) {
      return new Related(
          order.path(), order.caption().dated().map(CitationDate::inFull).orElse(""));
    }
  }

  /** What is cited, and nothing of who cites or amends. */
  static OrderWeb citing(Map<String, SitePath> authorityPages, Map<Integer, Inside> inside) {
    return new OrderWeb(authorityPages, inside, 0, Map.of(), Optional.empty(), List.of());
  }

  /** An order that stands alone. */
  static OrderWeb none() {
    return citing(Map.of(), Map.of());
  }

  /** The page that lists who cites an order. */
  static SitePath citedByPath(SitePath order) {
    return order.resolve("cited-by/");
  }

  /** The id of a paragraph in the list of cited paragraphs. */
  static String citedId(String block) {
    return "at-" + block;
  }

  /** The webs of all orders of {@code corpus}. */
  static Function of(Corpus corpus) {
    return new Function(corpus);
  }

  /** Gives each order its web. */
  static final class Function {
    private final Map<String, SitePath> authorityPages;
    private final Map<SitePath, Map<Integer, Landing>> landings;
    private final Map<SitePath, List<String>> keys;
    private final Map<SitePath, AuthorityEntry> held = new HashMap<>();
    private final Map<SitePath, PublishedOrder> amended = new HashMap<>();
    private final Map<SitePath, List<PublishedOrder>> amending = new HashMap<>();

    private Function(Corpus corpus) {
      this.authorityPages = corpus.authorityPages();
      this.landings = corpus.landings();
      this.keys = corpus.keys();
      for (AuthorityEntry entry : corpus.authorities()) {
        entry.held().ifPresent(order -> held.put(order.path(), entry));
      }
      for (PublishedOrder order : corpus.orders()) {
        order
            .metadata()
            .history()
            .amended()
            .ifPresent(old -> amending.computeIfAbsent(old, p -> new ArrayList<>()).add(order));
      }
      corpus.orders().stream()
          .filter(order -> amending.containsKey(order.path()))
          .forEach(order -> amended.put(order.path(), order));
    }

    /** The web of an order as it is now, which may have changed since the site was joined. */
    OrderWeb of(PublishedOrder order) {
      return of(
          order,
          order.cited().mentions().stream()
              .flatMap(mention -> mention.resolution().authority().stream())
              .map(Authority::key)
              .toList());
    }

    /** The same of an order that is as it was then; its text is not fetched for it. */
    OrderWeb joined(PublishedOrder order) {
      return of(order, keys.getOrDefault(order.path(), List.of()));
    }

    private OrderWeb of(PublishedOrder order, List<String> cited) {
      Map<String, SitePath> pages = new HashMap<>();
      for (String key : cited) {
        Optional.ofNullable(authorityPages.get(key)).ifPresent(p -> pages.put(key, p));
      }
      Map<Integer, Inside> inside = new HashMap<>();
      landings
          .getOrDefault(order.path(), Map.of())
          .forEach((number, at) ->
              inside.put(number, new Inside(at.order().path(), at.fragment(), at.certain())));
      AuthorityEntry own = held.get(order.path());
      return new OrderWeb(
          pages,
          inside,
          own == null ? 0 : orders(own),
          own == null ? Map.of() : paragraphs(own),
          order
              .metadata()
              .history()
              .amended()
              .flatMap(old -> Optional.ofNullable(amended.get(old)))
              .map(Related::of),
          amending.getOrDefault(order.path(), List.of()).reversed().stream()
              .map(Related::of)
              .toList());
    }

    private static int orders(AuthorityEntry entry) {
      Set<SitePath> orders = new HashSet<>();
      entry.uses().forEach(use -> orders.add(use.order().path()));
      return orders.size();
    }

    private static Map<String, Integer> paragraphs(AuthorityEntry entry) {
      Map<String, Integer> counts = new HashMap<>();
      entry.uses().stream()
          .flatMap(use -> use.landing().stream())
          .map(Landing::block)
          .filter(block -> !block.isEmpty())
          .forEach(block -> counts.merge(block, 1, Integer::sum));
      return counts;
    }
  }
}
