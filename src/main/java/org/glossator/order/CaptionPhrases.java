package org.glossator.order;

import java.util.regex.Pattern;

/** What rows of a caption say by their words alone: where a court sits, what is no party. */
final class CaptionPhrases {
  /** The page of a clerk's or reporter's words, not of the caption. */
  private static final Pattern NOT_PARTIES =
      Pattern.compile(
          "(?i)[(\\[]?(?:\\d{4}[- ]\\p{L}{2,6}[- ]\\d+|syllabus|note:|notice|certiorari|on (?:writ|petition|appeal)|appeal from|for publication"
              + "|not (?:for|to be)|published|unpublished|filed|decided|argued|submitted|entered|united states"
              + " (?:court|district)|js-\\d|wo\\b|doc\\.|page|volume|official reports|office of"
              + "|[\\p{L} ]{3,30}:? \\p{L}{3,9}\\.? \\d{1,2}, \\d{4}$|heard (?:at|in|on|before)\\b"
              + "|(?:\\p{L}{4,8}th|first|second|third|\\d{1,2}(?:st|nd|rd|d|th)) (?:appellate|judicial) (?:district|department|division|circuit)"
              + "|.*\\b\\d{5}(?:-\\d{4})?$).*");

  private static final Pattern DISTRICT =
      Pattern.compile(
          "(?i)(?:for the )?(?:(?:north|south|east|west)ern |middle |central )?district of .{3,30}");

  private static final Pattern DIVISION =
      Pattern.compile("(?i),? (?:\\p{L}+ )?(?:division|seattle|tacoma)\\b.*");

  /** "AT SEATTLE": where a court sits, right below its name. */
  private static final Pattern SEAT = Pattern.compile("(?i)at(?: \\p{L}[\\p{L}.]+){1,3}");

  /** "THE STATE OF NEW HAMPSHIRE", whose court is named on the next row. */
  private static final Pattern STATE =
      Pattern.compile("(?i)(?:the )?(?:state|commonwealth) of \\p{L}+(?: \\p{L}+){0,2}");

  /** What the reporter of decisions says of syllabus and print. */
  private static final Pattern NOTE = Pattern.compile("NOT(?:E|ICE): .*");

  private static final Pattern UNITED_STATES_REPORTS =
      Pattern.compile("(?:.* )?OCTOBER TERM, \\d{4}.*|Volume \\d+ U\\. ?S\\..*");

  /** What follows is the number and the judge of the court below. */
  private static final Pattern FROM_BELOW =
      Pattern.compile("(?i)(?:on )?(?:appeals?|petition|certiorari) (?:from|for|to)\\b.*");

  private static final Pattern BELOW = Pattern.compile("(?i)(?:on )?appeals? from\\b.*");

  private CaptionPhrases() {}

  /** Whether {@code text} names no party, wherever it stands. */
  static boolean isNoParty(String text) {
    return NOT_PARTIES.matcher(text).matches();
  }

  /** "DISTRICT OF ARIZONA". */
  static boolean isDistrict(String text) {
    return DISTRICT.matcher(text).matches();
  }

  /** The words of a court's name without those of its division. */
  static String withoutDivision(String court) {
    return DIVISION.matcher(court).replaceFirst("");
  }

  /** Whether {@code text}, right below a court's name, says where it sits. */
  static boolean isSeat(String text) {
    return SEAT.matcher(text).matches();
  }

  /** Whether {@code text} is a state alone. */
  static boolean isState(String text) {
    return STATE.matcher(text).matches();
  }

  static boolean isNote(String text) {
    return NOTE.matcher(text).matches();
  }

  static boolean isUnitedStatesReports(String text) {
    return UNITED_STATES_REPORTS.matcher(text).matches();
  }

  /** Whether number and judge of the court below follow. */
  static boolean isFromBelow(String text) {
    return FROM_BELOW.matcher(text).matches();
  }

  static boolean isAppeal(String text) {
    return BELOW.matcher(text).matches();
  }
}
