package org.glossator.order;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who decided, as the caption, the first lines and the end of an order say it. A full name counts
 * before a surname, the end before the head.
 */
final class JudgeReader {
  private static final String NAME =
      "(\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|la|del|van|von|den)){0,12}"
          + "(?:,? (?:Jr\\.?|JR\\.?|Sr\\.?|II|III|IV))?)";

  private static final Pattern WHOLE_NAME = Pattern.compile(NAME);

  private static final String OFFICE =
      "(?:(?:the |chief |senior |presiding |associate |united |states |u\\. ?s\\. |district |circuit "
          + "|magistrate |bankruptcy |special |trial |administrative |law ){0,8}(?:judge|justice))";

  /** "ERIC KOMITEE, United States District Judge:". */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?i:present|before):? )?(?:(?i:the )?(?i:hon(?:orable|\\.)) )?(?:(?i:the) )?"
              + NAME
              + ",? (?i:"
              + OFFICE
              + ")[.:]?");

  /** "CASPER, J.", "Ramos, D.J.:", "Edgardo Ramos, U.S.D.J". */
  private static final Pattern INITIALS =
      Pattern.compile(NAME + ", (?i:(?:c\\. ?)?(?:u\\. ?s\\. ?)?(?:d\\. ?|m\\. ?)?j\\.?)[:.]?");

  /** "JUDGE: JEFFREY S. WHITE COURTROOM DEPUTY: …", "Judge: Hon. Jeffrey S. White". */
  private static final Pattern LABELED =
      Pattern.compile(
          "(?i:(?:.{1,40} )?(?:presiding |assigned )?judge: ?(?:(?:the )?hon(?:orable|\\.) )?)"
              + NAME
              + "(?: (?i:courtroom|court reporter|date|time|clerk).*)?");

  private static final Pattern HONORABLE =
      Pattern.compile("(?i:(?:before:? )?(?:the )?hon(?:orable|\\.) )" + NAME + ":?");

  /** "District Judge Ann Marie McIff Allen": to whom the case is assigned. */
  private static final Pattern ASSIGNED =
      Pattern.compile("(?i:(?:chief |united states |u\\.s\\. ){0,4}(?:district )?judge )" + NAME);

  /** "JUSTICE STEVENS delivered the opinion of the Court." */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "((?i:chief )?(?i:justice) \\p{Lu}[\\p{L}'’-]+) (?:delivered|announced) the .*",
          Pattern.DOTALL);

  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?i).*\\b(?:court|clerk|counsel|united|states|the|order|deputy|district|present|attorney|"
              + "ordered|opinion|before|judge|justice|chief|magistrate|circuit|senior|bankruptcy|honorable"
              + "|associate|presiding|plaintiffs?|defendants?)\\b.*");

  /** A longer row is prose and names no judge; in UTF-16 units. */
  private static final int LONGEST_ROW = 1000;

  private static final int LONGEST_NAME = 50;

  private String full = "";
  private String surname = "";
  private String assigned = "";
  private boolean doubtful;

  /** Reads a row of the caption or the first lines; gives whether it names a judge. */
  boolean read(String row) {
    Optional<String> name = byline(row);
    name.ifPresent(this::add);
    if (name.isEmpty()) {
      group(ASSIGNED, row).filter(n -> assigned.isEmpty()).ifPresent(n -> assigned = n);
    }
    return name.isPresent();
  }

  /** "Wilmington, Delaware NOREIKA, U.S. DISTRICT JUDGE:": the name is what is in capitals. */
  private static final Pattern BESIDE_PLACE =
      Pattern.compile(
          ".*\\p{Ll} (\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,4}), (?i:" + OFFICE + "):");

  /** Whether the order's own words follow {@code row}: "CASPER, J.", "ERIC KOMITEE, Judge:". */
  static boolean introduces(String row) {
    return row.length() <= LONGEST_ROW && says(row);
  }

  private static boolean says(String row) {
    return INITIALS.matcher(row).matches()
        || BESIDE_PLACE.matcher(row).matches()
        || (row.endsWith(":")
            && (BYLINE.matcher(row).matches() || HONORABLE.matcher(row).matches()))
        || ((row.endsWith("udge.") || row.endsWith("ustice.")) && BYLINE.matcher(row).matches());
  }

  /** Whether {@code row} is a field of minutes: "JUDGE: JEFFREY S. WHITE". */
  static boolean isLabeled(String row) {
    return row.length() <= LONGEST_ROW && LABELED.matcher(row).matches();
  }

  /** Reads a paragraph of an opinion, which may say who delivered it. */
  void opinion(String text) {
    Matcher author = AUTHOR.matcher(text);
    if (full.isEmpty() && author.lookingAt()) {
      full = author.group(1);
    }
  }

  /** The name in a row that says whose words follow, or who signs. */
  static Optional<String> byline(String row) {
    return group(BESIDE_PLACE, row)
        .or(() -> group(BYLINE, row))
        .or(() -> group(INITIALS, row))
        .or(() -> group(LABELED, row))
        .or(() -> group(HONORABLE, row));
  }

  /** Whether {@code row} is a person's name and nothing else. */
  static Optional<String> name(String row) {
    boolean fits = row.length() < LONGEST_NAME && row.indexOf(' ') > 0;
    return fits && WHOLE_NAME.matcher(row).matches() && isName(row)
        ? Optional.of(row)
        : Optional.empty();
  }

  private static Optional<String> group(Pattern pattern, String row) {
    Matcher matcher = pattern.matcher(row);
    return row.length() <= LONGEST_ROW && matcher.matches() && isName(matcher.group(1))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  private static boolean isName(String words) {
    return words.length() < LONGEST_NAME && !NOT_A_NAME.matcher(words).matches();
  }

  private void add(String name) {
    boolean whole = name.indexOf(' ') > 0;
    if (whole && full.isEmpty()) {
      full = name;
    } else if (whole && !surname(name).equals(surname(full))) {
      doubtful = true;
    } else if (!whole && surname.isEmpty()) {
      surname = name;
    }
  }

  /**
   * The judge: who signs, where the head of the order does not say another name; else who the head
   * names.
   *
   * @param signed the name at the end, if there is one
   */
  Optional<String> judge(Optional<String> signed) {
    if (signed.isPresent()) {
      String name = signed.orElseThrow();
      boolean same = !full.isEmpty() && surname(full).equals(surname(name));
      return Optional.of(same ? full : name);
    }
    String head = full.isEmpty() ? assigned.isEmpty() ? surname : assigned : full;
    return head.isEmpty() || doubtful ? Optional.empty() : Optional.of(head);
  }

  private static String surname(String name) {
    String bare = name.toLowerCase(Locale.ROOT).replaceAll(",? (?:jr\\.?|sr\\.?|ii|iii|iv)$", "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }
}
