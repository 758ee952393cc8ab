package org.glossator.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the resolver decided about a draft.
 *
 * @param entry the authority, or none when it abstains
 * @param candidates the authorities between which it abstains
 * @param doubt what disagrees, or why it abstains; empty when nothing does
 * @param why how it was found
 */
record Meaning(@Nullable Entry entry, List<Entry> candidates, String doubt, String why) {
  static Meaning of(Entry entry, String why) {
    return new Meaning(entry, List.of(), "", why);
  }

  static Meaning doubtful(Entry entry, String doubt, String why) {
    return new Meaning(entry, List.of(), doubt, why);
  }

  static Meaning ambiguous(List<Entry> candidates, String doubt) {
    return new Meaning(null, candidates, doubt, doubt);
  }

  static Meaning unknown(String doubt) {
    return new Meaning(null, List.of(), doubt, doubt);
  }
}
