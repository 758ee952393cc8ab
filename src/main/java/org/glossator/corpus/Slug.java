package org.glossator.corpus;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Turns words into a part of an address: small letters, digits and single hyphens. */
public final class Slug {
  private static final Set<String> TRAILING =
      Set.of(
          "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

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
    return slug.isEmpty() ? "x" : slug.toString();
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
