package org.glossator.annotate;

import java.util.Locale;
import org.glossator.text.ContentHash;

/** Names for notes that give themselves none. */
public final class NoteNames {
  private static final int LONGEST = 40;
  private static final int DIGITS = 6;

  private NoteNames() {}

  static String of(NoteDraft draft, String folder, String key) {
    String words = draft.answers().isEmpty() ? draft.quotation() : "re " + draft.answers();
    return of(words, folder + "\n" + key);
  }

  /**
   * The first of these words and a few digits.
   *
   * @param key what tells the note from all others
   */
  public static String of(String words, String key) {
    String digits = ContentHash.of(key).hex().substring(0, DIGITS);
    String slug = slug(words);
    return slug.isEmpty() ? "note-" + digits : slug + "-" + digits;
  }

  /** Whether a note may be called so: its name is a part of an address. */
  public static boolean isSound(String name) {
    return name.length() <= 80 && name.matches("[a-z0-9]+(?:-[a-z0-9]+){0,40}");
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
