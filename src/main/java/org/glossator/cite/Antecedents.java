package org.glossator.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/**
 * Traces <i>id.</i> in one stream: to the authority cited last at the top level, of any kind. What
 * stands in a parenthetical or in quotation marks is passed over, and so are documents and rules
 * that a sentence only names. Where the pin does not fit the kind or the pages, it abstains, and so
 * does every <i>id.</i> after it until something is cited in full again.
 */
final class Antecedents {
  private static final int NEAR = 700;

  /** Few opinions have more pages of their own, by which "ante" cites them. */
  private static final int LONGEST_DOCUMENT = 100;

  /** How many characters before a citation in parentheses make a sentence of its own. */
  private static final int SENTENCE = 40;

  /** How far the words of a history may reach before what they lead to, in characters. */
  private static final int LONGEST_HISTORY = 200;

  private final Reading text;
  private final Unread unread;
  private final Spoken spoken;
  private final RecordPins recordPins = new RecordPins();
  private boolean doubted;
  private int readTo;
  private final Map<Draft, Meaning> meanings = new HashMap<>();
  private final Map<Draft, Entry> inHost = new HashMap<>();
  private @Nullable Entry last;
  private boolean lost;
  private @Nullable Entry named;
  private int namedEnd;
  private int lastEnd;
  private int wholeEnd;
  private final List<Entry> together = new ArrayList<>();
  private @Nullable Entry behind;
  private int asideEnd;
  private @Nullable Entry beside;
  private @Nullable Entry reviewed;
  private boolean refused;
  private @Nullable Entry inQuotation;
  private int quotation;

  Antecedents(Reading text) {
    this.text = text;
    this.unread = new Unread(text);
    this.spoken = new Spoken(text);
  }

  @Nullable Meaning meaningOf(Draft draft) {
    return meanings.get(draft);
  }

  /** Remembers what was cited. */
  void add(Draft draft, Meaning meaning) {
    meanings.put(draft, meaning);
    doubted = doubted || unread.between(readTo, draft.start);
    readTo = Math.max(readTo, draft.wholeEnd());
    boolean place = draft.kind == CitationKind.INTERNAL && draft.pin.isEmpty();
    Entry entry = meaning.entry();
    recordPins.add(draft, entry);
    if (draft.kind == CitationKind.REFERENCE && entry != null) {
      spoken.add(draft, entry);
    }
    boolean spokenOf = draft.kind == CitationKind.REFERENCE && draft.pin.isEmpty();
    if (draft.leader != null || place || spokenOf) {
      return;
    }
    if (draft.host != null) {
      if (entry != null) {
        inHost.put(draft.host, entry);
      } else {
        inHost.remove(draft.host);
      }
      boolean here = draft.host.kind == CitationKind.INTERNAL;
      beside = here && draft.host.pinFirst <= LONGEST_DOCUMENT ? entry : beside;
      return;
    }
    listed(draft, entry);
    if (draft.quotation > 0 && last != null && quoted(draft, entry)) {
      return;
    }
    if (draft.textual) {
      named = draft.kind == CitationKind.RECORD ? named : entry;
      namedEnd = draft.linkEnd;
      return;
    }
    aside(draft);
    beside = null;
    reviewed = reviewed(draft);
    refused = History.refuses(draft.signal);
    recordPins.cited(entry);
    last = entry;
    lost = entry == null;
    doubted = false;
    lastEnd = draft.linkEnd;
    wholeEnd = draft.wholeEnd();
    named = null;
  }

