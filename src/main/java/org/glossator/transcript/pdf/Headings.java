package org.glossator.transcript.pdf;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossator.transcript.pdf.Reading.PrintedLine;
import org.glossator.transcript.pdf.Shapes.Shape;

/** What a heading looks like, and how deep it stands. */
final class Headings {
  private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,6}\\.?(?: .*)?");

  /** More courts count to "C." than to a hundred. */
  private static final Set<String> NOT_ROMAN = Set.of("C.", "D.", "L.");

  private static final Pattern LETTER = Pattern.compile("[A-Z]\\.(?: .*)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.(?: .*)?");
  private static final Pattern SMALL =
      Pattern.compile("(?:(?:[a-z]|[ivx]{1,5})\\.|\\(?[a-z0-9ivx]{1,3}\\))(?: .*)?");
  private static final Pattern LABEL =
      Pattern.compile("(?:[IVXL]{1,6}|[A-Z]|\\d{1,2}|[a-z]|[ivx]{1,4})\\. .*");
  private static final Pattern ORDERED = Pattern.compile("(?i)\\b(?:so|hereby|therefore) ordered");

  /** A heading runs over no more lines. */
  static final int MOST_LINES = 5;

  private static final Pattern BARE = Pattern.compile("[IVXL]{1,6}|[A-Z]|\\d{1,2}|[a-z]");

  private Headings() {}

  /** Whether {@code rows}, one block, are a heading. */
  static boolean isHeading(List<BodyRow> rows, Shape shape) {
    String text = String.join(" ", rows.stream().map(r -> r.text().text()).toList());
    boolean letters = text.chars().anyMatch(Character::isLetterOrDigit);
    if (shape == Shape.QUOTE || text.length() > 320 || rows.size() > MOST_LINES || !letters) {
      return false;
    }
    if (ORDERED.matcher(text).find() || text.startsWith("/s/")) {
      return false;
    }
    boolean set =
        rows.stream().allMatch(r -> isSet(r.text()))
            || rows.stream().allMatch(r -> r.text().isCapitals());
    boolean centered = shape == Shape.CENTER;
    boolean label = LABEL.matcher(text).matches();
    boolean roman = ROMAN.matcher(text).matches() && text.length() < 8;
    boolean single = text.length() < 3 && (LETTER.matcher(text + ".").matches() || isNumber(text));
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

  /** Whether {@code text} is a section's number alone: "II", "A", "1.". */
  static boolean isBareLabel(String text) {
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return BARE.matcher(bare).matches();
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** 1 for "II.", 2 for "A.", 3 for "1.", 4 for "a."; 1 without a label. */
  static int level(List<PrintedLine> lines) {
    String first = lines.getFirst().text();
    // Opinions set the label alone, without a point.
    String text = first.length() < 5 && first.indexOf('.') < 0 ? first + "." : first;
    if (ROMAN.matcher(text).matches() && text.indexOf('.') > 0 && !NOT_ROMAN.contains(text)) {
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
