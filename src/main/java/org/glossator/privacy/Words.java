package org.glossator.privacy;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words however they are spaced, set or capitalized. */
public final class Words {
  private Words() {}

  /** Finds {@code words} as whole words, whatever white space and emphasis stand between them. */
  static Pattern pattern(String words) {
    String tokens =
        Stream.of(words.strip().split("\\s+", -1))
            .map(token -> Pattern.quote(token).replace("'", "\\E['’‘]\\Q"))
            .collect(Collectors.joining("[\\s*_]{1,20}"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + tokens + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Letters and digits in small letters, one space between and around: " jane roe ". */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder(" ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      } else if (out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return (out.charAt(out.length() - 1) == ' ' ? out : out.append(' '))
        .toString()
        .toLowerCase(Locale.ROOT);
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