  /** The decision whose history the draft tells, with the statute or the case that ended it. */
  private @Nullable Entry reviewed(Draft draft) {
    Draft of = draft.historyOf;
    Meaning earlier = of == null ? null : meanings.get(of);
    if (earlier != null) {
      return earlier.entry();
    }
    boolean near = draft.start > wholeEnd && draft.start - wholeEnd < LONGEST_HISTORY;
    String between = near ? text.text(/* start= */ wholeEnd, /* end= */ draft.start) : "";
    Entry before = last;
    if (!between.startsWith(", ")
        || between.indexOf(';') >= 0
        || sentences(wholeEnd, draft.start) > 0) {
      return null;
    }
    boolean history = before != null && before.isCase() && History.is(between.substring(2));
    return reviewed == null && history ? before : reviewed;
  }

  /** Keeps what is cited in one list: "Dkt. Nos. 12, 14". */
  private void listed(Draft draft, @Nullable Entry entry) {
    if (!draft.listed) {
      together.clear();
    }
    if (entry != null && !together.contains(entry)) {
      together.add(entry);
    }
  }

  /** Whether only the quotation cites it: what its own <i>id.</i> may mean, and none after it. */
  private boolean quoted(Draft draft, @Nullable Entry entry) {
    boolean within = draft.kind != CitationKind.ID || quotedBefore(draft) != null;
    if (within && !draft.textual) {
      quotation = draft.quotation;
      inQuotation = entry;
    }
    return within;
  }

  /** What was cited before it in the quotation that it stands in. */
  private @Nullable Entry quotedBefore(Draft draft) {
    return draft.quotation > 0 && draft.quotation == quotation ? inQuotation : null;
  }

  /** Keeps what was cited before a sentence that stands in parentheses of its own. */
  private void aside(Draft draft) {
    int open = opening(draft.start);
    if (open < 0) {
      behind = null;
      return;
    }
    if (behind == null || asideEnd < open) {
      behind = last;
    }
    asideEnd = closing(draft.wholeEnd());
  }

