package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Page;

/**
 * Decides whether a page's first paragraph is the rest of the last one of the page before. The
 * source always has a gap there, so the words decide: a sentence that is not finished runs on.
 */
final class PageJoin {
  /** A line this much shorter than the widest ends its paragraph. */
  private static final double SHORT = 0.8;

  private static final int WIDEST_LABEL = 5;

  private PageJoin() {}

  static List<Page> join(SourceFile source, List<Page> pages, List<Diagnostic> diagnostics) {
    List<Page> joined = new ArrayList<>();
    Line last = null;
    boolean lastOpens = false;
    int width = width(pages);
    for (Page page : pages) {
      List<Line> lines = new ArrayList<>();
      boolean first = true;
      for (Line line : page.lines()) {
        boolean body = line.role() instanceof LineRole.Body;
        boolean atTop = body && first && last != null && page.number() > 1;
        boolean runsOn = atTop && last != null && runsOn(last, lastOpens, line);
        if (atTop && !runsOn && last != null && doubtful(last, width, line)) {
          diagnostics.add(doubt(source, line));
        }
        Line placed = runsOn ? closed(line) : line;
        lines.add(placed);
        if (body) {
          first = false;
          lastOpens = placed.opens();
          last = line;
        }
      }
      joined.add(new Page(page.number(), page.linesTrusted(), lines));
    }
    return joined;
  }

  private static boolean runsOn(Line last, boolean lastOpens, Line next) {
    if (last.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    if (startsInside(next.text())) {
      return true;
    }
    boolean lastIsHeading = lastOpens && startsLikeHeading(last);
    return !startsLikeHeading(next) && !lastIsHeading && !endsSentence(last.text());
  }

  /** A full line that ends a sentence at the page's foot may or may not end its paragraph. */
  private static boolean doubtful(Line last, int width, Line next) {
    return endsSentence(last.text())
        && last.text().length() > width * SHORT
        && !startsLikeHeading(next);
  }

  /** Ends with a full stop, question or exclamation mark, within any closing marks. */
  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "”’\"')]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || ".?!:".indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    return text.charAt(end - 1) != '.' || end < text.length() || !isAbbreviation(text, end - 1);
  }

  /** "F.", "v.", "No.", "Cal.": a point that ends a word, not a sentence. */
  private static boolean isAbbreviation(String text, int point) {
    int start = point;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, point);
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean initials = word.indexOf('.') > 0;
    return initial || initials || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static final List<String> ABBREVIATIONS =
      List.of(
          "no", "nos", "vs", "supp", "fed", "civ", "crim", "proc", "cal", "app", "inc", "co",
          "corp", "ltd", "bros", "mr", "mrs", "ms", "dr", "jr", "sr", "st", "cf", "see", "e.g",
          "dkt", "decl", "ex", "id", "pp", "para", "ed", "rev", "stat", "cir", "dist", "ct", "op",
          "vol");

  private static boolean startsInside(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /** "IV. DISCUSSION", "A. Whether…" in bold: a label, or words all set in bold. */
  private static boolean startsLikeHeading(Line line) {
    int space = line.text().indexOf(' ');
    boolean label =
        space > 0
            && space <= WIDEST_LABEL
            && line.text().charAt(space - 1) == '.'
            && !endsSentence(line.text())
            && isLabel(line.text().substring(0, space - 1));
    boolean bold =
        line.marks().stream()
            .anyMatch(m ->
                m instanceof LineMark.Emphasis e
                    && e.style() == LineMark.Style.BOLD
                    && e.span().length() == line.text().length());
    return label || bold;
  }

  private static boolean isLabel(String word) {
    return word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0)
        || (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Line closed(Line line) {
    return new Line(
        line.address(), line.role(), false, line.end(), line.text(), line.marks(), line.origin());
  }

  private static int width(List<Page> pages) {
    return pages.stream()
        .flatMap(p -> p.lines().stream())
        .mapToInt(l -> l.text().length())
        .sorted()
        .skip(pages.stream().mapToLong(p -> p.lines().size()).sum() * 9 / 10)
        .findFirst()
        .orElse(0);
  }

  private static Diagnostic doubt(SourceFile source, Line line) {
    return new Diagnostic(
        Code.P102,
        source,
        line.origin().sourceOf(new Span(0, line.text().length())),
        "the text does not say whether this continues the last paragraph of the page before",
        "compare the PDF; it is published as a new paragraph");
  }
}
