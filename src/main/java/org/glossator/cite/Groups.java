package org.glossator.cite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts single findings together: parallel citations, names, courts and dates, parentheticals and
 * what stands in them, signals.
 */
final class Groups {
  /** How far a history or the next of a string of citations may stand, in characters. */
  private static final int LONGEST_GAP = 80;

  /** A year or Georgia's divisions between parallel citations: " (1990) [", " (2) (a), ". */
  private static final Pattern DIVIDED =
      Pattern.compile(
          " \\([0-9]{1,4}\\) [\\[(]|(?: ?\\((?:[0-9]{1,2}|[a-z])\\)){1,3}(?:, | [\\[(])");

  private final Reading text;
  private final Tails tails;
  private final Names names;

  Groups(Reading text, Tails tails, Names names) {
    this.text = text;
    this.tails = tails;
    this.names = names;
  }

  /**
   * Finishes the drafts, which are in order of their cores; what stands in a court's name or date
   * is left out: "(La. App. 4 Cir. 1970)".
   */
  List<Draft> finish(List<Draft> all) {
    group(all.stream().filter(d -> !d.tentative).toList());
    List<Draft> out = outsideDates(all);
    Draft before = null;
    for (Draft draft : out) {
      draft.signal = Signals.before(text, draft.start);
      draft.textual |= textual(draft);
      if (draft.host == null && draft.leader == null && !draft.tentative) {
        if (before != null) {
          relate(before, draft);
        }
        before = draft;
      }
    }
    return out;
  }

  /** Chains a case's history to it, and the members of a string of citations to each other. */
  private void relate(Draft before, Draft draft) {
    int end = before.wholeEnd();
    int gap = draft.start - end;
    if (gap < 2 || gap > LONGEST_GAP) {
      return;
    }
    boolean history = History.is(draft.signal) && before.isCase() && draft.isCase();
    String between = text.text(/* start= */ end, /* end= */ draft.start);
    if (history && between.indexOf('.') != 0) {
      Draft first = before.historyOf;
      draft.historyOf = first == null ? before : first;
    } else if (between.equals("; " + draft.signal + (draft.signal.isEmpty() ? "" : " "))) {
      draft.stringWith = before;
    }
  }

