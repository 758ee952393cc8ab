package org.glossator.order;

import java.util.regex.Pattern;

/**
 * The line over an opinion that says whose it is: "JUSTICE SCALIA, with whom JUSTICE THOMAS joins,
 * dissenting." A file of the Supreme Court or of a court of appeals may hold several opinions.
 */
public final class OpinionOpening {
  /** No such line that was seen is longer: that of a plurality counts its parts. */
  private static final int LONGEST = 700;

  private static final String NAME = "\\p{Lu}[\\p{L}.’'-]++(?: \\p{Lu}[\\p{L}.’'-]*+){0,4}+";

  private static final Pattern JUSTICE =
      Pattern.compile("(?:(?:CHIEF|Chief|MR\\.|Mr\\.) )?(?:JUSTICE|Justice) \\p{Lu}.*");

  private static final Pattern JUDGE =
      Pattern.compile(
          NAME
              + ",? (?:(?:Chief|Senior|Circuit|District|Presiding) ){1,3}+(?:Judge|Justice)s?\\b.*");

  private static final Pattern ABBREVIATED =
      Pattern.compile(NAME + ", (?:C\\. ?|P\\. ?|A\\. ?)?JJ?\\.,? .*");

  private static final Pattern VOTES =
      Pattern.compile("(?i)\\b(?:concurring|dissenting|concurs?|dissents?)\\b");

  /** A syllabus says it of the same judge in the short form: "KAGAN, J., delivered the opinion". */
  private static final Pattern SPEAKS =
      Pattern.compile("\\b(?:delivered|announced|filed) (?:the|an) (?:opinion|judgment)\\b");

  private OpinionOpening() {}

  /** Whether {@code paragraph} is nothing but such a line. */
  public static boolean is(String paragraph) {
    if (paragraph.length() > LONGEST || !(paragraph.endsWith(".") || paragraph.endsWith(":"))) {
      return false;
    }
    boolean whole = JUSTICE.matcher(paragraph).matches() || JUDGE.matcher(paragraph).matches();
    boolean named = whole || ABBREVIATED.matcher(paragraph).matches();
    return named
        && (VOTES.matcher(paragraph).find() || (whole && SPEAKS.matcher(paragraph).find()))
        && isOneSentence(paragraph);
  }

  /** Whether no full stop stands inside, but after initials and titles. */
  private static boolean isOneSentence(String text) {
    for (int i = text.indexOf(". "); i >= 0; i = text.indexOf(". ", i + 1)) {
      String before = text.substring(0, i);
      String word = before.substring(before.lastIndexOf(' ') + 1);
      if (word.length() > 2 || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
