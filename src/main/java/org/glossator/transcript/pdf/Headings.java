package org.glossator.transcript.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.glossator.transcript.pdf.Reading.PrintedLine;
import org.glossator.transcript.pdf.Shapes.Shape;

/** What a heading looks like, and how deep it stands. */
final class Headings {
  private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,6}\\.?(?: .*)?");
  private static final Pattern LETTER = Pattern.compile("[A-Z]\\.(?: .*)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.(?: .*)?");
  private static final Pattern SMALL =
      Pattern.compile("(?:[a-z]\\.|\\(?[a-z0-9ivx]{1,3}\\))(?: .*)?");
  private static final Pattern LABEL =
      Pattern.compile("(?:[IVXL]{1,6}|[A-Z]|\\d{1,2}|[a-z]|[ivx]{1,4})\\. .*");
  private static final Pattern ORDERED =
      Pattern.compile("(?i).*\\b(?:so|hereby|therefore) ordered.*");

  private Headings() {}

  /** Whether {@code rows}, one block, are a heading. */
  static boolean isHeading(List<BodyRow> rows, Shape shape) {
    String text = String.join(" ", rows.stream().map(r -> r.text().text()).toList());
    boolean letters = text.chars().anyMatch(Character::isLetterOrDigit);
    if (shape == Shape.QUOTE || text.length() > 320 || rows.size() > 5 || !letters) {
      return false;
    }
    if (ORDERED.matcher(text).matches() || text.startsWith("/s/")) {
      return false;
    }
    boolean set =
        rows.stream().allMatch(r -> isSet(r.text()))
            || rows.stream().allMatch(r -> r.text().isCapitals());
    boolean centered = shape == Shape.CENTER;
    boolean label = LABEL.matcher(text).matches();
    boolean roman = ROMAN.matcher(text).matches() && text.length() < 8;
    boolean single = LETTER.matcher(text + ". ").matches() && text.length() < 3;
    boolean italics = rows.stream().allMatch(r -> r.text().isAll(Glyph.ITALIC));
    boolean ends = text.endsWith(",") || text.endsWith(";");
    if (centered) {
      return (set || roman || single || italics || label || isTitleCase(text)) && !ends;
    }
    return (set || (italics && label)) && !ends && !text.endsWith(":");
  }

  /** Whether the words after a label such as "2." are all bold or all underlined. */
  static boolean isSet(Styled text) {
    int space = text.text().indexOf(' ');
    boolean label = space > 0 && space < 7 && LABEL.matcher(text.text()).matches();
    Styled words = label ? text.sub(space, text.text().length()) : text;
    return words.isAll(Glyph.BOLD) || words.isAll(Glyph.UNDERLINE);
  }

  /** Whether {@code text} starts with a heading's label, such as "II." or "a.". */
  static boolean isLabeled(String text) {
    return LABEL.matcher(text).matches();
  }

  /** Whether every long word starts with a capital, and no sentence ends. */
  private static boolean isTitleCase(String text) {
    boolean any = false;
    for (String word : text.split(" ", -1)) {
      if (word.length() > 4 && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
      any |= word.length() > 3;
    }
    return any && text.length() < 90 && !text.contains("__");
  }

  /** 1 for "II.", 2 for "A.", 3 for "1.", 4 for "a."; 1 without a label. */
  static int level(List<PrintedLine> lines) {
    String text = lines.getFirst().text();
    if (ROMAN.matcher(text).matches() && text.indexOf('.') > 0) {
      return 1;
    }
    if (LETTER.matcher(text).matches()) {
      return 2;
    }
    if (NUMBER.matcher(text).matches()) {
      return 3;
    }
    return SMALL.matcher(text).matches() ? 4 : 1;
  }
}
