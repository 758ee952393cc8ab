package org.glossator.order;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.glossator.court.Court;

/**
 * The rows in which a court names itself at the head of plain text: "IN THE UNITED STATES DISTRICT
 * COURT", "FOR THE DISTRICT OF OREGON", "PORTLAND DIVISION".
 *
 * <p>The first row that looks like a court's name must name one that is known. Where it does not,
 * no later row does: it may name the court below.
 *
 * @param start the first of the rows
 * @param end the row after them
 * @param court the court, where it is known
 */
record CourtRows(int start, int end, Optional<Court> court) {
  /** A court's name runs over no more rows. */
  private static final int MOST = 5;

  private static final int LONGEST_ROW = 160;

  private static final Pattern COURT = Pattern.compile("(?i).*\\b(?:court|panel)\\b.*");

  /** Who stamped the page, what the court below did, and the court speaking of itself. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)(?:clerk|office of|by |before |per |appeals? |petition |certiorari |from |order |opinion "
              + "|filed|entered|received|judge|hon|the court |court file|argued|submitted|[(\\[]).*"
              + "|.*\\b(?:clerk|judges?|attorneys?|counsel|ordered)\\b.*");

  private static final Pattern OPEN = Pattern.compile("(?i).*\\b(?:from|to|of|by|for|the|and)");

  private static final Pattern INTRODUCTION = Pattern.compile("(?i)(?:in|before|for) the");

  /** What parts a court: "SAN JOSE DIVISION", "First Department", "COUNTY OF LOS ANGELES". */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:for |at |in |the ){0,2}(?:[\\p{L}\\p{Nd}.'’/-]+ ){0,4}"
              + "(?:division|dept\\.?|department|district|county|term|panel|circuit)"
              + "(?: of| at| for)?(?: [\\p{L}\\p{Nd}.'’/-]+){0,4}");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

  /** The court's rows among {@code rows}, or nothing where none looks like a court's name. */
  static Optional<CourtRows> in(List<String> rows, Function<String, Optional<Court>> courts) {
    for (int i = 0; i < rows.size(); i++) {
      if (mayStart(rows, i)) {
        CourtRows found = at(rows, i, courts);
        if (found.court.isPresent() || looksLikeCourt(rows.get(i))) {
          return Optional.of(found.withParts(rows));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayStart(List<String> rows, int i) {
    String row = rows.get(i);
    String before = i == 0 ? "" : rows.get(i - 1);
    boolean opened = OPEN.matcher(before).matches() && !INTRODUCTION.matcher(before).matches();
    return !row.isEmpty()
        && row.length() <= LONGEST_ROW
        && !opened
        && !OTHERS.matcher(row).matches();
  }

  private static CourtRows at(
      List<String> rows, int start, Function<String, Optional<Court>> courts) {
    int most = start + 1;
    while (most < Math.min(rows.size(), start + MOST) && goesOn(rows.get(most))) {
      most++;
    }
    for (int end = most; end > start; end--) {
      String words = String.join(" ", rows.subList(start, end));
      if (words.length() <= LONGEST_ROW && COURT.matcher(words).matches()) {
        Optional<Court> court = courts.apply(words).or(() -> withoutPart(words, courts));
        if (court.isPresent()) {
          return new CourtRows(start, end, court);
        }
      }
    }
    return new CourtRows(start, start + 1, Optional.empty());
  }

  /** Whether a row may be more of a name, and not a number or a party. */
  private static boolean goesOn(String row) {
    return !row.endsWith(",")
        && !DocketNumbers.isRow(row)
        && !PartyReader.isSign(row)
        && !PartyReader.isRole(row);
  }

  /** The court of a row that names its division too. */
  private static Optional<Court> withoutPart(
      String words, Function<String, Optional<Court>> courts) {
    List<String> each = List.of(BETWEEN_WORDS.split(words, -1));
    Optional<Court> court = Optional.empty();
    for (int end = each.size() - 1; end > 2 && court.isEmpty(); end--) {
      if (PART.matcher(String.join(" ", each.subList(end, each.size()))).matches()) {
        court = courts.apply(String.join(" ", each.subList(0, end)));
      }
    }
    return court;
  }

  private static boolean looksLikeCourt(String row) {
    String first = row.substring(0, 1);
    return COURT.matcher(row).matches()
        && !first.equals(first.toLowerCase(Locale.ROOT))
        && !row.endsWith(".")
        && !row.endsWith(",");
  }

  /** With the rows below that name its division. */
  private CourtRows withParts(List<String> rows) {
    int last = end;
    while (last < rows.size() && isPart(rows.get(last))) {
      last++;
    }
    return new CourtRows(start, last, court);
  }

  private static boolean isPart(String row) {
    return row.length() <= LONGEST_ROW
        && (PART.matcher(row).matches() || CaptionPhrases.isSeat(row));
  }
}
