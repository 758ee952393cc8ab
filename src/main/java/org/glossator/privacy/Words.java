package org.glossator.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words however they are spaced, set or capitalized. */
public final class Words {
  /** Soft hyphens, joiners, marks of direction and of byte order. */
  private static final String UNSEEN = "\\u00AD\\u200B-\\u200F\\u2060\\uFEFF";

  /** Between two characters of one word: nothing, or a hyphen at which a line may have ended. */
  private static final String WITHIN =
      "[*_" + UNSEEN + "]{0,3}(?:[-\u2010\u2011][" + UNSEEN + "]{0,2}\\s{0,3})?";

  private static final String BETWEEN = "[\\s\\p{Z}*_+\u2010\u2011" + UNSEEN + "-]{1,20}";

  private Words() {}

  /**
   * Finds {@code words} as whole words, whatever white space, hyphens, emphasis and unseen
   * characters stand between and in them, in a text in the composed form of Unicode.
   */
  static Pattern pattern(String words) {
    String tokens =
        Stream.of(
                Normalizer.normalize(words.strip(), Normalizer.Form.NFC).split("[\\s\\p{Z}]+", -1))
            .map(Words::token)
            .collect(Collectors.joining(BETWEEN));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + tokens + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String token(String token) {
    return token
        .codePoints()
        .mapToObj(Character::toString)
        .map(c -> "'’‘".contains(c) ? "['’‘]" : Pattern.quote(c))
        .collect(Collectors.joining(WITHIN));
  }

  /**
   * Letters and digits in small letters and in NFKC, without characters that are not seen, one
   * space between and around: " jane roe ".
   */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder(" ");
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      boolean seen = Character.getType(c) != Character.FORMAT;
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      } else if (seen && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return (out.charAt(out.length() - 1) == ' ' ? out : out.append(' '))
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  /** Letters and digits of {@link #plain} alone. */
  static String letters(String text) {
    return plain(text).replace(" ", "");
  }

  /** The words with all but their last two characters covered, to be shown in a message. */
  public static String masked(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean shown = i >= words.length() - 2 || !Character.isLetterOrDigit(c);
      out.append(shown ? c : '•');
    }
    return out.toString();
  }
}
