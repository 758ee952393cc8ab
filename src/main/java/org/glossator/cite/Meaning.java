package org.glossator.cite;

import java.util.List;
import java.util.Optional;
import org.glossator.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/**
 * What the resolver decided about a draft.
 *
 * @param entry the authority, or none when it abstains
 * @param candidates the authorities between which it abstains
 * @param code what to tell the author of the text, if anything
 * @param doubt what disagrees, or why it abstains; empty when nothing does
 * @param why how it was found
 */
record Meaning(
    @Nullable Entry entry, List<Entry> candidates, Optional<Code> code, String doubt, String why) {
  static Meaning of(Entry entry, String why) {
    return new Meaning(entry, List.of(), Optional.empty(), "", why);
  }

  static Meaning doubtful(Entry entry, Doubt doubt, String why) {
    return new Meaning(entry, List.of(), Optional.of(doubt.code()), doubt.words(), why);
  }

  static Meaning ambiguous(List<Entry> candidates, String doubt) {
    return new Meaning(null, candidates, Optional.of(Code.C102), doubt, doubt);
  }

  /** It means nothing that the document has cited; the author should know. */
  static Meaning unknown(Code code, String doubt) {
    return new Meaning(null, List.of(), Optional.of(code), doubt, doubt);
  }

  /** It means no authority, as is right. */
  static Meaning none(String why) {
    return new Meaning(null, List.of(), Optional.empty(), why, why);
  }

  /** What disagrees between a citation and its authority. */
  record Doubt(Code code, String words) {}
}
