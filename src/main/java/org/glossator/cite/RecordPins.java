package org.glossator.cite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which documents of the record are cited by paragraph and which by page. After "ECF No. 24 ¶
 * 6" and "ECF No. 28 at 2", an <i>id.</i> with a paragraph is rarely meant for the second.
 */
final class RecordPins {
  /** Few documents with a docket entry of their own have more pages. */
  private static final int MOST_PAGES = 100;

  private final Set<Entry> byParagraph = new HashSet<>();
  private final Set<Entry> byPage = new HashSet<>();
  private final Map<Entry, Integer> pages = new HashMap<>();
  private @Nullable Entry paragraphed;
  private @Nullable Entry caseBefore;

  void add(Draft draft, @Nullable Entry entry) {
    if (entry == null || entry.best.kind != CitationKind.RECORD) {
      return;
    }
    if (draft.pinStyle == '\u00b6') {
      byParagraph.add(entry);
      paragraphed = entry;
    } else if (draft.pinStyle == 'p') {
      byPage.add(entry);
      pages.merge(entry, draft.pinFirst, Math::max);
    }
  }

  /** Takes note of what an <i>id.</i> goes to from here on. */
  void cited(@Nullable Entry entry) {
    caseBefore = entry != null && entry.isCase() ? entry : caseBefore;
  }

  /** The meaning, or a doubt where the pin is of the kind that another document is cited by. */
  Meaning checked(Draft id, Meaning meaning) {
    Entry last = meaning.entry();
    Entry decision = caseBefore;
    if (last != null
        && decision != null
        && (pageOf(decision, last, id) || numbered(decision, last, id))) {
      return Meaning.ambiguous(
          List.of(last, decision), "the page may be one of the case cited before the document");
    }
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

  /** Whether a document is cited by paragraph only, and the page is one of the case before it. */
  private boolean numbered(Entry decision, Entry last, Draft id) {
    return id.pinStyle == 'p'
        && byParagraph.contains(last)
        && !byPage.contains(last)
        && holds(decision, id);
  }

  private static boolean holds(Entry decision, Draft id) {
    return decision.firstPages().stream()
        .anyMatch(p -> id.pinFirst >= p && id.pinFirst <= p + PinFit.LONGEST);
  }

  /** Whether a page beyond those cited of a docket entry is one of the case cited before it. */
  private boolean pageOf(Entry decision, Entry last, Draft id) {
    return last.key.startsWith("record:dkt-")
        && id.pinStyle == 'p'
        && id.pinFirst > MOST_PAGES
        && holds(decision, id)
        && id.pinFirst > pages.getOrDefault(last, 0) + MOST_PAGES;
  }
}
