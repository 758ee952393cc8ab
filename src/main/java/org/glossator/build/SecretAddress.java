package org.glossator.build;

import java.util.List;
import org.glossator.corpus.Slug;
import org.glossator.privacy.Redactor;
import org.glossator.privacy.Secret;

/**
 * Words that may not be published, as an address has them: without marks, accents and apostrophes,
 * so that "Doe's" ends there in a letter.
 */
final class SecretAddress {
  /** Shorter words than this occur by accident. */
  private static final int SHORTEST = 6;

  private SecretAddress() {}

  /** Whether an address has the words as addresses have them. */
  static boolean has(String address, Secret secret) {
    return at(address, Slug.of(secret.words()), 0) >= 0;
  }

  /** The address with the words covered, to be shown in a message. */
  static String covered(String address, Secret secret) {
    String slug = Slug.of(secret.words());
    StringBuilder shown = new StringBuilder();
    int from = 0;
    for (int at = at(address, slug, 0); at >= 0; at = at(address, slug, from)) {
      shown.append(address, from, at).append(Redactor.COVER);
      from = at + slug.length();
    }
    return Redactor.covered(
        shown.append(address.substring(from)).toString(), List.of(secret.words()));
  }

  /** Where an address has a slug by itself, or before the letter of a possessive. */
  private static int at(String address, String slug, int from) {
    if (slug.length() < SHORTEST) {
      return -1;
    }
    int at = address.indexOf(slug, from);
    while (at >= 0) {
      int end = at + slug.length();
      boolean possessive = end < address.length() && address.charAt(end) == 's';
      if (!isWord(address, at - 1) && !isWord(address, possessive ? end + 1 : end)) {
        return at;
      }
      at = address.indexOf(slug, at + 1);
    }
    return -1;
  }

  private static boolean isWord(String address, int at) {
    return at >= 0 && at < address.length() && Character.isLetterOrDigit(address.charAt(at));
  }
}
