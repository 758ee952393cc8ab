package org.glossator.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds docket numbers in the rows of a caption, in the forms that federal and state courts use.
 */
final class DocketNumbers {
  /** "No. C 06-1905 JSW", "CASE NO. 22-cv-23171-BLOOM/Otazo-Reyes", "NO: 24-1881". */
  private static final Pattern LABELED =
      Pattern.compile(
          "\\b(?:Nos?|NOS?|Number|NUMBER)[.:]{0,2} ?((?:(?:MDL |C|CV|CR|Civ\\.?|AP)?[ -]?(?:No\\. ?)?"
              + "|[A-Z]{1,2}[-:]?)\\d[\\w:–-]*(?:/[\\w-]+)?(?: (?:Civ|CIV|CV|C|CR|cv|cr|civ|md)\\.? \\d{1,6})?"
              + "(?:[- ][A-Z]{2,4}(?![\\w.])){0,6}(?: P(?![\\w.]))?)");

  /** The same without a label, where letters say that it is one: "21 Civ. 11222", "24cv310". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?<![\\w-])(\\d:\\d{2}-(?:cv|cr|mc|md|ap|bk|mj)-\\d{1,6}(?:-[a-z]{2,4}){0,6}"
              + "|\\d{2} ?-? ?(?:civ|cv|cr|mc|md)\\.?[ -]?\\d{1,6}(?:-[a-z]{2,4}(?![a-z])){0,6}"
              + "|\\d{2} C \\d{1,6}"
              + "|(?:cv|cr|mdl|c)[ -]?\\d{2}-\\d{3,6}(?:-[a-z]{2,4}(?![a-z]))*)(?!\\w)");

  /** "2009-1221", or "B123456" of California's courts of appeal, alone on its row. */
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2}-\\d{3,5}|[A-HS]\\d{6})");

  /** A row of this kind has the number of the proceeding within the debtor's case. */
  private static final Pattern ADVERSARY = Pattern.compile("(?i)adv(?:ersary|\\.)? .*");

  /** The number that the court below gave: "USDC No. 3:20-CV-257", "(D.C. No. 04-cv-98)". */
  private static final Pattern BELOW =
      Pattern.compile(
          "(?i).*\\b(?:usdc|d\\.c\\.|district court|super\\. ct|agency|below|bap|lower|dkt|ecf|docs?)\\b.{0,12}no.*");

  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

  /** What stands beside docket numbers: "Re: Dkt. No. 7", "(Consolidated)". */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:re: )?(?:docket|dkt|ecf|doc)\\.? no.*"
              + "|[(\\[](?:consolidated|related|lead|member|jointly)\\b.*[)\\]]");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(?:case|civil|criminal|crim|civ|action|cause|docket|file|index|master|lead|related"
              + "|member|consolidated|adversary|proceeding|with|and|no|nos|number|adv|proc)\\b");

  private static final int LONGEST_ROW = 300;

  private final List<String> found = new ArrayList<>();
  private Optional<String> adversary = Optional.empty();

  /** Reads {@code row}; gives whether it holds a docket number. */
  boolean read(String row) {
    if (BELOW.matcher(row).matches()) {
      return false;
    }
    int known = found.size();
    boolean any = addAll(row);
    if (adversary.isEmpty() && found.size() > known && ADVERSARY.matcher(row).matches()) {
      adversary = Optional.of(found.get(known));
    }
    return any;
  }

  private boolean addAll(String row) {
    boolean any = add(LABELED.matcher(row));
    if (YEAR.matcher(row).matches()) {
      any |= add(YEAR.matcher(row));
    }
    return add(BARE.matcher(row)) || any;
  }

  /** Whether {@code row} is a docket number alone, as parties' columns hold it now and then. */
  static boolean isAlone(String row) {
    Matcher bare = BARE.matcher(row);
    Matcher labeled = LABELED.matcher(row);
    return YEAR.matcher(row).matches()
        || (bare.lookingAt() && bare.end() > row.length() / 2)
        || (labeled.find() && labeled.start() < 16 && labeled.end() > row.length() - 14);
  }

  /** Whether a docket number stands anywhere in {@code row}. */
  static boolean isWithin(String row) {
    return LABELED.matcher(row).find() || BARE.matcher(row).find();
  }

  /** Whether {@code row} is docket numbers and what is said of them, "(consolidated)". */
  static boolean isRow(String row) {
    if (row.length() > LONGEST_ROW || !(isWithin(row) || YEAR.matcher(row).matches())) {
      return false;
    }
    String rest = LABELED.matcher(row).replaceAll(" ");
    rest = BARE.matcher(rest).replaceAll(" ");
    rest = ASIDE.matcher(rest).replaceAll(" ");
    return isAlone(row)
        || WORDS.matcher(rest).replaceAll(" ").chars().noneMatch(Character::isLetter);
  }

  /** Whether {@code row} says something of numbers and holds none of the case. */
  static boolean isAside(String row) {
    return BESIDE.matcher(row).matches();
  }

  private boolean add(Matcher matcher) {
    boolean any = false;
    while (matcher.find()) {
      String number = matcher.group(1).strip();
      boolean known = found.stream().anyMatch(f -> f.contains(number));
      if (!known && number.chars().filter(Character::isDigit).count() > 2) {
        found.add(number);
      }
      any = true;
    }
    return any;
  }

  /** The first number; that of an adversary proceeding before that of the debtor's case. */
  Optional<String> first() {
    return adversary.or(() -> found.stream().findFirst());
  }

  /** All of them, as printed. */
  List<String> all() {
    return List.copyOf(found);
  }
}
