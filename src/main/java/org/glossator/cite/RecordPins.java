package org.glossator.cite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which documents of the record are cited by paragraph and which by page. After "ECF No. 24 ¶
 * 6" and "ECF No. 28 at 2", an <i>id.</i> with a paragraph is rarely meant for the second.
 */
final class RecordPins {
  private final Set<Entry> byParagraph = new HashSet<>();
  private final Set<Entry> byPage = new HashSet<>();
  private @Nullable Entry paragraphed;

  void add(Draft draft, @Nullable Entry entry) {
    if (entry == null || entry.best.kind != CitationKind.RECORD) {
      return;
    }
    if (draft.pinStyle == '\u00b6') {
      byParagraph.add(entry);
      paragraphed = entry;
    } else if (draft.pinStyle == 'p') {
      byPage.add(entry);
    }
  }

  /** The meaning, or a doubt where the pin is of the kind that another document is cited by. */
  Meaning checked(Draft id, Meaning meaning) {
    Entry last = meaning.entry();
    Entry other = paragraphed;
    if (last == null
        || other == null
        || other == last
        || last.best.kind != CitationKind.RECORD
        || id.pinStyle != '\u00b6'
        || byParagraph.contains(last)) {
      return meaning;
    }
    boolean exhibit = last.key.contains("/ex-") || last.key.contains(":ex-");
    return byPage.contains(last) || exhibit
        ? Meaning.ambiguous(
            List.of(last, other), "the last document is cited by page, another by paragraph")
        : meaning;
  }
}
