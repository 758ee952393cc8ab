package org.glossator.order;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the title of an order from the rows of a caption's column, in which it runs over rows. */
final class TitleReader {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:\\[?(?:PROPOSED|AMENDED|CORRECTED|SECOND|JOINT|STIPULATED|SEALED)\\]? )*"
              + "(?:ORDER|OPINION|MEMORANDUM|JUDGMENT|FINDINGS|DECISION|REPORT|RULING|OMNIBUS"
              + "|NOTICE|SCHEDULING|PRETRIAL|FINAL).*",
          Pattern.DOTALL);

  /** The same in small letters: "Order Denying Motion". */
  private static final Pattern SMALL =
      Pattern.compile(
          "\\[?(?:(?:Proposed|Amended|Stipulated)\\]? )?"
              + "(?:Order|Opinion|Memorandum|Judgment|Findings of|Decision and|Report and|Ruling)\\b.*");

  /** "Judge: …", "Re: …", "[Docket No. 7]": what stands below a title and is none of it. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:[(\\[].*|(?:re|dkt|docket|ecf|doc|judge|date|time|place|hearing|courtroom|dept|hon|the hon"
              + "|magistrate|jury|trial|action|complaint|section|division)\\b.*|\\p{L}[\\p{L} ]{0,24}:.*)");

  private static final Pattern CELLS = Pattern.compile(" {3,}|(?<= |^)[)|§:*\\]}](?= |$)");

  private String title = "";
  private String above = "";
  private boolean open;
  private boolean doubtful;

  /** Whether {@code text} is a title in capitals. */
  static boolean isTitle(String text) {
    return TITLE.matcher(text).matches();
  }

  /** Whether one of the columns of {@code row} begins with a title. */
  static boolean within(String row) {
    return CELLS
        .splitAsStream(row)
        .map(String::strip)
        .anyMatch(cell -> isTitle(cell) || SMALL.matcher(cell).matches());
  }

  /** Reads the next row of the column; gives whether it belongs to the title. */
  boolean read(String cell) {
    boolean starts = title.isEmpty() && (isTitle(cell) || SMALL.matcher(cell).matches());
    if (starts) {
      doubtful = !above.isEmpty();
      title = cell;
      open = true;
      return true;
    }
    boolean other = OTHER.matcher(cell).matches() || DocketNumbers.isWithin(cell);
    if (open && !other && (!isCapitals(title) || isCapitals(cell))) {
      title = title + " " + cell;
      return true;
    }
    above = !other && isCapitals(cell) && !cell.contains("ACTION") ? cell : "";
    open = false;
    return false;
  }

  /** Whether a row in capitals goes on with the title over it. */
  static boolean continues(String row) {
    return isCapitals(row) && !OTHER.matcher(row).matches() && !DocketNumbers.isWithin(row);
  }

  /** The column is empty at this row, or ends. */
  void gap() {
    above = "";
    open &= endsOpen(title);
  }

  /** The title, unless it is not sure where it starts. */
  Optional<String> title() {
    return title.isEmpty() || doubtful || endsOpen(title) ? Optional.empty() : Optional.of(title);
  }

  private static boolean endsOpen(String title) {
    String last = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return switch (last) {
      case "to",
          "of",
          "and",
          "for",
          "the",
          "in",
          "on",
          "re",
          "a",
          "or",
          "with",
          "granting",
          "denying" ->
          true;
      default -> title.endsWith(",");
    };
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
  }
}
