package org.glossator.annotate;

import java.util.Locale;
import org.glossator.text.ContentHash;

/** Names for notes that give themselves none. */
final class NoteNames {
  private static final int LONGEST = 40;
  private static final int DIGITS = 6;

  private NoteNames() {}

  /** The quotation's first words and a few digits made of everything that tells notes apart. */
  static String of(NoteDraft draft, String folder, String key) {
    String words = draft.answers().isEmpty() ? draft.quotation() : "re " + draft.answers();
    String digits = ContentHash.of(folder + "\n" + key).hex().substring(0, DIGITS);
    String slug = slug(words);
    return slug.isEmpty() ? "note-" + digits : slug + "-" + digits;
  }

  private static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty() && slug.length() + word.length() < LONGEST) {
        slug.append(slug.isEmpty() ? "" : "-").append(word);
      } else if (!word.isEmpty()) {
        break;
      }
    }
    return slug.toString();
  }
}
