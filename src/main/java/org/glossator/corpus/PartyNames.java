package org.glossator.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parties of an order that may be looked for by name. "Doe" and initials are not names: under
 * them nothing can be gathered without joining strangers, and nobody should be found.
 */
public final class PartyNames {
  private static final Set<String> PSEUDONYMS =
      Set.of("doe", "does", "roe", "roes", "poe", "jane", "john", "unknown", "sealed", "anonymous");

  private PartyNames() {}

  /** The names in title case, each once, in the order of the caption. */
  public static List<String> of(PublishedOrder order) {
    return order.caption().parties().stream()
        .map(party -> TitleCase.of(party.name()).strip())
        .filter(PartyNames::named)
        .distinct()
        .toList();
  }

  private static boolean named(String name) {
    List<String> words =
        Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    boolean initials = words.stream().allMatch(word -> word.length() == 1);
    boolean pseudonym = words.stream().limit(2).anyMatch(PSEUDONYMS::contains);
    boolean onlyOf = !words.isEmpty() && words.stream().allMatch(Set.of("et", "al")::contains);
    return !initials && !pseudonym && !onlyOf && name.length() <= 120;
  }
}
