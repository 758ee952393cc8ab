package org.glossator.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossator.text.Span;
import org.glossator.transcript.LineMark.Style;

/**
 * Tells headings from paragraphs where the source does not, gives each its level, and names its
 * anchor after the labels above it: "s-IV-F-1".
 */
final class Headings {
  private static final int LONGEST = 200;
  private static final int LONGEST_UNLABELLED = 80;

  /** So many headings in a row may have been lost, or not be seen to be headings. */
  private static final int MOST_MISSING = 3;

  /** Styles of the headings that are open, outermost first, with the label of each. */
  private final List<Level> open = new ArrayList<>();

  private final Set<String> ids = new HashSet<>();
  private int unlabelled;

  private record Level(String style, String label, int value) {}

  /** Another opinion starts: its parts are counted anew. */
  void restart() {
    open.clear();
  }

  /** The heading that this passage is, if it is one. */
  Optional<Block.Heading> of(Passage passage) {
    Optional<Label> label = Label.of(passage.text(), lastLabel());
    boolean heading =
        label
            .filter(l -> l.style() != Label.Style.PARENTHESIZED)
            .map(l -> isLabelled(passage, l))
            .orElseGet(() -> isUnlabelled(passage));
    return heading ? Optional.of(heading(passage, label, 0)) : Optional.empty();
  }

  /** A heading that the source says is one. */
  Block.Heading marked(Passage passage, int level) {
    return heading(passage, Label.of(passage.text(), lastLabel()), level);
  }

  private Block.Heading heading(Passage passage, Optional<Label> label, int marked) {
    String style =
        label
            .map(l -> l.style().name())
            .orElse(marked > 0 ? "#" + marked : isCapitals(passage.text()) ? "CAPS" : "BOLD");
    int level = level(style);
    String text = label.map(Label::text).orElse("");
    while (open.size() >= level) {
      open.removeLast();
    }
    open.add(new Level(style, text.replace(".", ""), label.map(Label::value).orElse(0)));
    return new Block.Heading(id(text), passage, level, text);
  }

  /** A style that is open closes what is below it; a new one goes one deeper. */
  private int level(String style) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).style.equals(style)) {
        return i + 1;
      }
    }
    int outer = rank(style);
    int depth = open.size();
    while (depth > 0 && rank(open.get(depth - 1).style) > outer) {
      depth--;
    }
    return depth + 1;
  }

  private static int rank(String style) {
    if (style.startsWith("#")) {
      return Integer.parseInt(style.substring(1));
    }
    return switch (style) {
      case "CAPS" -> 0;
      case "ROMAN" -> 1;
      case "BOLD" -> 2;
      case "LETTER" -> 3;
      case "ARABIC" -> 4;
      case "LOWER_LETTER" -> 5;
      default -> 6;
    };
  }

  private String id(String label) {
    StringBuilder id = new StringBuilder("s");
    for (Level level : open) {
      if (!level.label.isEmpty()) {
        id.append('-').append(level.label);
      }
    }
    if (label.isEmpty()) {
      id.append("-h").append(++unlabelled);
    }
    String base = id.toString();
    for (int again = 2; !ids.add(id.toString()); again++) {
      id.setLength(0);
      id.append(base).append('.').append(again);
    }
    return id.toString();
  }

  private Optional<Label> lastLabel() {
    for (int i = open.size() - 1; i >= 0; i--) {
      String label = open.get(i).label;
      if (!label.isEmpty() && label.length() == 1 && Character.isLetter(label.charAt(0))) {
        boolean upper = Character.isUpperCase(label.charAt(0));
        boolean roman = open.get(i).style.endsWith("ROMAN");
        int value = Character.toUpperCase(label.charAt(0)) - 'A' + 1;
        return roman
            ? Optional.empty()
            : Optional.of(
                new Label(
                    label + ".", upper ? Label.Style.LETTER : Label.Style.LOWER_LETTER, value));
      }
    }
    return Optional.empty();
  }

  /**
   * "1. Same Transaction": short, not a sentence, set in bold or in title case or capitals. A
   * letter far from those before it is a name's: "R. Bruce Matthews".
   */
  private boolean isLabelled(Passage passage, Label label) {
    String text = passage.text();
    String words = text.substring(label.text().length()).strip();
    boolean sentence = words.endsWith(".") || words.endsWith(";") || words.endsWith(":");
    return text.length() <= LONGEST
        && !words.isEmpty()
        && (isBold(passage)
            || (!sentence && (isCapitals(words) || (isTitleCase(words) && follows(label)))));
  }

  private boolean follows(Label label) {
    int before =
        open.stream()
            .filter(level -> level.style.equals(label.style().name()))
            .mapToInt(Level::value)
            .findFirst()
            .orElse(0);
    return label.style() != Label.Style.LETTER || label.value() <= before + MOST_MISSING + 1;
  }

  private static boolean isUnlabelled(Passage passage) {
    String text = passage.text();
    boolean letters = text.chars().filter(Character::isLetter).count() >= 4;
    boolean sentence = text.endsWith(".") || text.endsWith(":") || text.endsWith(",");
    return letters
        && text.length() <= LONGEST_UNLABELLED
        && !sentence
        && (isCapitals(text) || isBold(passage));
  }

  static boolean isBold(Passage passage) {
    Span whole = new Span(0, passage.text().length());
    return passage.marks().stream()
        .anyMatch(
            m -> m instanceof Mark.Emphasis e && e.style() == Style.BOLD && e.span().covers(whole));
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
  }

  /** Most words of four or more letters start with a capital. */
  private static boolean isTitleCase(String text) {
    int words = 0;
    int capital = 0;
    for (String word : text.split(" ", -1)) {
      if (word.length() >= 4) {
        words++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words > 0 && capital * 4 >= words * 3;
  }
}
