package org.glossator.corpus;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.glossator.cite.Citation;

/** Whether the parties that a citation names could be those of an order. */
final class NameAgreement {
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "and",
          "for",
          "united",
          "states",
          "state",
          "inc",
          "llc",
          "corp",
          "ltd",
          "does",
          "doe",
          "matter",
          "parte",
          "others",
          "city",
          "county",
          "dept",
          "department",
          "board");

  private NameAgreement() {}

  /** False only where both are named and no word of one is the beginning of a word of the other. */
  static boolean holds(Citation.Parts cited, PublishedOrder order) {
    Set<String> named = words(cited.plaintiff() + " " + cited.defendant());
    StringBuilder parties = new StringBuilder(order.name()).append(' ').append(order.shortName());
    order.caption().parties().forEach(p -> parties.append(' ').append(p.name()));
    Set<String> own = words(parties.toString());
    if (named.isEmpty() || own.isEmpty()) {
      return true;
    }
    return named.stream().anyMatch(a -> own.stream().anyMatch(b -> alike(a, b)));
  }

  private static boolean alike(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : WordStream.of(name.toLowerCase(Locale.ROOT)).split(" ", -1)) {
      if (word.length() >= 3 && !COMMON.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
