package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;
import org.glossator.cite.Meaning.Doubt;
import org.glossator.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/** Says what a name alone means: before <i>supra</i>, in italics, before "at 795". */
final class ByName {
  /** How many words of a decision's name may stand before what looks like a paper. */
  private static final int MOST_WORDS = 3;

  private final NameIndex names;
  private final Entries entries;

  ByName(NameIndex names, Entries entries) {
    this.names = names;
    this.entries = entries;
  }

  /** "Columbia, supra, at 579", "Scalia & Garner, supra". */
  Meaning supra(Draft draft) {
    boolean both = !draft.plaintiff.isEmpty();
    String name =
        both ? draft.plaintiff + " v. " + draft.defendant : draft.defendant + draft.antecedent;
    if (name.isEmpty() && !draft.pin.isEmpty()) {
      draft.kind = CitationKind.INTERNAL;
      return Meaning.none("a place in this document");
    }
    Meaning meaning = byName(name);
    if (meaning.entry() == null && both && meaning.candidates().isEmpty()) {
      meaning = byName(draft.defendant);
    }
    if (meaning.entry() == null && both && meaning.candidates().isEmpty()) {
      Meaning first = byName(draft.plaintiff);
      boolean same = first.entry() != null && Doubts.loosely(first.entry(), draft.defendant);
      meaning = same ? first : meaning;
    }
    Entry work = draft.alias.isEmpty() ? null : entries.get(draft.alias);
    if (work != null) {
      return byAuthor(work, meaning);
    }
    return meaning.candidates().isEmpty() ? inside(draft, meaning) : byPin(draft, meaning);
  }

  /** The work by the authors of this name, unless a case may be meant. */
  private static Meaning byAuthor(Entry work, Meaning meaning) {
    List<Entry> all = new ArrayList<>(meaning.candidates());
    Entry named = meaning.entry();
    if (named != null) {
      all.add(named);
    }
    if (all.isEmpty()) {
      return Meaning.of(work, "the one work by these authors");
    }
    all.add(work);
    return Meaning.ambiguous(all, "a case and a work have this name");
  }

  /** Of several cases of one name the only one whose pages can hold the pin. */
  private static Meaning byPin(Draft draft, Meaning meaning) {
    Entry fit = null;
    for (Entry each : meaning.candidates()) {
      int first = each.firstPage();
      boolean holds =
          draft.pinStyle == 'p'
              && first > 0
              && draft.pinFirst >= first
              && draft.pinFirst <= first + 200;
      if (holds && fit != null) {
        return meaning;
      }
      fit = holds ? each : fit;
    }
    return fit == null
        ? meaning
        : Meaning.of(fit, "the one authority of this name whose pages hold the pin");
  }

  private Meaning byName(String name) {
    if (name.isEmpty()) {
      return Meaning.unknown(Code.C101, "nothing is named");
    }
    List<Entry> found = names.find(name);
    if (found.isEmpty()) {
      return Meaning.unknown(Code.C101, "nothing of this name was cited before");
    }
    return found.size() == 1
        ? Meaning.of(found.getFirst(), "the one authority of this name")
        : Meaning.ambiguous(found, "more than one authority has this name");
  }

  /** A case whose name alone stands in a sentence. */
  Meaning reference(Draft draft) {
    Meaning whole = inside(draft, byName(draft.name));
    if (whole.entry() != null || draft.alias.isEmpty()) {
      party(draft, draft.name, whole.entry());
      return whole;
    }
    Meaning last = inside(draft, byName(draft.alias));
    if (last.entry() != null) {
      party(draft, draft.alias, last.entry());
      draft.coreStart = draft.coreEnd - draft.alias.length();
      draft.start = draft.coreStart;
      draft.linkStart = draft.coreStart;
    }
    return last;
  }

  /**
   * The decision that the document calls by what looks like a paper's name, "Roe Order"; null when
   * it calls none so.
   */
  @Nullable Meaning decision(Reading text, Draft paper) {
    int start = paper.coreStart;
    for (int n = 0; n < MOST_WORDS && text.at(start - 1) == ' '; n++) {
      int word = start - 1;
      while (Reading.isLetter(text.at(word - 1))) {
        word--;
      }
      if (!Reading.isUpper(text.at(word))) {
        return null;
      }
      start = word;
      List<Entry> found = names.find(text.text(start, paper.coreStart) + paper.name);
      if (found.size() == 1 && found.getFirst().isCase()) {
        paper.kind = CitationKind.REFERENCE;
        paper.start = start;
        paper.coreStart = start;
        paper.linkStart = start;
        return Meaning.of(found.getFirst(), "the name that the document gave it");
      }
    }
    return null;
  }

  /** A page that the case of the name cannot hold puts it in doubt. */
  private static Meaning inside(Draft draft, Meaning meaning) {
    Entry entry = meaning.entry();
    if (entry != null && draft.pinStyle == '\u00b6' && !PinFit.paragraphed(entry)) {
      return Meaning.unknown(Code.C104, "the authority of this name has no paragraphs");
    }
    return entry != null && entry.isCase() && Doubts.outside(draft, entry)
        ? Meaning.doubtful(
            entry, new Doubt(Code.C105, "the page is outside the case of this name"), meaning.why())
        : meaning;
  }

  /** Says which party the name is. */
  private static void party(Draft draft, String name, @Nullable Entry entry) {
    if (entry == null) {
      return;
    }
    String words = NameIndex.words(name, 30);
    boolean plaintiff = NameIndex.words(entry.best.plaintiff, 30).startsWith(words);
    draft.plaintiff = plaintiff ? name : "";
    draft.defendant = plaintiff ? "" : name;
  }
}