  /** The parenthesis that is open at {@code at} with a sentence's words after it, or -1. */
  private int opening(int at) {
    int depth = 0;
    for (int i = at - 1; i > Math.max(0, at - NEAR); i--) {
      char c = text.at(i);
      if (c == ')') {
        depth++;
      } else if (c == '(' && --depth < 0) {
        return at - i > SENTENCE && Reading.isUpper(text.at(i + 1)) ? i : -1;
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private int closing(int from) {
    int depth = 0;
    int i = from;
    while (i < from + NEAR && text.at(i) != '\n') {
      char c = text.at(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** What an <i>id.</i> means. */
  Meaning id(Draft draft) {
    if (draft.host != null) {
      Entry inner = inHost.get(draft.host);
      return inner == null
          ? Meaning.unknown(Code.C101, "nothing was cited before it in this parenthetical")
          : fitting(draft, inner);
    }
    Entry inner = quotedBefore(draft);
    if (inner != null) {
      return fitting(draft, inner);
    }
    Entry just = spoken.before(draft);
    if (just != null) {
      return Meaning.of(just, "the case named just before it");
    }
    Entry entry = last;
    Entry mentioned = named;
    Entry quoted = beside;
    if (quoted != null && elsewhere(draft) && PinFit.misfit(draft, quoted).isEmpty()) {
      return Meaning.of(quoted, "the case cited in parentheses after a page of this document");
    }
    if (lost) {
      return Meaning.unknown(Code.C101, "what it follows is itself unknown");
    }
    if (doubted || unread.between(readTo, draft.coreStart)) {
      return Meaning.unknown(Code.C101, "it follows what may be a citation that could not be read");
    }
    if (entry != null && volumed(draft) && !PinFit.manyVolumes(entry)) {
      return Meaning.unknown(Code.C104, "the last authority cited has no volumes");
    }
    boolean another = !(draft.section + draft.part).isEmpty();
    if (entry != null && !another && together.size() > 1 && together.contains(entry)) {
      return Meaning.ambiguous(List.copyOf(together), "several were cited together last");
    }
    Entry decision = reviewed;
    if (decision != null && entry != null && decision != entry) {
      return ofHistory(draft, decision, entry);
    }
    Entry outer = behind;
    if (outer != null && outer != entry && entry != null && draft.coreStart > asideEnd) {
      if (PinFit.misfit(draft, outer).isEmpty()) {
        return PinFit.misfit(draft, entry).isEmpty()
            ? Meaning.ambiguous(
                List.of(outer, entry),
                "the last authority stands in parentheses of its own, another before them")
            : fitting(draft, outer);
      }
    }
    if (mentioned != null
        && mentioned != entry
        && PinFit.misfit(draft, mentioned).isEmpty()
        && near(draft)) {
      if (entry == null) {
        return fitting(draft, mentioned);
      }
      return PinFit.misfit(draft, entry).isEmpty()
          ? Meaning.ambiguous(
              List.of(entry, mentioned),
              "the sentence before names another authority than the last one cited")
          : fitting(draft, mentioned);
    }
    return entry == null
        ? Meaning.unknown(Code.C101, "nothing was cited before it")
        : recordPins.checked(draft, spoken.or(draft, entry, lastEnd, fitting(draft, entry)));
  }

  /**
   * Of a case and what became of it, "aff'd", the one whose pages hold the pin; where a court would
   * not hear it, the case.
   */
  private Meaning ofHistory(Draft draft, Entry decision, Entry later) {
    if (!PinFit.misfit(draft, decision).isEmpty()) {
      return fitting(draft, later);
    }
    return !refused && PinFit.misfit(draft, later).isEmpty()
        ? Meaning.ambiguous(
            List.of(decision, later), "a case and its history were cited, and it may mean either")
        : fitting(draft, decision);
  }

  /** Whether the pin is none of this very document's pages: "412", "24a", "___". */
  private static boolean elsewhere(Draft draft) {
    return (draft.pinStyle == 'p' && draft.pinFirst > LONGEST_DOCUMENT)
        || draft.pinStyle == 'a'
        || draft.pin.startsWith("__");
  }

  /** Whether the law that a sentence named may still be spoken of. */
  private boolean near(Draft draft) {
    return sentences(namedEnd, draft.coreStart) <= 1
        || (draft.coreStart - namedEnd < NEAR
            && !text.text(namedEnd, draft.coreStart).contains("\n"));
  }

  /** "3 id., §§ 188": the volume of a work is told anew. */
  private boolean volumed(Draft draft) {
    int i = text.at(draft.coreStart - 1) == ' ' ? draft.coreStart - 2 : -1;
    i = Reading.isUpper(text.at(i)) && Reading.isDigit(text.at(i - 1)) ? i - 1 : i;
    return text.at(draft.coreStart) == 'i' && Reading.isDigit(text.at(i));
  }

  private Meaning fitting(Draft draft, Entry entry) {
    String misfit = PinFit.misfit(draft, entry);
    return misfit.isEmpty()
        ? Meaning.of(entry, "the last authority cited before it")
        : Meaning.unknown(Code.C104, misfit);
  }

  /** How many sentences end between two places; more than one when they are far apart. */
  private int sentences(int from, int to) {
    if (to - from > NEAR) {
      return 2;
    }
    int count = 0;
    for (int i = from; i < to - 1; i++) {
      char c = text.at(i);
      boolean stop = (c == '.' || c == '?' || c == '!') && ends(i);
      count += stop || c == '\n' ? 1 : 0;
    }
    return count;
  }

  private boolean ends(int at) {
    int i = at + 1;
    while ("\u201d\"')\u2019]".indexOf(text.at(i)) >= 0) {
      i++;
    }
    int word = at;
    while (word > 0 && text.at(word - 1) != ' ' && text.at(word - 1) != '\n') {
      word--;
    }
    boolean abbreviated = i == at + 1 && Words.abbreviated(text.text(word, at + 1));
    return text.at(i) == '\n'
        || (text.at(i) == ' ' && !Reading.isLower(text.at(i + 1)) && !abbreviated);
  }
}
