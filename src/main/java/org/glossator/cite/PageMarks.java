package org.glossator.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees the marks that a printed report's pages leave in a text made of it: "the sentence [1 N.E.3d
 * 267] was based". They cite nothing; they are where the next page of this very opinion begins.
 */
final class PageMarks {
  /** How far before a single mark the name of a case may stand, in characters. */
  private static final int NAME = 80;

  private final Reading text;

  PageMarks(Reading text) {
    this.text = text;
  }

  /** The drafts without the marks. */
  List<Draft> without(List<Draft> drafts) {
    Map<String, Integer> volumes = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (alone(drafts, i)) {
        volumes.merge(volume(drafts.get(i)), 1, Integer::sum);
      }
    }
    List<Draft> out = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean many = volumes.getOrDefault(volume(draft), 0) > 1;
      if (!alone(drafts, i) || (!many && named(draft.coreStart))) {
        out.add(draft);
      }
    }
    return out;
  }

  private static String volume(Draft draft) {
    return draft.volume + " " + draft.reporter;
  }

  /** Whether volume and page stand in brackets alone, and are no parallel citation. */
  private boolean alone(List<Draft> drafts, int i) {
    Draft draft = drafts.get(i);
    boolean bracketed =
        draft.kind == CitationKind.FULL_CASE
            && text.at(draft.coreStart - 1) == '['
            && text.at(draft.linkEnd) == ']'
            && draft.pin.isEmpty()
            && !goesOn(draft.linkEnd + 1);
    int before = i == 0 ? 0 : drafts.get(i - 1).linkEnd;
    String gap = bracketed ? text.text(before, draft.coreStart - 1).strip() : "";
    return bracketed && !(i > 0 && drafts.get(i - 1).isCase() && joins(gap));
  }

  /** Whether a citation's pin or year follows: "[529 U.S. 848], 858", "[529 U.S. 1017] (2000)". */
  private boolean goesOn(int end) {
    boolean comma = text.at(end) == ',';
    int next = text.skipBlank(comma ? end + 1 : end);
    return comma ? Reading.isDigit(text.at(next)) : text.at(next) == '(';
  }

  /** Whether only a date or nothing stands between a case and its parallel citation in brackets. */
  private static boolean joins(String gap) {
    return gap.isEmpty() || gap.equals(",") || (gap.startsWith("(") && gap.endsWith(")"));
  }

  private boolean named(int end) {
    for (int i = end; i > end - NAME && text.at(i) != '\n'; i--) {
      if (text.startsWith(" v. ", i) || text.startsWith(" v ", i) || text.startsWith("In re ", i)) {
        return true;
      }
    }
    return false;
  }
}
