package org.glossator.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.glossator.search.SearchDocument.CourtName;
import org.glossator.search.engine.Facet;

/**
 * What is kept of an order when its words have been written: what lists and facets show.
 *
 * @param path its folder on the site
 * @param name the case's name
 * @param facts docket number, court, day and title, as far as they are known
 * @param date the day of the order
 * @param text the name of its file of passages
 * @param passages how many it has
 * @param facets of every facet, the order's values: labels by key
 */
record Listing(
    String path,
    String name,
    List<String> facts,
    Optional<LocalDate> date,
    String text,
    int passages,
    Map<Facet, Map<String, String>> facets) {
  /** "October 7, 2011", as the pages of orders have it. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  /**
   * What is kept of {@code document}.
   *
   * @param text the name of its file of passages
   */
  static Listing of(SearchDocument document, String text) {
    Map<Facet, Map<String, String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, values(facet, document));
    }
    String docket = document.docketNumber();
    String number = docket.isEmpty() ? "" : "No. " + docket;
    String day = document.date().map(DAY::format).orElse("");
    return new Listing(
        document.path(),
        document.caseName(),
        List.of(number, document.court().label(), day, document.title()).stream()
            .filter(fact -> !fact.isEmpty())
            .toList(),
        document.date(),
        text,
        document.passages().size(),
        facets);
  }

  /** The same with these words in the place of equal ones, for whoever keeps thousands. */
  Listing sharing(UnaryOperator<String> once) {
    Map<Facet, Map<String, String>> shared = new EnumMap<>(Facet.class);
    facets.forEach((facet, values) -> {
      Map<String, String> own = new TreeMap<>();
      values.forEach((key, label) -> own.put(once.apply(key), once.apply(label)));
      shared.put(facet, own);
    });
    return new Listing(path, name, facts.stream().map(once).toList(), date, text, passages, shared);
  }

  /** Its day as yyyymmdd; 0 when unknown. */
  int day() {
    return date.map(d -> d.getYear() * 10_000 + d.getMonthValue() * 100 + d.getDayOfMonth())
        .orElse(0);
  }

  /** The values of {@code facet}; nothing for what the order does not say. */
  Map<String, String> values(Facet facet) {
    return facets.getOrDefault(facet, Map.of());
  }

  private static Map<String, String> values(Facet facet, SearchDocument document) {
    Map<String, String> values = new TreeMap<>();
    switch (facet) {
      case COURT -> {
        CourtName court = document.court();
        values.put(court.id().isEmpty() ? court.label() : court.id(), court.label());
      }
      case JUDGE -> values.put(document.judge(), document.judge());
      case YEAR ->
          document.date().map(d -> String.valueOf(d.getYear())).ifPresent(y -> values.put(y, y));
      case KIND -> values.put(document.kind(), document.kind());
      case CITES -> document.cites().forEach(c -> values.put(c.key(), label(c)));
      case TAG -> document.tags().forEach(t -> values.put(t, t));
      case AUTHOR -> document.authors().forEach(a -> values.put(a.id(), a.name()));
    }
    values.remove("");
    return values;
  }

  private static String label(SearchDocument.Cited cited) {
    boolean both = !cited.citation().isEmpty() && !cited.name().isEmpty();
    return cited.name() + (both ? ", " : "") + cited.citation();
  }
}
