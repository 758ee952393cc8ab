package org.glossator.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineRole;

/**
 * How far the caption of plain text goes: from the top to the rule that closes it, the first
 * heading or the first sentence. There is one only where a court names itself, or where parties and
 * a number stand.
 */
final class CaptionExtent {
  /** A caption has no more paragraphs. */
  private static final int MOST = 120;

  private static final int LONGEST_ROW = 300;

  /** Among so many paragraphs below the rule an order may say its title. */
  private static final int BELOW_RULE = 8;

  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)[-–— ]*(?:vs?\\.?|versus|against)[-–—.,]*(?:\\s.*)?|.*\\s(?-i:v\\.|vs\\.|versus)(?:\\s.*)?");

  private static final Pattern FIRST_HEADING =
      Pattern.compile(
          "(?:INTRODUCTION|BACKGROUND|FACTS|DISCUSSION|ANALYSIS|SYLLABUS|TABLE OF CONTENTS"
              + "|STATEMENT(?: OF (?:THE )?(?:CASE|FACTS))?|(?:FACTUAL|PROCEDURAL)(?: AND PROCEDURAL)? (?:BACKGROUND|HISTORY))\\.?");

  private static final Pattern ORDERED =
      Pattern.compile("(?i)(?:\\d{1,2}\\. )?(?:it is|it is so|so) .{0,30}(?:ordered|adjudged).*");

  /** What stands in captions in whole sentences. */
  private static final Pattern IN_CAPTION =
      Pattern.compile(
          "(?i)(?:\\(|\\[|(?:on )?appeals? (?:from|to)|on (?:petition|writ|application|behalf)|argued|submitted"
              + "|before|present|filed|decided|for publication|not for|a |an |individually).*"
              + "|.*(?:plaintiff|defendant|petitioner|respondent|appellant|appellee|debtor)s?[.,;]*");

  private static final Pattern VERB =
      Pattern.compile(
          ".* (?:is|are|was|were|has|have|had|moves?|moved|sues?|sued|seeks?|alleges?|brings?|brought|comes?"
              + "|grants?|denies|denied|granted|appeals?|asks?|claims?|argues?|contends?) .*");

  private static final Set<Character> SENTENCE_ENDS = Set.of('.', '?', '!', ':');

  private CaptionExtent() {}

  /** The same paragraphs, parted where rule or heading ends a caption without a blank line. */
  static List<List<Line>> parted(List<List<Line>> paragraphs) {
    List<List<Line>> parted = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Line> lines = paragraphs.get(i);
      int start = 0;
      boolean caption =
          i < MOST && lines.size() > 1 && lines.stream().anyMatch(CaptionExtent::isSide);
      for (int at = 1; caption && at < lines.size(); at++) {
        boolean ruled = CaptionColumns.isRule(lines.get(at - 1).text()) && isSigned(lines, at - 1);
        if (ruled || isHeading(lines.get(at).text())) {
          parted.add(lines.subList(start, at));
          start = at;
        }
      }
      parted.add(start == 0 ? lines : lines.subList(start, lines.size()));
    }
    return parted;
  }

  private static boolean isSigned(List<Line> lines, int end) {
    return lines.subList(0, end).stream().anyMatch(line -> SIGN.matcher(line.text()).matches());
  }

  /** How many of the first paragraphs are the caption; 0 where there is none. */
  static int of(List<List<Line>> paragraphs) {
    boolean named = paragraphs.stream().anyMatch(p -> p.getFirst().role() instanceof LineRole.Part);
    if (named || paragraphs.isEmpty()) {
      return 0;
    }
    int firstPage = paragraphs.getFirst().getFirst().address().page();
    int ruled = 0;
    boolean signed = false;
    boolean sides = false;
    for (int i = 0; i < Math.min(paragraphs.size(), MOST); i++) {
      List<Line> lines = paragraphs.get(i);
      boolean over = lines.getFirst().address().page() > firstPage + 1;
      if (over || (!isRows(lines) && (isProse(text(lines)) || isFirstHeading(paragraphs, i)))) {
        int end = ruled > 0 ? ruled : withoutHeading(paragraphs, i);
        return isCaption(paragraphs.subList(0, end)) ? end : 0;
      }
      for (Line line : lines) {
        boolean sign = SIGN.matcher(line.text()).matches();
        sides |= signed && !sign && !CaptionColumns.isRule(line.text());
        signed |= sign;
      }
      boolean rule = CaptionColumns.isRule(lines.getLast().text());
      ruled = ruled == 0 && rule ? i + 1 : ruled;
      boolean another = i + 1 < paragraphs.size() && isRows(paragraphs.get(i + 1));
      if (rule && sides && !another) {
        return isCaption(paragraphs.subList(0, i + 1)) ? withTitle(paragraphs, i + 1) : 0;
      }
    }
    return ruled > 0 && isCaption(paragraphs.subList(0, ruled)) ? ruled : 0;
  }

  /** The caption with the title that stands below its rule, where it holds none. */
  private static int withTitle(List<List<Line>> paragraphs, int end) {
    boolean titled =
        paragraphs.subList(0, end).stream()
            .flatMap(List::stream)
            .anyMatch(line -> TitleReader.within(line.text()));
    for (int i = end; !titled && i < Math.min(paragraphs.size(), end + BELOW_RULE); i++) {
      String text = text(paragraphs.get(i));
      if (isProse(text) || isFirstHeading(paragraphs, i)) {
        break;
      }
      if (TitleReader.isTitle(text) && text.equals(text.toUpperCase(Locale.ROOT))) {
        return i + 1;
      }
    }
    return end;
  }

  /** A heading without a label that stands over the first sentence is no row of the caption. */
  private static int withoutHeading(List<List<Line>> paragraphs, int prose) {
    int last = prose - 1;
    boolean heading =
        last > 1
            && paragraphs.get(last).size() == 1
            && isCapitals(text(paragraphs.get(last)))
            && !TitleReader.isTitle(text(paragraphs.get(last)))
            && !DocketNumbers.isAlone(text(paragraphs.get(last)))
            && !isSide(paragraphs.get(last).getFirst())
            && !CaptionColumns.isRule(text(paragraphs.get(last)))
            && JudgeReader.byline(text(paragraphs.get(last))).isEmpty()
            && paragraphs.subList(0, last).stream()
                .flatMap(List::stream)
                .anyMatch(line -> TitleReader.within(line.text()));
    return heading ? last : prose;
  }

  private static boolean isCaption(List<List<Line>> paragraphs) {
    if (paragraphs.isEmpty()) {
      return false;
    }
    List<String> rows = paragraphs.stream().flatMap(List::stream).map(Line::text).toList();
    boolean unmarked =
        paragraphs.stream().allMatch(p -> p.getFirst().role() instanceof LineRole.Body);
    boolean named = CourtRows.in(rows, words -> Optional.empty()).isPresent();
    boolean numbered =
        rows.stream().anyMatch(row -> SIGN.matcher(row).matches())
            && rows.stream().anyMatch(DocketNumbers::isWithin);
    return CaptionReader.isCourt(text(paragraphs.getFirst())) || (unmarked && (named || numbered));
  }

  /** Whether rows of a caption stand in one paragraph. */
  private static boolean isRows(List<Line> lines) {
    long signs = lines.stream().filter(line -> CaptionColumns.holdsSign(line.text())).count();
    return signs > 2 || lines.stream().anyMatch(CaptionExtent::isSide);
  }

  /** Whether a row is the sign between the sides or begins with a party's role. */
  private static boolean isSide(Line line) {
    String text = line.text();
    return PartyReader.isSign(text) || PartyReader.isRole(text) || isParted(text);
  }

  private static boolean isParted(String text) {
    int end = 0;
    while (end < text.length() && !CaptionColumns.holdsSign(text.substring(end, end + 1))) {
      boolean gap = text.startsWith("   ", end);
      if (gap) {
        break;
      }
      end++;
    }
    String left = text.substring(0, end).strip();
    return end < text.length() && (PartyReader.isSign(left) || PartyReader.isRole(left));
  }

  /** A heading that opens the body, and not the initials of a party: "W. L. MONTGOMERY, Warden". */
  private static boolean isFirstHeading(List<List<Line>> paragraphs, int i) {
    String text = text(paragraphs.get(i));
    if (FIRST_HEADING.matcher(text).matches()) {
      return true;
    }
    boolean beforeSide = i + 1 < paragraphs.size() && isSide(paragraphs.get(i + 1).getFirst());
    boolean afterSign = i > 0 && PartyReader.isSign(paragraphs.get(i - 1).getLast().text());
    return isHeading(text) && !beforeSide && !afterSign;
  }

  private static boolean isHeading(String text) {
    Optional<Label> label =
        Label.of(text, Optional.empty()).filter(l -> l.value() == 1 && text.indexOf(',') < 0);
    String words = label.map(l -> text.substring(l.text().length()).strip()).orElse("");
    boolean initials = words.length() > 1 && words.charAt(1) == '.';
    return !words.isEmpty() && !initials && !DocketNumbers.isAlone(text);
  }

  private static boolean isProse(String text) {
    if (text.length() > LONGEST_ROW || ORDERED.matcher(text).matches()) {
      return true;
    }
    int words = 0;
    int small = 0;
    for (String word : text.split(" ", -1)) {
      boolean letter = !word.isEmpty() && Character.isLetter(word.charAt(0));
      words += letter ? 1 : 0;
      small += letter && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    char last = last(text);
    boolean sentence = words >= 4 && SENTENCE_ENDS.contains(last);
    boolean inCaption = IN_CAPTION.matcher(text).matches() && !VERB.matcher(text).matches();
    return sentence && !inCaption && (small * 2 >= words || VERB.matcher(text).matches());
  }

  private static char last(String text) {
    int end = text.length();
    while (end > 0 && "”’\"')]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? ' ' : text.charAt(end - 1);
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
  }

  private static String text(List<Line> lines) {
    return String.join(" ", lines.stream().map(Line::text).toList());
  }
}
