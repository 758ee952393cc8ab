package org.glossator.cite;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rules: "Fed. R. Civ. P. 20(a)(2)", "Rule 26(d)(1)", "Rule 45 of the Federal Rules …". */
final class Rules {
  private static final int MOST = 12;

  /** How far behind a rule the name of its set may stand, in characters. */
  private static final int OTHERS = 50;

  /** The first word of what a rule is of when it is still one of the usual set. */
  private static final Set<String> OWN =
      Set.of(
          "a", "an", "this", "that", "our", "those", "these", "such", "said", "federal", "fed",
          "civil");

  private final Reading text;
  private final Sections sections;
  private final Tails tails;
  private final Trie<Anchor> words;
  private final RuleCourts courts;
  private final VolumeAhead volumes;
  private final RuleOwner owner;

  Rules(Reading text, Sections sections, Tails tails, Tables tables) {
    this.text = text;
    this.sections = sections;
    this.tails = tails;
    this.words = tables.words();
    this.courts = new RuleCourts(text, tables.courts());
    this.owner = new RuleOwner(text);
    this.volumes = new VolumeAhead(text, tables.titles());
  }

  /** Reads the number after the name of a set of rules; returns its end, or {@code start}. */
  int named(int start, int after, RuleSet set, List<Draft> out) {
    int i = definition(text.skipBlank(text.at(after) == ',' ? after + 1 : after));
    i = ruleWord(i);
    Sections.Found found = read(i, set);
    if (found == null) {
      return start;
    }
    Draft draft = add(start, found, set.kind(), out);
    draft.key = set.key() + ":" + draft.section;
    draft.reporter = set.name();
    draft.name = set.name() + " " + draft.section;
    if (set.kind() == CitationKind.RULE_LOCAL) {
      courts.name(draft);
    }
    return draft.coreEnd;
  }

  /**
   * Reads the number after a bare "Rule" or "Rules".
   *
   * @param floor the end of the citation before
   */
  int bare(int start, int after, int floor, List<Draft> out) {
    int i = text.at(after - 1) == '.' ? after : text.skipBlank(after);
    Sections.Found found = Reading.isDigit(text.at(i)) ? read(i, null) : null;
    if (found == null || ofOthers(found.end())) {
      return start;
    }
    Draft draft = add(start, found, CitationKind.RULE_FEDERAL, out);
    draft.name = "Rule " + draft.section;
    Trie.Hit<Anchor> set = ofSet(draft.end);
    if (set != null && set.value().rules() != null) {
      RuleSet rules = set.value().rules();
      draft.kind = rules.kind();
      draft.key = rules.key() + ":" + draft.section;
      draft.reporter = rules.name();
      draft.name = rules.name() + " " + draft.section;
      int setEnd = text.withoutStop(set.end());
      draft.end = setEnd;
      draft.coreEnd = setEnd;
      draft.linkEnd = setEnd;
    } else if (draft.section.startsWith("10b")
        || draft.section.startsWith("14a-")
        || draft.section.startsWith("14e-")) {
      draft.kind = CitationKind.REGULATION;
      draft.key = "cfr:17/240." + draft.section;
      draft.name = "Rule " + draft.section;
    } else {
      owned(draft, owner.start(start, floor));
    }
    return draft.coreEnd;
  }

  /** Makes it a rule of the set that the words before it name, which only the document knows. */
  private void owned(Draft draft, int head) {
    if (head < draft.start) {
      String set = text.text(/* start= */ head, /* end= */ draft.start);
      draft.kind = CitationKind.RULE_OTHER;
      draft.key = Keys.OPEN + Keys.slug(set) + "-rule:" + draft.section;
      draft.reporter = set + "Rule";
      draft.name = set + draft.name;
      draft.start = head;
      draft.coreStart = head;
      draft.linkStart = head;
    }
  }

  /** Whether it is of rules that no table knows: " of the Rules of Professional Conduct". */
  private boolean ofOthers(int end) {
    int of = text.startsWith(" of the ", end) ? end + 8 : end + 4;
    Trie.Hit<Anchor> hit = text.startsWith(" of ", end) ? words.longest(text, of) : null;
    boolean known = hit != null && hit.value().form() == Anchor.Form.RULE_SET;
    if (text.startsWith(" of ", end)) {
      boolean habeas = text.startsWith("Rules Governing", of);
      return !known && !habeas && !OWN.contains(Words.lower(text.text(of, wordEnd(of))));
    }
    if (!Reading.isUpper(text.at(end)) || text.startsWith("Rules Governing", end)) {
      return false;
    }
    for (int at = end; at < end + OTHERS && ",;()\n".indexOf(text.at(at)) < 0; at++) {
      if (text.startsWith("Rules", at)) {
        return true;
      }
    }
    return false;
  }

  private int wordEnd(int at) {
    int i = at;
    while (Reading.isLetter(text.at(i))) {
      i++;
    }
    return i;
  }

  private Trie.@Nullable Hit<Anchor> ofSet(int end) {
    for (String of : new String[] {" of the ", ", ", " of ", " "}) {
      if (text.startsWith(of, end)) {
        Trie.Hit<Anchor> hit = words.longest(text, end + of.length());
        if (hit != null && hit.value().form() == Anchor.Form.RULE_SET) {
          int next = text.skipBlank(hit.end());
          return Reading.isDigit(text.at(next)) ? null : hit;
        }
      }
    }
    return null;
  }

  private Draft add(int start, Sections.Found first, CitationKind kind, List<Draft> out) {
    Draft draft = new Draft(kind, start, first.end());
    draft.section = Keys.section(text.text(first.start(), first.numberEnd()));
    draft.pin = text.text(first.numberEnd(), first.end());
    draft.pinStyle = '\u00a7';
    int end = first.end();
    for (int n = 0; n < MOST; n++) {
      int next = sections.further(end);
      if (next < 0) {
        break;
      }
      end = sections.read(next).end();
    }
    draft.end = end;
    draft.coreEnd = end;
    // The link is to the first rule: the words that name the others are not its words.
    draft.linkEnd = first.end();
    tails.read(draft, end, true);
    out.add(draft);
    return draft;
  }

  private Sections.@Nullable Found read(int at, @Nullable RuleSet set) {
    int i = sections.sign(at);
    Sections.Found found = sections.read(i);
    boolean local = set != null && set.kind() != CitationKind.RULE_FEDERAL;
    boolean fits = found.isPresent() && (local || Reading.isDigit(text.at(i)));
    boolean year =
        found.numberEnd() - found.start() == 4 && text.startsWith(" of ", found.end()) && !local;
    return fits && !year && !volumes.at(found.start(), found.numberEnd()) ? found : null;
  }

  /** Steps over a definition between the name and the number: {@code ("Rule")}. */
  private int definition(int at) {
    if (text.at(at) != '(') {
      return at;
    }
    int close = tails.close(at);
    boolean quoted = close > 0 && close < at + 40 && "\"\u201c".indexOf(text.at(at + 1)) >= 0;
    return quoted ? text.skipBlank(close + 1) : at;
  }

  private int ruleWord(int at) {
    for (String word : new String[] {"Rules ", "Rule ", "rules ", "rule ", "Nos. ", "No. "}) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }
}
