package org.glossator.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the case that was spoken of last without being cited: "In <i>Ruiz</i>, ... <i>Id.</i>, at
 * 206". An <i>id.</i> goes to what was cited; yet where that cannot hold its page, or is a brief or
 * a transcript that hardly can, the case that opens the sentence may.
 */
final class Spoken {
  /** "But in", "Thus, as": how much may stand before a name that opens its sentence. */
  private static final int OPENING = 18;

  /** How far a sentence's subject reaches. */
  private static final int FAR = 900;

  private final Reading text;
  private @Nullable Entry entry;
  private boolean opens;
  private int end;

  Spoken(Reading text) {
    this.text = text;
  }

  void add(Draft draft, Entry meant) {
    entry = meant;
    opens = opens(draft.start);
    end = draft.linkEnd;
  }

  /** The case named directly before: "in <i>Cardoza-Fonseca</i>, <i>id.</i>, at 446". */
  @Nullable Entry before(Draft id) {
    Entry named = entry;
    boolean direct =
        named != null
            && text.text(/* start= */ end, /* end= */ id.coreStart).equals(", ")
            && holds(id, named);
    return direct ? named : null;
  }

  /** What the <i>id.</i> means when the last citation, which ended at {@code lastEnd}, says so. */
  Meaning or(Draft id, Entry last, int lastEnd, Meaning meaning) {
    Entry named = entry;
    if (named == null
        || named == last
        || !opens
        || end <= lastEnd
        || id.coreStart - end > FAR
        || !holds(id, named)) {
      return meaning;
    }
    if (meaning.entry() == null) {
      return Meaning.of(named, "the case just named, whose pages hold the pin");
    }
    boolean paper = last.best.kind == CitationKind.RECORD || last.best.kind == CitationKind.BRIEF;
    return paper
        ? Meaning.ambiguous(
            List.of(last, named), "the last citation and the case just named may both hold it")
        : meaning;
  }

  /** Whether the case's pages are known to hold the pin. */
  private static boolean holds(Draft id, Entry named) {
    Reporter edition = named.best.edition;
    boolean blank = id.pin.startsWith("__") && named.best.page.isEmpty();
    List<Integer> pages = named.firstPages();
    boolean inside =
        id.pinStyle == 'p'
            && pages.stream().anyMatch(p -> id.pinFirst >= p && id.pinFirst <= p + PinFit.LONGEST);
    return edition != null && (blank || inside);
  }

  private boolean opens(int start) {
    for (int i = start - 1; i >= start - OPENING; i--) {
      char c = text.at(i);
      if (c == '\n') {
        return true;
      }
      if (Reading.isDigit(c) || c == ';' || c == '(') {
        return false;
      }
      if (c == '.' && text.at(i + 1) == ' ') {
        return Reading.isUpper(text.at(i + 2));
      }
    }
    return false;
  }
}
