package org.glossator.cite;

import org.glossator.diagnostic.Code;

/**
 * Says what an <i>id.</i> means that names another part of what was cited last: another amendment
 * of the constitution, another rule of the set, another exhibit of the document.
 */
final class Parts {
  private static final String RULE = "rule-";
  private static final String EXHIBIT = "/ex-";

  private final Entries entries;

  Parts(Entries entries) {
    this.entries = entries;
  }

  /** Whether the entry is such that it may have a part so called. */
  static boolean fits(String part, Entry entry) {
    CitationKind kind = entry.best.kind;
    if (part.startsWith(RULE)) {
      return isRule(kind);
    }
    return part.startsWith("ex-")
        ? kind == CitationKind.RECORD
        : kind == CitationKind.CONSTITUTION
            || (part.startsWith("art-") && PinFit.manyVolumes(entry));
  }

  private static boolean isRule(CitationKind kind) {
    return kind == CitationKind.RULE_FEDERAL
        || kind == CitationKind.RULE_LOCAL
        || kind == CitationKind.RULE_OTHER;
  }

  /**
   * The part that the draft names of what the <i>id.</i> alone would mean.
   *
   * @param number the draft's place among all, for what is cited now for the first time
   */
  Meaning of(Draft draft, Meaning last, int number) {
    Entry entry = last.entry();
    if (entry == null || !fits(draft.part, entry)) {
      return last;
    }
    CitationKind kind = entry.best.kind;
    Draft sibling =
        kind == CitationKind.CONSTITUTION
            ? provision(draft, entry)
            : isRule(kind) ? rule(draft, entry) : exhibit(draft, entry);
    if (sibling.key.isEmpty()) {
      return Meaning.unknown(Code.C104, "what was cited last may not have this part");
    }
    if (sibling.key.equals(entry.key)) {
      return last;
    }
    Meaning meaning = entries.keyed(sibling, sibling.key, number);
    Entry named = meaning.entry();
    return named == null ? meaning : Meaning.of(named, "another part of what was cited last");
  }

  /**
   * "const:us/amend-14" of "const:us/art-1"; in parts of a constitution the articles start anew.
   */
  private static Draft provision(Draft draft, Entry entry) {
    int slash = entry.key.indexOf('/') + 1;
    int article = entry.key.indexOf("art-", slash);
    boolean divided = article > slash && draft.part.startsWith("art-");
    Draft sibling = of(entry);
    String name = entry.best.name;
    int head = name.indexOf("Const");
    sibling.name = (head < 0 ? "" : name.substring(0, head)) + "Const. " + draft.pin;
    boolean none =
        slash == 0 || (entry.key.startsWith("const:us/") && !Constitutions.has(draft.part));
    sibling.key = none ? "" : entry.key.substring(0, divided ? article : slash) + draft.part;
    return sibling;
  }

  private static Draft rule(Draft draft, Entry entry) {
    String number = draft.part.substring(RULE.length());
    String set = entry.key.substring(0, Keys.setEnd(entry.key));
    Draft sibling = of(entry);
    sibling.section = number;
    sibling.name = (entry.best.reporter + " " + number).strip();
    sibling.key = RuleNumbers.has(set, number) ? set + ":" + number : "";
    return sibling;
  }

  /** An exhibit by itself does not say to what the other is attached. */
  private static Draft exhibit(Draft draft, Entry entry) {
    int at = entry.key.indexOf(EXHIBIT);
    String document = at < 0 ? entry.key : entry.key.substring(0, at);
    boolean free = at < 0 && entry.best.alias.equals("exhibit");
    Draft sibling = of(entry);
    sibling.alias = "exhibit";
    sibling.name = entry.best.name.replaceFirst(",? Ex.*$", "") + " Ex. " + draft.part.substring(3);
    sibling.key = free ? "" : document + "/" + draft.part;
    return sibling;
  }

  private static Draft of(Entry entry) {
    Draft best = entry.best;
    Draft draft = new Draft(best.kind, best.coreStart, best.coreEnd);
    draft.volume = best.volume;
    draft.reporter = best.reporter;
    return draft;
  }
}
