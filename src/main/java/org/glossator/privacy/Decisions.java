package org.glossator.privacy;

import java.util.List;
import org.glossator.text.Span;

/**
 * What the publisher decided about identifiers in one order.
 *
 * @param redactions words that are taken out
 * @param kept words that stay, each with the reason
 */
public record Decisions(List<Redaction> redactions, List<Kept> kept) {
  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(List.of(), List.of());

  public Decisions {
    redactions = List.copyOf(redactions);
    kept = List.copyOf(kept);
  }

  /**
   * Words to be taken out wherever they stand in the order.
   *
   * @param place where this is written, for messages
   */
  public record Redaction(String words, String by, Span place) {}

  /**
   * Words that stay.
   *
   * @param place where this is written, for messages
   */
  public record Kept(String words, String because, String by, Span place) {}

  /** The words to be taken out. */
  public List<String> secrets() {
    return redactions.stream().map(Redaction::words).toList();
  }

  /** Whether somebody answered for publishing these words. */
  public boolean keeps(String words) {
    String letters = Words.letters(words); // a hyphen at a line's end makes no other words
    String read = Words.letters(Legible.unescaped(words));
    return kept.stream()
        .map(k -> Words.letters(k.words()))
        .anyMatch(k -> k.equals(letters) || k.equals(read));
  }

  /** These of the secrets whose words {@code text} still has, whatever their form. */
  public List<Redaction> in(String text) {
    if (redactions.isEmpty()) {
      return List.of();
    }
    Secret.Text searched = Secret.Text.of(text);
    return redactions.stream().filter(r -> Secret.of(r.words()).isIn(searched)).toList();
  }
}
