package org.glossator.corpus;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns words into a part of an address: small letters, digits and single hyphens. */
public final class Slug {
  private static final Set<String> TRAILING =
      Set.of(
          "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

  /** Names of devices, which Windows finds in every folder. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[1-9]");

  private static final int LONGEST = 200; // leaves room for an ending in the 255 bytes of a name

  private Slug() {}

  /** The slug of {@code words}; "x" when they have no letter or digit. */
  public static String of(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean silent =
          c == '\'' || c == '’' || c == '‘' || Character.getType(c) == Character.NON_SPACING_MARK;
      if (keep) {
        slug.append(c);
      } else if (!silent && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "x" : possible(slug.toString());
  }

  /**
   * The same slug, or one that is not like it where no file may be called so on some system: "con-"
   * for "con", which no words give, and the head of one that is longer than any name may be.
   */
  public static String possible(String slug) {
    return slug.length() > LONGEST
        ? slug.substring(0, LONGEST)
        : DEVICE.matcher(slug).matches() ? slug + "-" : slug;
  }

  /** A slug of at most {@code longest} characters, cut between words, not after a small word. */
  static String of(String words, int longest) {
    String slug = of(words);
    if (slug.length() <= longest) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', longest);
    slug = slug.substring(0, cut > 0 ? cut : longest);
    while (slug.indexOf('-') > 0 && TRAILING.contains(slug.substring(slug.lastIndexOf('-') + 1))) {
      slug = slug.substring(0, slug.lastIndexOf('-'));
    }
    return slug;
  }
}
