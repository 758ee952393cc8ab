package org.glossator.transcript.pdf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.glossator.transcript.pdf.Reading.Kind;

/** What the rows of a caption say that they are, by their words and how they are set. */
final class CaptionWords {
  private static final Pattern DOCKET =
      Pattern.compile(
          "(?i)\\bnos?\\.|\\bcase (?:no|number|\\d)|\\bcivil action|\\bcv\\b|\\bcr\\b|\\bmdl\\b|\\bdocket|"
              + "\\d{2}-\\d{2,5}|\\d-cv-|related");

  /** "21 Civ. 11222 (ER)", "24cv310", "22-CV-507(EK)(VMS)", "No. 17-2400", "C 06-1905 JSW". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b\\d{2} ?-?(?:civ|cv|cr|mc|md)\\.?[ -]?\\d{1,6}\\b|\\bno[.:] ?[\\dc]|"
              + "\\d:\\d{2}-[a-z]{2}-\\d");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b(?:order|opinion|memorandum|judge?ment|decision|notice|minutes?|findings|"
              + "ruling|report|decree|stipulation|suggestion|recommendations?)\\b");

  private static final Pattern SPACED = Pattern.compile("\\p{Lu}(?: \\p{Lu}){3,}");

  private static final Pattern COURT =
      Pattern.compile(
          "(?i)\\bcourts?\\b|\\bdistrict of\\b|\\bcircuit\\b|\\bdivision\\b"
              + "|\\b(?:appellate|judicial) (?:district|department)\\b"
              + "|\\b(?:state|commonwealth) of \\p{L}++(?: \\p{L}++)?\\z");

  /** "United States District Court for the Southern District of Florida", however it is set. */
  private static final Pattern FEDERAL_COURT =
      Pattern.compile(
          "(?i)(?:in the )?united states (?:(?:district|bankruptcy|tax) court|court of appeals).*");

  private static final Pattern WHOLE_COURT =
      Pattern.compile(
          "(?i)(?:in the )?(?:united states (?:(?:district|bankruptcy|tax) court|court of )|"
              + "supreme court of |court of appeals? ).*");

  private static final Pattern PARTY =
      Pattern.compile(
          "(?i)(?:v\\.|vs\\.?|versus|[-–—] ?(?:v|against) ?[-–—]|.{0,40}\\b(?:plaintiff|defendant|"
              + "petitioner|respondent|appellant|appellee|debtor|claimant)s?\\b.{0,30}|"
              + "in re:? .*|in the matter of\\b.*|.{2,150} vs?\\. .{2,150})");

