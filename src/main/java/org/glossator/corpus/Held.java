package org.glossator.corpus;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.cite.Citation;
import org.glossator.cite.CitationKind;
import org.glossator.court.Court;
import org.glossator.order.Caption;

/**
 * Which order of this site a citation means: by volume, reporter and page, by the number of a
 * database, or by court, docket number and full date. What two orders claim belongs to neither.
 */
final class Held {
  private final Map<String, PublishedOrder> byPlace = new HashMap<>();
  private final Map<String, PublishedOrder> byDocket = new HashMap<>();

  /**
   * An order that a citation names.
   *
   * @param certain whether the parties' names agree too
   */
  record Named(PublishedOrder order, boolean certain) {}

  private Held() {}

  static Held of(List<PublishedOrder> orders) {
    Held held = new Held();
    Set<String> claimedTwice = new HashSet<>();
    for (PublishedOrder order : orders) {
      for (String place : ReporterPlace.all(order.metadata())) {
        claim(held.byPlace, place, order, claimedTwice);
      }
      docketOf(order).ifPresent(key -> claim(held.byDocket, key, order, claimedTwice));
    }
    claimedTwice.forEach(held.byPlace::remove);
    claimedTwice.forEach(held.byDocket::remove);
    return held;
  }

  private static void claim(
      Map<String, PublishedOrder> map, String key, PublishedOrder order, Set<String> twice) {
    PublishedOrder other = map.putIfAbsent(key, order);
    if (other != null && !other.path().equals(order.path())) {
      twice.add(key);
    }
  }

  private static Optional<String> docketOf(PublishedOrder order) {
    Caption caption = order.caption();
    if (caption.court().isEmpty() || caption.dated().isEmpty()) {
      return Optional.empty();
    }
    return caption
        .docketNumber()
        .flatMap(DocketKey::of)
        .map(number ->
            caption.court().map(Court::id).orElse("")
                + "|"
                + number
                + "|"
                + caption.dated().map(Object::toString).orElse(""));
  }

  /** The order that each authority that {@code citing} mentions is, by the authority's key. */
  Map<String, Named> authoritiesOf(PublishedOrder citing, OrderUses uses) {
    Map<String, Named> found = new HashMap<>();
    Set<String> torn = new HashSet<>();
    for (Cited cited : uses.cited()) {
      Optional<PublishedOrder> order = cited.means() ? named(uses, cited) : Optional.empty();
      if (order.isPresent()) {
        String key = uses.authorities().get(cited.authority()).key();
        Citation.Parts parts = uses.parts().getOrDefault(cited.number(), Citation.Parts.NONE);
        Named named = new Named(order.get(), NameAgreement.holds(parts, order.get()));
        Named other = found.putIfAbsent(key, named);
        if (other != null && !other.order().path().equals(order.get().path())) {
          torn.add(key);
        }
      }
    }
    torn.forEach(found::remove);
    found.values().removeIf(named -> named.order().path().equals(citing.path()));
    return found;
  }

  /** The order that a full citation names by its own words, or nothing. */
  Optional<PublishedOrder> named(OrderUses uses, Cited cited) {
    Citation.Parts parts = uses.parts().get(cited.number());
    if (parts == null) {
      return Optional.empty();
    }
    if (cited.kind() == CitationKind.FULL_CASE) {
      PublishedOrder order = byPlace.get(ReporterPlace.of(parts));
      return order == null ? byDocket(parts, parts.docket()) : Optional.of(order);
    }
    return byDocket(parts, parts.coreText());
  }

  private Optional<PublishedOrder> byDocket(Citation.Parts parts, String number) {
    Optional<LocalDate> day = CitationDate.read(parts);
    Optional<String> docket = DocketKey.of(number);
    if (day.isEmpty() || docket.isEmpty() || parts.court().isEmpty()) {
      return Optional.empty();
    }
    String key = parts.court() + "|" + docket.get() + "|" + day.get();
    return Optional.ofNullable(byDocket.get(key));
  }
}
