package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.glossator.text.RaisedDigits;
import org.glossator.text.Span;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/** Makes printed lines of rows: note calls become marks, a soft hyphen at the end a flag. */
final class LineMaker {
  private static final char SOFT_HYPHEN = '\u00ad';

  /**
   * The line that {@code row} prints.
   *
   * @param text the row's words or a part of them
   * @param labels the footnotes that may be called here
   */
  PrintedLine line(Draft page, Row row, Styled text, boolean opens, Set<String> labels) {
    NumberColumn.Beside beside =
        page.numbers.map(c -> c.beside(row.y())).orElse(NumberColumn.Beside.NONE);
    boolean soft = !text.isEmpty() && text.text().charAt(text.text().length() - 1) == SOFT_HYPHEN;
    Styled words = soft ? text.sub(0, text.text().length() - 1) : text;
    List<LineMark> calls = new ArrayList<>();
    Styled bare = withoutCalls(withoutInnerSoftHyphens(words), labels, calls);
    List<LineMark> marks = new ArrayList<>(bare.emphasis());
    marks.addAll(calls);
    marks.sort(Comparator.comparing(LineMark::span));
    return new PrintedLine(
        page.number(), beside.number(), beside.half(), opens, bare.text(), marks, soft);
  }

  /** A soft hyphen inside a line was printed, so it is a hyphen. */
  private static Styled withoutInnerSoftHyphens(Styled text) {
    return new Styled(text.text().replace(SOFT_HYPHEN, '-'), text.styles());
  }

  /** Takes raised marks of known notes out of the words and adds a call for each. */
  private static Styled withoutCalls(Styled text, Set<String> labels, List<LineMark> calls) {
    StringBuilder out = new StringBuilder();
    int[] styles = new int[text.text().length()];
    int at = 0;
    while (at < text.text().length()) {
      int stars = levelStars(text, at);
      if (stars > at && labels.contains(text.text().substring(at, stars))) {
        String label = text.text().substring(at, stars);
        calls.add(new LineMark.NoteCall(Span.at(out.length()), label));
        at = stars;
        continue;
      }
      int level = NoteCalls.levelEnd(text.text(), at, labels);
      if (level > at && !isRaised(text, at)) {
        at = levelCall(text.text(), at, level, out, calls);
        continue;
      }
      int end = at;
      while (end < text.text().length() && isRaised(text, end)) {
        end++;
      }
      if (end > at && isCalls(text.text().substring(at, end), labels)) {
        at = calls(text.text(), at, end, out, calls);
        continue;
      }
      // "§ 1983" with a mark whose note was not found must not become "§ 19832".
      boolean uncalled = end > at && isNumberAfterWord(text.text(), at, end);
      end = Math.max(end, at + 1);
      for (int i = at; i < end; i++) {
        char c = text.text().charAt(i);
        styles[out.length()] = text.styles()[i];
        out.append(uncalled ? RaisedDigits.of(c) : c);
      }
      at = end;
    }
    int length = out.length();
    while (length > 0 && out.charAt(length - 1) == ' ') {
      length--;
    }
    return new Styled(out.substring(0, length), Arrays.copyOf(styles, length)).clampCalls(calls);
  }

  /**
   * Where stars end that are not raised and end a word, as in "Per Curiam:*" and "2021**"; {@code
   * at} if none start there.
   */
  private static int levelStars(Styled text, int at) {
    String words = text.text();
    boolean starts = at > 0 && words.charAt(at - 1) > ' ' && words.charAt(at - 1) != '*';
    int end = at;
    while (starts && end < words.length() && words.charAt(end) == '*' && !isRaised(text, end)) {
      end++;
    }
    return end == words.length() || words.charAt(end) == ' ' ? end : at;
  }

  /** Whether [{@code at}, {@code end}) is digits alone that stand right after a word. */
  private static boolean isNumberAfterWord(String text, int at, int end) {
    return at > 0
        && text.charAt(at - 1) != ' '
        && text.substring(at, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isRaised(Styled text, int at) {
    return (text.styles()[at] & Styled.RAISED) != 0;
  }

  /** Adds a call for "1/" on the line, to the word before it; one space stays. */
  private static int levelCall(
      String text, int at, int end, StringBuilder out, List<LineMark> calls) {
    boolean space = !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
    int word = out.length() - (space ? 1 : 0);
    calls.add(new LineMark.NoteCall(Span.at(word), text.substring(at, end - 1)));
    return (space || out.isEmpty()) && end < text.length() ? end + 1 : end;
  }

  /** Whether {@code raised} is the labels of known notes: "3", "3, 4", "[3]", "3/". */
  private static boolean isCalls(String raised, Set<String> labels) {
    List<String> parts = NoteCalls.parts(raised);
    return !parts.isEmpty() && labels.containsAll(parts);
  }

  /** Adds a call for each label in [{@code at}, {@code end}); brackets stay words. */
  private static int calls(String text, int at, int end, StringBuilder out, List<LineMark> calls) {
    int next = at;
    while (next < end) {
      char c = text.charAt(next);
      int start = next;
      while (next < end && "[](), /".indexOf(text.charAt(next)) < 0) {
        next++;
      }
      if (next > start) {
        calls.add(new LineMark.NoteCall(Span.at(out.length()), text.substring(start, next)));
        continue;
      }
      if (c != ',' && c != ' ' && c != '/') {
        out.append(c);
      }
      next++;
    }
    // "court. ¹ said" must not keep two spaces; "court.¹ Said" keeps its one.
    boolean spaceBefore = out.isEmpty() || out.charAt(out.length() - 1) == ' ';
    boolean spaceAfter = next < text.length() && text.charAt(next) == ' ';
    boolean spaceInside = text.charAt(end - 1) == ' ';
    if (spaceInside && !spaceBefore) {
      out.append(' ');
    }
    return (spaceBefore || spaceInside) && spaceAfter ? next + 1 : next;
  }
}
