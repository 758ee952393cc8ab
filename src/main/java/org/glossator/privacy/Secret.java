package org.glossator.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.text.Span;

/**
 * Words that must not be published, to be found in many texts: however they are spaced, set or
 * capitalized, broken by a hyphen at the end of a line or by characters that are not seen, or
 * written with the compatibility forms of Unicode (UAX 15, NFKC).
 */
public final class Secret {
  /** A character with the marks above and below it. */
  private static final Pattern CHARACTER = Pattern.compile("(?s).\\p{M}*");

  /** Stands between texts that are read apart; no words go over it. */
  private static final String APART = "|";

  private final String words;
  private final Pattern pattern;
  private final String plain;
  private final String letters;

  private Secret(String words) {
    this.words = words;
    this.pattern = Words.pattern(normal(words));
    this.plain = Words.plain(words);
    this.letters = Words.letters(words);
  }

  /** The secret {@code words}. */
  public static Secret of(String words) {
    return new Secret(words);
  }

  /** The words as they were given. */
  public String words() {
    return words;
  }

  /**
   * A text in which secrets are looked for.
   *
   * <p>Behind it stand its web addresses without their escapes, each by itself.
   *
   * @param normal in NFKC
   * @param plain as {@link Words#plain} has it
   * @param letters of {@code plain} the letters and digits alone
   */
  public record Text(String normal, String plain, String letters) {
    /** The text, ready to be searched. */
    public static Text of(String text) {
      StringBuilder normal = new StringBuilder(Secret.normal(text));
      StringBuilder plain = new StringBuilder(Words.plain(text));
      for (String address : Legible.addresses(text)) {
        normal.append(APART).append(Secret.normal(address));
        plain.append(APART).append(Words.plain(address));
      }
      return new Text(normal.toString(), plain.toString(), plain.toString().replace(" ", ""));
    }
  }

  /**
   * Whether {@code text} has the words. Most texts do not even have the letters, which is quick.
   */
  public boolean isIn(Text text) {
    return !letters.isEmpty()
        && text.letters.contains(letters)
        && (text.plain.contains(plain) || pattern.matcher(text.normal).find());
  }

  /**
   * Where {@code text} has the words: as they are written there, or where that is in no way that
   * words are usually written, where their letters are.
   */
  public List<Span> places(String text) {
    List<Span> places = Legible.of(text).places(words);
    return places.isEmpty() && isIn(Text.of(text)) ? inLetters(text) : places;
  }

  private List<Span> inLetters(String text) {
    StringBuilder all = new StringBuilder();
    List<Span> from = new ArrayList<>();
    Matcher character = CHARACTER.matcher(text);
    while (character.find()) {
      String plainly = Words.letters(character.group());
      all.append(plainly);
      from.addAll(
          Collections.nCopies(plainly.length(), new Span(character.start(), character.end())));
    }
    List<Span> places = new ArrayList<>();
    for (int at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at + 1)) {
      Span place = new Span(from.get(at).start(), from.get(at + letters.length() - 1).end());
      if (isIn(Text.of(place.of(text)))) {
        places.add(place);
      }
    }
    return places;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The words covered, to be shown in a message. */
  @Override
  public String toString() {
    return Words.masked(words);
  }
}
