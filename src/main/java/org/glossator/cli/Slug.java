package org.glossator.cli;

import java.util.Locale;

/** Names of folders that may be part of an address: small letters, digits and single hyphens. */
final class Slug {
  private Slug() {}

  /** The slug of {@code words}; "order" if nothing is left of them. */
  static String of(String words) {
    StringBuilder slug = new StringBuilder();
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (keep) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    boolean loose = end > 0 && slug.charAt(end - 1) == '-';
    String whole = loose ? slug.substring(0, end - 1) : slug.toString();
    return whole.isEmpty() ? "order" : whole;
  }
}
