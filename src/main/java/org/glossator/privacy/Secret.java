package org.glossator.privacy;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that must not be published, to be found in many texts: however they are spaced, set or
 * capitalized, broken by a hyphen at the end of a line or by characters that are not seen, or
 * written with the compatibility forms of Unicode (UAX 15, NFKC).
 */
public final class Secret {
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
   * @param normal in NFKC
   * @param plain as {@link Words#plain} has it
   * @param letters as {@link Words#letters} has it
   */
  public record Text(String normal, String plain, String letters) {
    /** The text, ready to be searched. */
    public static Text of(String text) {
      return new Text(Secret.normal(text), Words.plain(text), Words.letters(text));
    }

    /**
     * What a text file of the site shows, and what stands in its mark-up.
     *
     * @param ending of the file's name: "html", "json" …
     */
    public static List<Text> ofFile(String content, String ending) {
      return switch (ending) {
        case "html", "xml", "atom" -> List.of(of(content), of(shown(content)));
        case "json", "jsonl", "jsonld" -> List.of(of(content.replace("\\n", "\n")));
        default -> List.of(of(content));
      };
    }

    /** Without tags, and with characters for the references that templates write. */
    private static String shown(String markup) {
      StringBuilder out = new StringBuilder(markup.length());
      int at = 0;
      while (at < markup.length()) {
        int open = markup.indexOf('<', at);
        int close = open < 0 ? -1 : markup.indexOf('>', open);
        out.append(markup, at, open < 0 || close < 0 ? markup.length() : open);
        at = close < 0 ? markup.length() : close + 1;
      }
      return out.toString()
          .replace("&#39;", "'")
          .replace("&apos;", "'")
          .replace("&quot;", "\"")
          .replace("&nbsp;", " ")
          .replace("&#160;", " ")
          .replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&amp;", "&");
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

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The words covered, to be shown in a message. */
  @Override
  public String toString() {
    return Words.masked(words);
  }
}
