package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.quote.check.Alignment.Step;
import org.glossator.quote.check.Piece.How;

/** Makes of a match what a reader sees: the quotation's words, and where the order's differ. */
final class Diff {
  private final String draft;
  private final HeldWords order;
  private final List<Piece> pieces = new ArrayList<>();

  /** Where the last piece ended: in the draft, in the order's tokens. */
  private int draftEnd;

  private int orderEnd = -1;

  private Diff(String draft, HeldWords order, int start) {
    this.draft = draft;
    this.order = order;
    this.draftEnd = start;
  }

  /** The pieces of {@code quoted}, a quotation of {@code draft}, as {@code match} has them. */
  static List<Piece> of(String draft, Quoted quoted, Match match, HeldWords order) {
    Diff diff = new Diff(draft, order, quoted.span().start());
    for (int i = 0; i < quoted.segments().size(); i++) {
      if (i > 0) {
        diff.gap(quoted.segments().get(i).getFirst().token().span().start());
      }
      diff.segment(quoted.segments().get(i), match.parts().get(i));
    }
    return List.copyOf(diff.pieces);
  }

  /** The draft's characters up to the next segment: an ellipsis. */
  private void gap(int end) {
    add(How.OMITTED, draft.substring(draftEnd, end), "");
    draftEnd = end;
    orderEnd = -1;
  }

  private void segment(List<Element> segment, Optional<Alignment> where) {
    int end = segment.getLast().token().span().end();
    boolean words = segment.stream().anyMatch(e -> e.token().isWord());
    if (where.isEmpty()) {
      add(words ? How.ADDED : How.BRACKETED, draft.substring(draftEnd, end), "");
      draftEnd = end;
      return;
    }
    for (Step step : where.get().steps()) {
      step(segment, step);
    }
  }

  private void step(List<Element> segment, Step step) {
    String own = "";
    if (step.element() >= 0) {
      int end = segment.get(step.element()).token().span().end();
      own = draft.substring(draftEnd, end);
      draftEnd = end;
    }
    String theirs = "";
    if (step.to() > step.from()) {
      int before = orderEnd < 0 ? order.token(step.from()).span().start() : orderEnd;
      int end = order.token(step.to() - 1).span().end();
      theirs = order.held().text().substring(before, end);
      orderEnd = end;
    }
    add(step.how(), own, step.how() == How.SAME ? "" : theirs);
  }

  private void add(How how, String own, String theirs) {
    String plain = plain(own);
    String other = plain(theirs);
    if (!pieces.isEmpty() && pieces.getLast().how() == how) {
      Piece last = pieces.removeLast();
      pieces.add(new Piece(how, last.draft() + plain, last.order() + other));
    } else {
      pieces.add(new Piece(how, plain, other));
    }
  }

  /** White space single; the marks of a quotation's lines left out. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean line = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = line && c == '>';
      line = c == '\n' || (line && Character.isWhitespace(c));
      if (Character.isWhitespace(c)) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!mark) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
