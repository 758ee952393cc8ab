package org.glossator.transcript.ruled;

import java.util.Locale;
import java.util.Optional;
import org.glossator.transcript.LineRole;

/** A line of ruled Markdown that starts with {@code @}. */
sealed interface Directive {
  /** {@code @page 4}: a printed page starts. */
  record PageStart(int number) implements Directive {}

  /** {@code @note 1}: a footnote starts, or goes on if the last one had the same label. */
  record NoteStart(String label) implements Directive {}

  /** {@code @end}: the footnote ends. */
  record NoteEnd() implements Directive {}

  /** {@code @parties}: the lines up to the next blank one are a part of the order. */
  record PartStart(LineRole.Kind kind) implements Directive {}

  /** The directive that {@code line} writes, or empty if it is none that we know. */
  static Optional<Directive> of(String line) {
    String stripped = line.strip();
    if (!stripped.startsWith("@")) {
      return Optional.empty();
    }
    String[] words = stripped.split("\\s+", -1);
    return switch (words[0]) {
      case "@page" -> words.length == 2 ? number(words[1]).map(PageStart::new) : Optional.empty();
      case "@note" -> words.length == 2 ? Optional.of(new NoteStart(words[1])) : Optional.empty();
      case "@end" -> words.length == 1 ? Optional.of(new NoteEnd()) : Optional.empty();
      default -> words.length == 1 ? part(words[0]) : Optional.empty();
    };
  }

  /** How {@code kind} is written, without the {@code @}. */
  static String word(LineRole.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Directive> part(String word) {
    for (LineRole.Kind kind : LineRole.Kind.values()) {
      if (word.equals("@" + word(kind))) {
        return Optional.of(new PartStart(kind));
      }
    }
    return Optional.empty();
  }

  /** A page number of one to five digits, at least 1. */
  private static Optional<Integer> number(String digits) {
    boolean plain =
        digits.length() <= 5
            && !digits.isEmpty()
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && Integer.parseInt(digits) > 0
        ? Optional.of(Integer.parseInt(digits))
        : Optional.empty();
  }
}
