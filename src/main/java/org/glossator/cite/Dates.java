package org.glossator.cite;

import java.util.Locale;
import java.util.Optional;
import org.glossator.court.Court;
import org.glossator.court.Courts;

/** Reads what a parenthetical says of court and date: "9th Cir. 2003", "N.D. Cal. May 18, 2011". */
final class Dates {
  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };
  private static final int LONGEST = 110;
  private static final int LONGEST_HISTORY = 45;

  /** Public-domain citations with years of two digits began in 1993. */
  private static final int CENTURY = 70;

  private final Reading text;
  private final Courts courts;

  Dates(Reading text, Courts courts) {
    this.text = text;
    this.courts = courts;
  }

  /**
   * Reads the words between {@code start} and {@code end} into the draft.
   *
   * @return whether they were court and date
   */
  boolean read(Draft draft, int start, int end) {
    if (end - start > LONGEST || end <= start) {
      return false;
    }
    int last = end;
    while (last > start && (text.at(last - 1) == ' ' || text.at(last - 1) == ',')) {
      last--;
    }
    last = withoutNote(start, last);
    last = withoutHistory(start, last);
    if (text.startsWith("daily ed. ", start)) {
      return read(draft, start + 10, end);
    }
    if (edition(draft, start)) {
      return true;
    }
    if (slashed(draft, start, last)) {
      return true;
    }
    int yearAt = yearStart(start, last);
    if (yearAt < 0) {
      return courtOnly(draft, start, last);
    }
    int dayEnd = trimmed(start, yearAt);
    int[] day = day(start, dayEnd);
    int monthEnd = trimmed(start, day[0]);
    int monthAt = month(start, monthEnd);
    boolean dated = monthAt >= 0 && (day[0] == dayEnd || day[1] > day[0]);
    int courtEnd = trimmed(start, dated ? monthAt : yearAt);
    String court = withoutStage(text.text(start, courtEnd));
    Optional<Court> known = court(court);
    if (known.isEmpty() && !looksLikeCourt(court)) {
      return false;
    }
    draft.year = text.number(yearAt, yearAt + 4);
    if (dated) {
      draft.month = text.text(monthAt, monthEnd);
      draft.day = text.text(day[0], day[1]);
    }
    known.ifPresent(c -> draft.court = c.id());
    draft.publisher = known.isEmpty() ? court : "";
    return true;
  }

  /** Leaves out what the day is that of: "N.D. Cal. filed Jan. 3, 2012". */
  private static String withoutStage(String words) {
    for (String stage : new String[] {" filed", " decided", " entered", " argued", " dated"}) {
      if (words.endsWith(stage)) {
        return words.substring(0, words.length() - stage.length());
      }
    }
    return words;
  }

  /** The court of these words, or of those before its seat: "Tex. App.—Dallas". */
  private Optional<Court> court(String words) {
    int seat = seat(words);
    int county = words.indexOf(", ");
    int end = seat > 0 ? seat : county > 0 ? county : words.length();
    String plain = words.endsWith(" banc") ? words.substring(0, words.length() - 5) : words;
    Optional<Court> whole = courts.byAbbreviation(plain);
    return whole.isPresent() ? whole : courts.byAbbreviation(words.substring(0, end));
  }

  /** Reads the year of a code's edition with what supplements it: "2000 ed., Supp. V". */
  private boolean edition(Draft draft, int start) {
    int year = text.digitsEnd(start);
    boolean added =
        text.startsWith(" ed.", year)
            || text.startsWith(" & Supp", year)
            || text.startsWith(", Supp", year)
            || text.startsWith(" and Supp", year);
    if (year - start != 4 || !added) {
      return false;
    }
    draft.year = text.number(start, year);
    return true;
  }

  /** Where the dash stands before the seat of a court: "Tex. App.—Dallas", "Tex. App.-Waco". */
  private static int seat(String words) {
    for (int i = 1; i + 1 < words.length(); i++) {
      if (Reading.isDash(words.charAt(i))
          && words.charAt(i - 1) == '.'
          && Reading.isUpper(words.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Leaves out ", en banc", " (per curiam" and the like after the year. */
  private int withoutNote(int start, int end) {
    for (String note : new String[] {"en banc", "per curiam", "in banc", "mem.", "unpublished"}) {
      if (text.endsWith(note, end) && end - note.length() > start) {
        return trimmed(start, end - note.length());
      }
    }
    return end;
  }

  /**
   * Leaves out what some states add after the year: ", no pet.", ", writ ref'd n.r.e.", ", Roe,
   * J.".
   */
  private int withoutHistory(int start, int end) {
    int low = Math.max(start, end - LONGEST_HISTORY);
    for (int i = end - 1; i > low; i--) {
      char c = text.at(i);
      boolean judge = text.endsWith(", J.", end) || text.endsWith(", JJ.", end);
      boolean added = Reading.isLower(text.at(i + 2)) || judge;
      if (c == ',' && yearStart(start, i) >= 0 && added) {
        return i;
      }
      if (Reading.isDigit(c)) {
        return end;
      }
    }
    return end;
  }

  /** Reads the date as Louisiana prints it: "La. App. 4 Cir. 3/3/99". */
  private boolean slashed(Draft draft, int start, int end) {
    int at = end;
    while (at > start && (Reading.isDigit(text.at(at - 1)) || text.at(at - 1) == '/')) {
      at--;
    }
    String[] parts = text.text(at, end).split("/", -1);
    boolean date = parts.length == 3 && parts[0].length() < 3 && parts[1].length() < 3;
    Optional<Court> known =
        date ? courts.byAbbreviation(text.text(start, trimmed(start, at))) : Optional.empty();
    int year = known.isEmpty() ? 0 : number(parts[2]);
    int month = known.isEmpty() ? 0 : number(parts[0]);
    if (known.isEmpty() || (parts[2].length() != 2 && year < 1800) || month < 1 || month > 12) {
      return false;
    }
    draft.court = known.get().id();
    draft.year = year > 99 ? year : year > CENTURY ? 1900 + year : 2000 + year;
    draft.month = parts[0];
    draft.day = parts[1];
    return true;
  }

  private static int number(String digits) {
    return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
  }

  private boolean courtOnly(Draft draft, int start, int end) {
    Optional<Court> known = courts.byAbbreviation(text.text(start, end));
    known.ifPresent(c -> draft.court = c.id());
    return known.isPresent() && !text.text(start, end).isBlank();
  }

  private int trimmed(int start, int end) {
    int i = end;
    while (i > start && (text.at(i - 1) == ' ' || text.at(i - 1) == ',' || text.at(i - 1) == ';')) {
      i--;
    }
    return i;
  }

  private int yearStart(int start, int end) {
    int at = end - 4;
    boolean digits = at >= start && text.digitsEnd(at) >= end && !Reading.isDigit(text.at(at - 1));
    if (!digits) {
      return -1;
    }
    int year = text.number(at, end);
    return year >= 1500 && year <= 2199 ? at : -1;
  }

  private int[] day(int start, int end) {
    int i = end;
    while (i > start && Reading.isDigit(text.at(i - 1))) {
      i--;
    }
    int value = text.number(i, end);
    boolean fits = end - i <= 2 && value >= 1 && value <= 31 && text.at(i - 1) == ' ';
    return fits ? new int[] {i, end} : new int[] {end, end};
  }

  private int month(int start, int end) {
    int i = end;
    while (i > start && (Reading.isLetter(text.at(i - 1)) || text.at(i - 1) == '.')) {
      i--;
    }
    if (end - i > 1 && text.at(i) == '.') {
      i++;
    }
    String word = text.text(i, end).toLowerCase(Locale.ROOT).replace(".", "");
    if (word.length() < 3 || word.length() > 9) {
      return -1;
    }
    for (String month : MONTHS) {
      if (word.startsWith(month) && isMonth(word)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMonth(String word) {
    return switch (word.substring(0, 3)) {
      case "jan" -> "january".startsWith(word);
      case "feb" -> "february".startsWith(word);
      case "mar" -> "march".startsWith(word);
      case "apr" -> "april".startsWith(word);
      case "may" -> word.equals("may");
      case "jun" -> "june".startsWith(word);
      case "jul" -> "july".startsWith(word);
      case "aug" -> "august".startsWith(word);
      case "sep" -> "september".startsWith(word);
      case "oct" -> "october".startsWith(word);
      case "nov" -> "november".startsWith(word);
      case "dec" -> "december".startsWith(word);
      default -> false;
    };
  }

  /** Abbreviations only: each word starts with a capital or a digit, or is short and joins them. */
  private static boolean looksLikeCourt(String words) {
    if (words.isEmpty()) {
      return true;
    }
    if (words.length() > 70
        || (!Reading.isUpper(words.charAt(0)) && !Reading.isDigit(words.charAt(0)))) {
      return false;
    }
    int at = 0;
    while (at < words.length()) {
      int end = words.indexOf(' ', at);
      end = end < 0 ? words.length() : end;
      String word = words.substring(at, end);
      boolean small = Reading.isLower(word.isEmpty() ? 'A' : word.charAt(0));
      if (small && !"of for the and ed. supp. rev. reprint ex rel.".contains(word)) {
        return false;
      }
      at = end + 1;
    }
    return true;
  }
}
