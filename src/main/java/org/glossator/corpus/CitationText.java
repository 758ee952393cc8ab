package org.glossator.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * A citation as printed: words, some of them in italics. Spaces that must not end a line are
 * no-break spaces (U+00A0).
 *
 * @param runs in order; none is empty, and neighbors differ in italics
 */
public record CitationText(List<Run> runs) {
  private static final CitationText EMPTY = new CitationText(List.of());

  public CitationText {
    runs = List.copyOf(runs);
  }

  /**
   * Words in one style.
   *
   * @param text the words
   * @param italic whether they are set in italics
   */
  public record Run(String text, boolean italic) {}

  /** No words at all. */
  public static CitationText empty() {
    return EMPTY;
  }

  /** These words, upright. */
  public static CitationText upright(String words) {
    return EMPTY.then(words);
  }

  /** These words in italics. */
  public static CitationText italic(String words) {
    return EMPTY.with(words, true);
  }

  /** This text followed by upright words. */
  public CitationText then(String words) {
    return with(words, false);
  }

  /** This text followed by words in italics. */
  public CitationText thenItalic(String words) {
    return with(words, true);
  }

  /** This text followed by another. */
  public CitationText then(CitationText other) {
    CitationText result = this;
    for (Run run : other.runs) {
      result = result.with(run.text, run.italic);
    }
    return result;
  }

  /** The words alone. */
  public String plain() {
    StringBuilder out = new StringBuilder();
    runs.forEach(run -> out.append(run.text));
    return out.toString();
  }

  /** The words as HTML, italics in {@code <i>}. */
  public String html() {
    StringBuilder out = new StringBuilder();
    for (Run run : runs) {
      out.append(run.italic ? "<i>" : "");
      escape(run.text, out);
      out.append(run.italic ? "</i>" : "");
    }
    return out.toString();
  }

  /** The words alone. */
  @Override
  public String toString() {
    return plain();
  }

  private CitationText with(String words, boolean italic) {
    if (words.isEmpty()) {
      return this;
    }
    List<Run> longer = new ArrayList<>(runs);
    if (!runs.isEmpty() && runs.getLast().italic == italic) {
      longer.set(longer.size() - 1, new Run(runs.getLast().text + words, italic));
    } else {
      longer.add(new Run(words, italic));
    }
    return new CitationText(longer);
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
