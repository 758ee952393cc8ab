package org.glossator.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossator.order.Block.SignaturePart;

/** Reads the signature block: the formula, the date, the judge's name and office. */
final class SignatureReader {
  private static final Pattern SO_ORDERED =
      Pattern.compile("(?:IT IS )?SO ORDERED[.:]?", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATED =
      Pattern.compile(
          "(?i)(?:dated?|signed|entered|done|decided|(?:it is )?so ordered)\\b[:, ]{0,2}.{0,90}"
              + "|[\\p{L}. ]{3,25}, [\\p{L}. ]{3,20},? (?:this|on) .{6,40}");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i).*\\b(?:united states|u\\.s\\.|district|magistrate|circuit|chief|senior|presiding|superior"
              + "|bankruptcy|associate|administrative|supreme|tax|county)\\b.*\\b(?:judge|justice"
              + "|commissioner|referee|master)\\b.*");

  /** Who may hold an office. */
  private static final Pattern HOLDER =
      Pattern.compile("(?i)judge|justice|commissioner|referee|master");

  /**
   * Rows above a judge's name that are none: "BY THE COURT:", "Dated: May 1", "Hartford, Conn.".
   */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:by the court|enter|dated?|signed|done|entered|united states)\\b.*"
              + "|.*:|.*\\d{4}\\.?|[\\p{L}. ]+, (?:(?:new|north|south|west) )?\\p{L}{4,}\\.?");

  private static final Pattern SIGNED = Pattern.compile("^(?:(?i:/s/|s/|by:|signed)[ :]*)+");

  /** "Edgardo Ramos, U.S.D.J". */
  private static final Pattern INITIALS = Pattern.compile("(?i).*\\bu\\.?s\\.?[dmb]\\.?j\\.?");

  private static final int LONGEST_ROW = 120;

  /** A longer line signs nothing; in UTF-16 units. */
  private static final int LONGEST_LINE = 1000;

  private Optional<LocalDate> dated = Optional.empty();
  private Optional<String> judge = Optional.empty();
  private Optional<String> office = Optional.empty();

  /** Whether the signature block starts with this paragraph. */
  static boolean starts(String text) {
    boolean dated = DATED.matcher(text).matches() && DateReader.in(text).isPresent();
    return SO_ORDERED.matcher(text).matches() || (dated && !text.startsWith("IT IS"));
  }

  /** Whether a paragraph can still belong to the signature block. */
  static boolean continues(String text) {
    return text.length() <= LONGEST_ROW;
  }

  /** Reads one printed line of the block. */
  SignaturePart read(String text) {
    if (text.length() > LONGEST_LINE) {
      return SignaturePart.OTHER;
    }
    if (SO_ORDERED.matcher(text).matches()) {
      return SignaturePart.SO_ORDERED;
    }
    int date = DateReader.leading(text);
    if (date > 0 && JudgeReader.name(text.substring(date).strip()).isPresent()) {
      dated = dated.or(() -> DateReader.in(text));
      return read(text.substring(date).strip());
    }
    boolean days = DATED.matcher(text).matches() || DateReader.isDate(text);
    Optional<LocalDate> day = days ? DateReader.in(text) : Optional.empty();
    if (day.isPresent()) {
      dated = dated.or(() -> day);
      return SignaturePart.DATE;
    }
    boolean holder = HOLDER.matcher(text).find(); // in most lines there is none
    return holder && OFFICE.matcher(text).matches() ? office(text) : name(text);
  }

  private SignaturePart office(String text) {
    Optional<String> signed = JudgeReader.byline(text);
    if (office.isEmpty()) {
      office = Optional.of(text);
      judge = signed.or(() -> judge);
    }
    return signed.isPresent() ? SignaturePart.JUDGE : SignaturePart.OFFICE;
  }

  private SignaturePart name(String text) {
    String name = SIGNED.matcher(text).replaceFirst("").strip();
    Optional<String> signed = JudgeReader.byline(name);
    if (signed.isPresent() && office.isEmpty()) {
      judge = signed;
      office = INITIALS.matcher(name).matches() ? signed : office;
      return SignaturePart.JUDGE;
    }
    if (NO_NAME.matcher(text).matches() || text.contains("_")) {
      return SignaturePart.OTHER;
    }
    boolean named = JudgeReader.name(name).isPresent();
    if (named && office.isEmpty()) {
      judge = Optional.of(name);
      return SignaturePart.JUDGE;
    }
    return SignaturePart.OTHER;
  }

  /**
   * Reads the last lines of an order of which nothing says where its signature starts: a judge's
   * name above or before the office, and a date that is said to be the order's.
   */
  void readTail(List<String> lines) {
    if (judge().isPresent() && dated.isPresent()) {
      return;
    }
    SignatureReader tail = new SignatureReader();
    for (String line : lines) {
      boolean other = tail.read(line) == SignaturePart.OTHER && tail.office.isEmpty();
      // A name that words of the order follow, and no office, is of somebody else.
      if (other && tail.judge.isPresent() && isProse(line)) {
        tail.judge = Optional.empty();
      }
    }
    if (judge().isEmpty() && tail.judge().isPresent()) {
      judge = tail.judge();
      office = tail.office();
    }
    boolean signed = tail.judge().isPresent();
    dated = dated.or(() -> signed ? tail.dated() : Optional.empty());
  }

  private static boolean isProse(String line) {
    return line.chars().anyMatch(Character::isLetter) && !NO_NAME.matcher(line).matches();
  }

  Optional<LocalDate> dated() {
    return dated;
  }

  Optional<String> judge() {
    return office.isPresent() ? judge : Optional.empty();
  }

  Optional<String> office() {
    return office;
  }
}
