package org.glossator.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.Origin;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;

/**
 * Joins the printed lines of a paragraph into one passage.
 *
 * <p>A hyphen at a line's end is kept when the text elsewhere writes the word with it, or when a
 * digit or capital follows; it is dropped only when the text elsewhere writes the word without it
 * and never with it.
 */
final class Joiner {
  private final Set<String> words;
  private final Transcript transcript;
  private final List<Drop> drops = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Joiner(Transcript transcript, Set<String> words) {
    this.transcript = transcript;
    this.words = words;
  }

  /** A joiner that knows the words of {@code transcript}. */
  static Joiner of(Transcript transcript) {
    Set<String> words = new HashSet<>();
    if (transcript.pages().stream().noneMatch(Joiner::hasBroken)) {
      return new Joiner(transcript, words); // they are asked for at broken lines alone
    }
    for (Page page : transcript.pages()) {
      for (Line line : page.lines()) {
        String text = line.text();
        boolean broken = line.end() == LineEnd.HYPHEN_UNDECIDED;
        List<String> found = wordsOf(text);
        words.addAll(broken && !found.isEmpty() ? found.subList(0, found.size() - 1) : found);
      }
    }
    return new Joiner(transcript, words);
  }

  private static boolean hasBroken(Page page) {
    return page.lines().stream().anyMatch(line -> line.end() == LineEnd.HYPHEN_UNDECIDED);
  }

  /** One passage of these lines; there is at least one. */
  Passage join(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    List<Origin.Run> runs = new ArrayList<>();
    int page = lines.getFirst().address().page();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int at = text.length();
      if (line.address().page() != page) {
        page = line.address().page();
        marks.add(new Mark.PageStart(Span.at(at), page));
      }
      marks.add(new Mark.LineStart(Span.at(at), line.address()));
      for (LineMark mark : line.marks()) {
        marks.add(moved(mark, at));
      }
      runs.addAll(line.origin().shift(at).runs());
      text.append(line.text());
      if (i + 1 < lines.size()) {
        end(line, lines.get(i + 1), text);
      }
    }
    return new Passage(text.toString(), ordered(merged(marks)), new Origin(runs));
  }

  /** The hyphens that were dropped so far. */
  List<Drop> drops() {
    return drops;
  }

  /** What there is to say so far. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void end(Line line, Line next, StringBuilder text) {
    switch (line.end()) {
      case SPACE -> text.append(' ');
      case DIRECT -> {}
      case HYPHEN_UNDECIDED -> {
        if (!keepsHyphen(line, next)) {
          text.setLength(text.length() - 1);
          Span hyphen = hyphen(line);
          drops.add(new Drop(Drop.Kind.LINE_END_HYPHEN, line.address().page(), hyphen, "-"));
        }
      }
    }
  }

  private boolean keepsHyphen(Line line, Line next) {
    List<String> before = wordsOf(line.text());
    List<String> after = wordsOf(next.text());
    if (before.isEmpty() || after.isEmpty() || !Character.isLowerCase(next.text().charAt(0))) {
      return true;
    }
    String left = before.getLast();
    String whole = left.substring(0, left.length() - 1) + after.getFirst();
    if (words.contains(left + after.getFirst())) {
      return true;
    }
    if (!words.contains(whole)) {
      diagnostics.add(
          new Diagnostic(
              Code.P103,
              transcript.source(),
              hyphen(line),
              "nothing in the order says whether \""
                  + left
                  + after.getFirst()
                  + "\" has its hyphen",
              "the hyphen is kept, as printed"));
      return true;
    }
    return false;
  }

  private static Span hyphen(Line line) {
    int last = line.text().length() - 1;
    return line.origin().sourceOf(new Span(last, last + 1));
  }

  /** Lower-cased words; a word may have hyphens inside and at its end. */
  private static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length()
              && (Character.isLetterOrDigit(text.charAt(i))
                  || (start >= 0 && text.charAt(i) == '-'));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static Mark moved(LineMark mark, int by) {
    return switch (mark) {
      case LineMark.Emphasis e -> new Mark.Emphasis(e.span().shift(by), e.style());
      case LineMark.NoteCall c -> new Mark.NoteCall(c.span().shift(by), c.label());
    };
  }

  /** Emphasis that ends where a line ends and starts again on the next is one. */
  private static List<Mark> merged(List<Mark> marks) {
    List<Mark> result = new ArrayList<>();
    for (Mark mark : marks) {
      int before = mark instanceof Mark.Emphasis e ? continued(result, e) : -1;
      if (before >= 0 && result.get(before) instanceof Mark.Emphasis first) {
        Span whole = new Span(first.span().start(), mark.span().end());
        result.set(before, new Mark.Emphasis(whole, first.style()));
      } else {
        result.add(mark);
      }
    }
    return result;
  }

  /** Index of the emphasis that {@code next} goes on with over a line's end, or -1. */
  private static int continued(List<Mark> marks, Mark.Emphasis next) {
    boolean atLineStart = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      atLineStart |= mark instanceof Mark.LineStart && mark.span().start() == next.span().start();
      if (mark instanceof Mark.Emphasis e && e.style() == next.style()) {
        int gap = next.span().start() - e.span().end();
        return atLineStart && gap >= 0 && gap <= 1 ? i : -1;
      }
    }
    return -1;
  }

  private static List<Mark> ordered(List<Mark> marks) {
    List<Mark> ordered = new ArrayList<>(marks);
    ordered.sort((a, b) -> {
      int byStart = Integer.compare(a.span().start(), b.span().start());
      return byStart != 0 ? byStart : Integer.compare(rank(a), rank(b));
    });
    return ordered;
  }

  private static int rank(Mark mark) {
    return switch (mark) {
      case Mark.PageStart p -> 0;
      case Mark.LineStart l -> 1;
      case Mark.NoteCall n -> 2;
      case Mark.Emphasis e -> 3;
    };
  }
}
