package org.glossator.cite;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the cases of a document by the short names that their full names allow. */
final class NameIndex {
  private static final int LONGEST = 5;
  private static final Set<String> COMMON =
      Set.of(
          "united states",
          "state",
          "commonwealth",
          "people",
          "us",
          "city",
          "county",
          "in re",
          "ex parte",
          "the",
          "new",
          "united",
          "united states of america",
          "doe",
          "does",
          "board",
          "bd",
          "national",
          "natl",
          "american",
          "am",
          "federal",
          "fed",
          "first",
          "north",
          "south",
          "department",
          "dept",
          "secretary",
          "commissioner",
          "commr",
          "town",
          "village",
          "estate",
          "school",
          "university",
          "univ",
          "bank",
          "insurance",
          "general",
          "city of",
          "county of",
          "state of",
          "people of",
          "town of",
          "board of",
          "bank of",
          "dept of",
          "alabama",
          "alaska",
          "arizona",
          "arkansas",
          "california",
          "colorado",
          "connecticut",
          "delaware",
          "florida",
          "georgia",
          "hawaii",
          "idaho",
          "illinois",
          "indiana",
          "iowa",
          "kansas",
          "kentucky",
          "louisiana",
          "maine",
          "maryland",
          "massachusetts",
          "michigan",
          "minnesota",
          "mississippi",
          "missouri",
          "montana",
          "nebraska",
          "nevada",
          "new hampshire",
          "new jersey",
          "new mexico",
          "new york",
          "north carolina",
          "north dakota",
          "ohio",
          "oklahoma",
          "oregon",
          "pennsylvania",
          "rhode island",
          "south carolina",
          "south dakota",
          "tennessee",
          "texas",
          "utah",
          "vermont",
          "virginia",
          "washington",
          "west virginia",
          "wisconsin",
          "wyoming",
          "district of columbia",
          "puerto rico",
          "district",
          "supreme",
          "circuit",
          "trial",
          "superior",
          "bankruptcy",
          "chief",
          "appeals",
          "west",
          "east",
          "university of",
          "department of",
          "commonwealth of",
          "estate of",
          "division of");

  /** What a proceeding is named after the thing or person of: "Marriage of Burgess". */
  private static final Set<String> PROCEEDINGS =
      Set.of(
          "adoption",
          "conservatorship",
          "custody",
          "dependency",
          "estate",
          "guardianship",
          "interest",
          "marriage");

  private final Map<String, Set<Entry>> byName = new HashMap<>();

  /** Remembers a case by its parties. */
  void add(Entry entry, String plaintiff, String defendant) {
    addParty(entry, plaintiff);
    addParty(entry, defendant);
    if (!plaintiff.isEmpty() && !defendant.isEmpty()) {
      put(words(plaintiff + " v " + defendant, 30), entry);
    }
  }

  /** The cases that this name may mean. */
  List<Entry> find(String name) {
    String words = words(name, 30);
    Set<Entry> found = byName.get(words);
    if (found == null && words.startsWith("in re ")) {
      found = byName.get(words.substring(6));
    }
    return found == null ? List.of() : List.copyOf(found);
  }

  private void addParty(Entry entry, String party) {
    String all = words(party, 30);
    if (all.isEmpty() || COMMON.contains(all)) {
      return;
    }
    put(all, entry);
    addParty(entry, realParty(party));
    int of = all.indexOf(" of ");
    if (of > 0 && PROCEEDINGS.contains(all.substring(0, of))) {
      addParty(entry, all.substring(of + " of ".length()));
    }
    int at = 0;
    for (int n = 0; n < LONGEST; n++) {
      at = all.indexOf(' ', at + 1);
      if (at < 0) {
        break;
      }
      String head = all.substring(0, at);
      if (!COMMON.contains(head) && !small(head)) {
        put(head, entry);
      }
    }
    int last = all.lastIndexOf(' ');
    if (last > 0 && personal(all)) {
      put(all.substring(last + 1), entry);
    }
  }

  /** The party behind a court or a board: "Romero" of "Superior Court (Romero)"; or empty. */
  private static String realParty(String party) {
    int open = party.indexOf(" (");
    String body = open < 0 ? "" : party.substring(0, open);
    boolean own = body.endsWith(" Court") || body.endsWith(" Bd.") || body.endsWith(" Board");
    return own && party.endsWith(")") ? party.substring(open + 2, party.length() - 1) : "";
  }

  /** "John Smith" may be called "Smith"; "Smith Corporation" may not be called "Corporation". */
  private static boolean personal(String all) {
    return all.indexOf(' ') == all.lastIndexOf(' ')
        && !Words.suffix(all.substring(all.lastIndexOf(' ') + 1));
  }

  private static boolean small(String head) {
    int at = head.lastIndexOf(' ');
    return Words.joins(head.substring(at + 1));
  }

  private void put(String words, Entry entry) {
    if (words.length() > 1) {
      byName.computeIfAbsent(words, w -> new LinkedHashSet<>()).add(entry);
    }
  }

  /** Lower-case words without punctuation, "the" at the head and a firm's ending left out. */
  static String words(String name, int most) {
    StringBuilder out = new StringBuilder(name.length());
    boolean gap = false;
    int count = 0;
    for (int i = 0; i < name.length() && count < most; i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
          count++;
        }
        gap = false;
        out.append(Character.toLowerCase(c));
      } else if (c != '.' && !Reading.isApostrophe(c)) {
        gap = true;
      }
    }
    String words = out.toString();
    return words.startsWith("the ") ? words.substring(4) : words;
  }
}
