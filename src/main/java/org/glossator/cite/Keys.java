package org.glossator.cite;

import org.glossator.text.PlainLetters;

/** Makes the keys of authorities: one for each, whatever form names it. */
final class Keys {
  /** The head of keys that mean something in their own document only. */
  static final String OPEN = "open:";

  private Keys() {}

  /** Where the number starts, with its colon, in a rule's key; numbers may hold more: "3A:15". */
  static int setEnd(String key) {
    return key.indexOf(':', key.startsWith(OPEN) ? OPEN.length() : 0);
  }

  /** "case:185-F.R.D.-573". */
  static String caseKey(String volume, Reporter reporter, String page) {
    boolean ofUnion = reporter.court().equals("scotus") || reporter.abbreviation().equals("Dall.");
    int before = ofUnion ? volumesBefore(reporter.abbreviation()) : -1;
    return before >= 0 && hasVolume(reporter.abbreviation(), volume)
        ? "case:" + (Integer.parseInt(volume) + before) + "-U.S.-" + page
        : "case:" + volume + "-" + reporter.key() + "-" + page;
  }

  /**
   * Whether the first reporters of the Supreme Court made such a volume; of others it is assumed.
   */
  static boolean hasVolume(String abbreviation, String volume) {
    int most =
        switch (abbreviation) {
          case "Dall." -> 4;
          case "Cranch" -> 9;
          case "Wheat." -> 12;
          case "Pet." -> 16;
          case "How." -> 24;
          case "Black" -> 2;
          case "Wall." -> 23;
          default -> Integer.MAX_VALUE;
        };
    boolean counted = digits(volume) && volume.length() < 6;
    return counted && Integer.parseInt(volume) <= most;
  }

  /**
   * How many volumes of the United States Reports come before the first that bears this reporter's
   * name: "4 Wheat." is "17 U.S."; -1 when it is none of them.
   */
  private static int volumesBefore(String abbreviation) {
    return switch (abbreviation) {
      case "Dall." -> 0;
      case "Cranch" -> 4;
      case "Wheat." -> 13;
      case "Pet." -> 25;
      case "How." -> 41;
      case "Black" -> 65;
      case "Wall." -> 67;
      default -> -1;
    };
  }

  /** The section without its range's end and trailing words: "101-1322" is "101". */
  static String section(String written) {
    String out = written;
    for (String word : new String[] {" note", ", et seq.", " et seq.", " et seq", " nt."}) {
      out = out.endsWith(word) ? out.substring(0, out.length() - word.length()) : out;
    }
    for (String word : new String[] {" through ", " to ", " - ", " \u2013 "}) {
      int at = out.indexOf(word);
      out = at > 0 ? out.substring(0, at) : out;
    }
    return range(out);
  }

  /**
   * "101-1322" is a range, "2000e-2" and "21-3516" are not: a range's end is the greater number.
   */
  private static String range(String section) {
    for (int i = 1; i + 1 < section.length(); i++) {
      if (Reading.isDash(section.charAt(i))) {
        String low = section.substring(0, i);
        String high = section.substring(i + 1);
        boolean numbers = digits(low) && digits(high);
        boolean long1 =
            section.charAt(i) != '-' || (low.length() > 2 && high.length() >= low.length());
        boolean rises = numbers && compare(low, high) < 0;
        return rises && long1 ? low : section.replace('\u2013', '-').replace('\u2011', '-');
      }
    }
    return section;
  }

  private static boolean digits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int compare(String a, String b) {
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }

  /** Keys of what is cited by volume and page: "stat:124/119", "cong-rec:155/28841". */
  static String paged(Title title, String volume, String page) {
    String head =
        switch (title.form()) {
          case STAT -> "stat";
          case FED_REG -> "fr";
          case CONG_REC, TREATY -> slug(title.name());
          case JOURNAL -> "journal";
          case USC, CFR, REPORTER, CODE -> "page";
        };
    String work = title.form() == Title.Form.JOURNAL ? "-" + slug(title.name()) : "";
    return head + ":" + volume + work + (work.isEmpty() ? "/" : "-") + page.replace(",", "");
  }

  /**
   * Lower-case words joined by hyphens, without accents, which one writer sets and another does
   * not: "Sánchez Decl." is "sanchez-decl".
   */
  static String slug(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !out.isEmpty()) {
          out.append('-');
        }
        gap = false;
        PlainLetters.append(c, out);
      } else if (!Reading.isApostrophe(c)) {
        gap = true;
      }
    }
    return out.toString();
  }
}