  /** A party's role or the sign between the sides, and nothing else. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)(?:v\\.|vs\\.?|versus|[-–—] ?(?:v|against) ?[-–—]|(?:[\\p{L}-]+[ –—-]){0,3}(?:plaintiff|"
              + "defendant|petitioner|respondent|appellant|appellee|debtor|movant)s?(?:\\(s\\))?"
              + "(?:[–—/-].{0,40})?[.,]*(?: vs?\\.)?)");

  /** "Before SMITH and JONES, Circuit Judges." but not "Before the Court is …". */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)(?:before:? (?!the (?:court|panel)\\b|me\\b|us\\b|this\\b).*|present:? .*|"
              + ".*,? (?:chief |circuit |district |magistrate )*judges?[.:]?|"
              + ".{3,60}, (?:c\\. ?)?(?:u\\. ?s\\. ?)?(?:d\\. ?|m\\. ?)?j\\.[:.]?|per curiam[:.*]*)");

  private static final Pattern INTRODUCES =
      Pattern.compile(
          "(?i:per curiam)[:.*]*|(?:\\p{Lu}[\\p{L}.'’-]*,? ){1,8}(?i:(?:united states |u\\.s\\. |chief "
              + "|senior |district |circuit |magistrate |bankruptcy |presiding |associate )*(?:judge|justice))[.:]"
              + "|(?:\\p{Lu}[\\p{L}.'’-]*,? ){1,6}(?i:(?:c\\. ?)?(?:u\\. ?s\\. ?)?(?:d\\. ?|m\\. ?)?j\\.)[:.]?");

  /** "Date: December 19, 2008", "JUDGE: Jeffrey S. White": a field of minutes. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)(?:date|judge|case|time|courtroom|title|present|plaintiff|defendant|counsel|court|deputy"
              + "|proceedings?)[\\p{L} ]{0,20}:.*");

  private static final Pattern MINUTES =
      Pattern.compile(
          "(?i)(?:proceedings?|results?|present|.{0,40}court reporter|.{0,40}deputy)\\b.{0,30}:.*");

  private static final Pattern ENDS_OPEN =
      Pattern.compile("(?i).*(?:[,&]|\\b(?:to|of|by|for|the|and|in|on|with|from|re|a))");

  private static final Pattern JUDGE =
      Pattern.compile(
          "(?i)(?:(?:the )?hon(?:\\.|orable)|(?:chief |presiding |united states |u\\.s\\. |district |"
              + "magistrate )*judge)\\b.*");

  /** What stands among docket number and title without being either. */
  private static final Pattern SIDE =
      Pattern.compile(
          "(?i)\\[?\\(?(?:re:? )?(?:dkt|docket|ecf|doc)s?\\b.*|(?:courtroom|section|date|time|hearing|"
              + "hrg|ctrm|place|dept|action filed|complaint filed|trial|appeal from|jury|hon)\\b.*");

  private static final Pattern DATE =
      Pattern.compile("(?i)(?:filed:? )?\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}\\.?");

  /** "Judgment Affirmed": what became of the order below, and not this order's title. */
  private static final Pattern OUTCOME =
      Pattern.compile(
          "(?i)(?:judgments?|orders?|decrees?|rulings?|decisions?) (?:is |are |of .{3,60} )?"
              + "(?:affirmed|reversed|vacated|modified|approved|quashed)\\b.*");

  private CaptionWords() {}

  static boolean isByline(String text) {
    return text.length() < 160 && BYLINE.matcher(text).matches();
  }

  /** Whether the order's own words follow: "CASPER, J.", "ERIC KOMITEE, District Judge:". */
  static boolean introduces(String text) {
    return text.length() < 120 && INTRODUCES.matcher(text).matches();
  }

  /** Whether {@code text} is a court's name from its first word to its last. */
  static boolean isWholeCourt(String text) {
    return text.length() < 90 && WHOLE_COURT.matcher(text).matches();
  }

  static boolean isCourt(String text) {
    return COURT.matcher(text).find();
  }

  /** Whether the caption ends with this row: "No. 07–562. Argued …—Decided …". */
  static boolean isDecided(String text) {
    return text.startsWith("No") && text.contains("Decided ") && text.length() < 120;
  }

  static boolean isParty(String text) {
    return PARTY.matcher(text).matches();
  }

  static boolean isRole(String text) {
    return text.length() < 160 && ROLE.matcher(text).matches();
  }

  /** Whether {@code text} can stand beside the parties: a docket number or a title. */
  static boolean isBeside(String text) {
    return NUMBER.matcher(text).find() || says(text);
  }

  /** Whether {@code text} is a field of minutes with what stands in it. */
  static boolean isField(String text) {
    return MINUTES.matcher(text).matches();
  }

  /** Whether {@code text} holds a docket number. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).find();
  }

  /** Whether {@code row} is set as a title is and says that it is one. */
  static boolean isTitle(Row row) {
    Styled text = row.styled();
    return isSet(text) && says(text.text()) && !isNumber(text.text());
  }

  /**
   * Whether {@code text} says that it is a title, though its letters may be spaced: "O R D E R".
   */
  private static boolean says(String text) {
    String said = SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
    return TITLE.matcher(said).find();
  }

  /** Whether it is only what parts columns: "_____/", "-----x". */
  static boolean isOrnament(String text) {
    return text.chars().allMatch(c -> " _-–—/\\|.:)xX".indexOf(c) >= 0);
  }

  /** A whole row of it. */
  static boolean isRowOfOrnament(String text) {
    return text.length() > 5
        && isOrnament(text)
        && text.chars().filter(c -> "_-–—".indexOf(c) >= 0).count() > 4;
  }

  private static boolean isSet(Styled text) {
    return text.isAll(Glyph.BOLD) || text.isCapitals() || text.isAll(Glyph.UNDERLINE);
  }

  /**
   * What a row of the right column is.
   *
   * @param above what the row above is
   * @param before the words of that row
   */
  static Kind right(Row row, Kind above, String before) {
    Styled styled = row.styled();
    String text = styled.text();
    if (above == Kind.TITLE && isSet(styled) && ENDS_OPEN.matcher(before).matches()) {
      return Kind.TITLE;
    }
    boolean other =
        NUMBER.matcher(text).find()
            || SIDE.matcher(text).matches()
            || DATE.matcher(text).matches()
            || JUDGE.matcher(text).matches();
    if (other) {
      return Kind.DOCKET;
    }
    boolean set = isSet(styled);
    if (above == Kind.TITLE) {
      return set ? Kind.TITLE : Kind.DOCKET;
    }
    boolean docket = DOCKET.matcher(text).find();
    return says(text) && set && !docket ? Kind.TITLE : Kind.DOCKET;
  }

  /** What a row is that has the page's width to itself. */
  static Kind single(Row row, Kind above) {
    Styled styled = row.styled();
    String text = styled.text();
    boolean set = isSet(styled) && !OUTCOME.matcher(text).matches();
    if (isByline(text)) {
      return Kind.BYLINE;
    }
    if (FEDERAL_COURT.matcher(text).matches() && text.length() < 90) {
      return Kind.COURT;
    }
    boolean number = NUMBER.matcher(text).find() && text.length() < 60;
    number |= FIELD.matcher(text).matches();
    if (says(text) && set && !number && !text.toLowerCase(Locale.ROOT).contains("court of")) {
      return Kind.TITLE;
    }
    if (above == Kind.TITLE && set && !number && !isCourt(text)) {
      return Kind.TITLE;
    }
    if (isCourt(text) && text.length() < 90 && (set || above == Kind.COURT)) {
      return Kind.COURT;
    }
    boolean docket = isDecided(text) || (DOCKET.matcher(text).find() && text.length() < 60);
    return docket ? Kind.DOCKET : Kind.MISC;
  }
}
