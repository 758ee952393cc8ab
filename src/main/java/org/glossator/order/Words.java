package org.glossator.order;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.glossator.transcript.Line;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;

/** The words that an order writes on one line, in small letters; gathered when first asked for. */
final class Words {
  private final Transcript transcript;
  private final Set<String> words = new HashSet<>();

  Words(Transcript transcript) {
    this.transcript = transcript;
  }

  /** Whether the order writes {@code word}, which is in small letters. */
  boolean has(String word) {
    if (words.isEmpty()) {
      for (Page page : transcript.pages()) {
        for (Line line : page.lines()) {
          gather(line.text().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words.contains(word);
  }

  private void gather(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
  }
}