  private static List<Draft> outsideDates(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts.size());
    Draft.Range dated = new Draft.Range(-1, -1);
    for (Draft draft : drafts) {
      if (!dated.covers(draft.coreStart, draft.coreStart)) {
        out.add(draft);
        Draft.Range own = draft.dated;
        dated = own == null ? dated : own;
      }
    }
    return out;
  }

  private void group(List<Draft> drafts) {
    int floor = 0;
    for (int i = 0; i < drafts.size(); ) {
      Draft draft = drafts.get(i);
      int end = i + 1;
      if (draft.isCase()) {
        end = group(drafts, i);
        List<Draft> group = drafts.subList(i, end);
        names.find(draft, floor);
        tail(group);
        define(draft);
      }
      floor = Math.max(floor, drafts.get(end - 1).linkEnd);
      i = end;
    }
    aside(drafts);
    unclosed(drafts);
    nest(drafts);
  }

  /** What stands in parentheses after a document of the record: "Opp. at 24 (citing FAC ¶ 14)". */
  private void aside(List<Draft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int open = text.skipBlank(draft.linkEnd);
      boolean record = draft.kind == CitationKind.RECORD && draft.parentheticals.isEmpty();
      int close = record && text.at(open) == '(' ? tails.close(open) : -1;
      if (drafts.get(i + 1).coreStart < close && drafts.get(i + 1).coreStart > open) {
        draft.parentheticals.add(new Draft.Range(open + 1, close));
      }
    }
  }

  /**
   * What a parenthesis quotes that nobody closed: "Roe v. Moe, 1 F.3d 2 (1993) (quoting Fee v. Foe,
   * 3 F.2d 4 (1988). Here". The first citation in it stands in it all the same.
   */
  private void unclosed(List<Draft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int open = text.skipBlank(draft.wholeEnd());
      Draft next = drafts.get(i + 1);
      boolean quotes = text.startsWith("(quoting ", open) || text.startsWith("(citing ", open);
      int first = open + (text.startsWith("(quoting ", open) ? 9 : 8);
      if (quotes && next.start == first && next.leader == null && tails.close(open) < 0) {
        draft.parentheticals.add(new Draft.Range(open + 1, next.wholeEnd()));
      }
    }
  }

  /** Whether a sentence names the law rather than cites it: "Under Rule 20(a), …". */
  private boolean textual(Draft draft) {
    boolean law =
        switch (draft.kind) {
          case STATUTE, REGULATION, CONSTITUTION, RULE_FEDERAL, RULE_LOCAL, RULE_OTHER -> true;
          default -> false;
        };
    if (!law || !draft.signal.isEmpty() || draft.listed) {
      return false;
    }
    boolean after = text.at(draft.start - 1) == ' ' && Reading.isLetter(text.at(draft.start - 2));
    boolean before =
        (text.at(draft.linkEnd) == ' ' && Reading.isLower(text.at(draft.linkEnd + 1)))
            || possessive(draft.linkEnd);
    return after || before;
  }

  /** "§16(a)'s text" speaks of the law. */
  private boolean possessive(int end) {
    return Reading.isApostrophe(text.at(end)) && text.at(end + 1) == 's';
  }

  /** Where the run of parallel citations ends that starts at {@code first}. */
  private int group(List<Draft> drafts, int first) {
    int end = first + 1;
    while (end < drafts.size()) {
      Draft before = drafts.get(end - 1);
      Draft next = drafts.get(end);
      if (!next.isCase()
          || (next.kind != before.kind && before.kind == CitationKind.FULL_CASE)
          || !adjoins(before, next)) {
        break;
      }
      yearBetween(before, next);
      next.leader = drafts.get(first);
      next.leader.followers.add(next);
      end++;
    }
    return end;
  }

  /** Whether only what joins parallel citations stands between two of them. */
  private boolean adjoins(Draft before, Draft next) {
    int end = before.linkEnd;
    int start = next.coreStart;
    if (start <= end || start - end > 24) {
      return false;
    }
    String gap = text.text(/* start= */ end, /* end= */ start);
    return switch (gap) {
      case ", ", " [", " (", ",", " = ", ", [", ",[" -> true;
      case "; " -> michigan(before, next);
      default -> placeholder(gap) || DIVIDED.matcher(gap).matches();
    };
  }

  /** Takes the year of " (1990) [" between two parallel citations. */
  private void yearBetween(Draft before, Draft next) {
    int start = before.linkEnd + 2;
    int end = text.digitsEnd(start);
    if (end - start == 4 && text.at(start - 1) == '(' && end < next.coreStart) {
      before.year = text.number(start, end);
    }
  }

  /** Michigan parts its reports from the regional reporter by a semicolon. */
  private static boolean michigan(Draft before, Draft next) {
    return before.edition != null
        && next.edition != null
        && before.edition.abbreviation().startsWith("Mich.")
        && next.edition.abbreviation().startsWith("N.W.");
  }

  /** ", ___ L. Ed. 2d ___, " between two parallel citations. */
  private static boolean placeholder(String gap) {
    return (gap.startsWith(", ") && gap.endsWith(", ") && gap.contains("__"))
        || (gap.startsWith(", -") && gap.contains("--"));
  }

  /** Court, date and parentheticals stand after the last of a group and belong to all of it. */
  private void tail(List<Draft> group) {
    Draft first = group.getFirst();
    Draft last = group.getLast();
    if (first != last && first.year > 0) {
      last.year = first.year;
      last.court = first.court;
    }
    boolean full = first.kind == CitationKind.FULL_CASE;
    int end = last.end;
    boolean bracketed = first != last && ")]".indexOf(text.at(last.linkEnd)) >= 0;
    tails.read(last, bracketed ? last.linkEnd + 1 : last.linkEnd, full);
    int tailEnd = last.end;
    if (!full) {
      last.end = end;
    }
    if (first != last) {
      share(group, first, last, full ? tailEnd : end);
    }
  }

  /** Takes {@code ("Howey")} after a case as the name it goes by from here on. */
  private void define(Draft draft) {
    for (Draft.Range range : draft.parentheticals) {
      int start =
          text.startsWith("hereinafter ", range.start()) ? range.start() + 12 : range.start();
      boolean quoted = "\"\u201c".indexOf(text.at(start)) >= 0 && range.end() - start < 45;
      boolean whole = quoted && "\"\u201d".indexOf(text.at(range.end() - 1)) >= 0;
      if (whole && draft.alias.isEmpty() && Reading.isUpper(text.at(start + 1))) {
        draft.alias = text.text(start + 1, range.end() - 1);
      } else if (draft.alias.isEmpty() && NameEnds.numbered(text.text(start, range.end()))) {
        draft.alias = text.text(start, range.end());
      }
    }
  }

  private static void share(List<Draft> group, Draft first, Draft last, int end) {
    for (Draft each : group) {
      if (each != last) {
        each.year = last.year;
        each.month = last.month;
        each.day = last.day;
        each.court = each.court.isEmpty() ? last.court : each.court;
        each.parentheticals.addAll(last.parentheticals);
      }
      if (each != first) {
        each.plaintiff = first.plaintiff;
        each.defendant = first.defendant;
        each.antecedent = first.antecedent;
        each.end = each.linkEnd;
      }
    }
    first.end = end;
  }

  /** Finds for each citation the one in whose parenthetical it stands. */
  private static void nest(List<Draft> drafts) {
    Deque<Draft> open = new ArrayDeque<>();
    for (Draft draft : drafts) {
      while (!open.isEmpty() && lastEnd(open.peek()) <= draft.coreStart) {
        open.pop();
      }
      for (Draft host : open) {
        if (host != draft.leader && holds(host, draft)) {
          draft.host = host.leader != null ? host.leader : host;
          break;
        }
      }
      if (!draft.parentheticals.isEmpty()) {
        open.push(draft);
      }
    }
  }

  private static int lastEnd(Draft draft) {
    return draft.parentheticals.getLast().end();
  }

  private static boolean holds(Draft host, Draft draft) {
    for (Draft.Range range : new ArrayList<>(host.parentheticals)) {
      if (range.covers(draft.coreStart, draft.coreEnd)) {
        return true;
      }
    }
    return false;
  }
}
