package org.glossator.cite;

import java.util.List;
import org.glossator.cite.Meaning.Doubt;
import org.glossator.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/** What in a full citation disagrees with the case at its place. */
final class Doubts {
  /** No opinion is longer than this many pages of its volume. */
  private static final int LONGEST = 600;

  private Doubts() {}

  /** Whether a short form's page can be none of the case's. */
  static boolean outside(Draft draft, Entry entry) {
    List<Integer> pages = entry.firstPages();
    return draft.pinStyle == 'p'
        && draft.pinFirst >= 0
        && !pages.isEmpty()
        && pages.stream().noneMatch(p -> draft.pinFirst >= p && draft.pinFirst <= p + LONGEST);
  }

  private static int page(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() < 7
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : -1;
  }

  /** What disagrees between a citation and the case cited before at the same place, if anything. */
  static @Nullable Doubt again(Draft draft, Entry known, Reporter edition, Home home) {
    Doubt first = first(draft, edition, home);
    if (first != null) {
      return first;
    }
    return disagree(draft, known)
        ? new Doubt(Code.C201, "the name is not that of the case cited before at this place")
        : null;
  }

  /** What disagrees within a citation itself: a year that the reporter has not, a lost star. */
  static @Nullable Doubt first(Draft draft, Reporter edition, Home home) {
    boolean outside = draft.year > 0 && !edition.holds(draft.year) && !edition.nominative();
    if (outside) {
      return new Doubt(Code.C103, edition.abbreviation() + " has no decisions of " + draft.year);
    }
    if (edition.nominative() && !Keys.hasVolume(edition.abbreviation(), draft.volume)) {
      return new Doubt(Code.C103, edition.abbreviation() + " has no volume " + draft.volume);
    }
    if (home.year() > 0 && draft.year > home.year()) {
      return new Doubt(
          Code.C103, "it is of " + draft.year + ", and this document of " + home.year());
    }
    boolean beyond =
        edition.paged()
            && draft.pinStyle == 'p'
            && draft.pinFirst > page(draft.page) + LONGEST
            && page(draft.page) > 0;
    if (beyond) {
      return new Doubt(Code.C105, "no case is as long as the pin cite says");
    }
    boolean starless =
        edition.database() && draft.pinStyle == 'p' && !draft.pin.isEmpty() && draft.pinFirst >= 0;
    return starless ? new Doubt(Code.C202, "the pin cite lacks its star") : null;
  }

  /** Whether a citation's name, if it has one, is that of the case. */
  static boolean agree(Draft draft, Entry known) {
    return !disagree(draft, known);
  }

  /** Whether two names of one place share no word. */
  private static boolean disagree(Draft draft, Entry known) {
    String mine = words(draft);
    String theirs = " " + words(known.best) + " ";
    if (mine.isBlank() || theirs.isBlank()) {
      return false;
    }
    for (String word : mine.split(" ", -1)) {
      if (!word.isEmpty() && theirs.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the entry's name shares a telling word with {@code name}, or the head of one, or has
   * its letters as initials.
   */
  static boolean loosely(Entry entry, String name) {
    String all = " " + words(entry.best);
    if (all.isBlank()) {
      return true;
    }
    for (String word : NameIndex.words(name, 30).split(" ", -1)) {
      String head = word.length() > 4 ? word.substring(0, 4) : word;
      if (word.length() > 2 && all.contains(" " + head)) {
        return true;
      }
    }
    String letters = NameIndex.words(name.replace("&", ""), 1).replace(" ", "");
    return initials(letters, entry.best.plaintiff) || initials(letters, entry.best.defendant);
  }

  /** Whether these are a party's initials: "mcfl" of "Massachusetts Citizens for Life, Inc.". */
  private static boolean initials(String letters, String party) {
    String[] words = NameIndex.words(party, 30).split(" ", -1);
    int at = 0;
    for (int i = 0; i < words.length && at < letters.length(); i++) {
      boolean next = words[i].indexOf(letters.charAt(at)) == 0;
      if (!next && !Words.joins(words[i])) {
        return false;
      }
      at += next ? 1 : 0;
    }
    return letters.length() > 2 && at == letters.length();
  }

  private static String words(Draft draft) {
    return NameIndex.words(draft.plaintiff + " " + draft.defendant + " " + draft.antecedent, 30);
  }
}
