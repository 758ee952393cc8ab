package org.glossator.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two columns of a caption in plain text: the parties at the left, number and title at the
 * right. What parts them is a sign that stands alone in row after row (")", "§", ":"), or blanks at
 * one place in every row.
 *
 * @param cells one for each row; empty outside the columns
 * @param sure whether every row could be parted
 */
record CaptionColumns(List<Optional<Cells>> cells, boolean sure) {
  /** The words of one row at either side; empty where there are none. */
  record Cells(String left, String right) {}

  /**
   * A row as it stands in the file.
   *
   * @param column where its text starts, 0 at the margin
   * @param text without blanks at its ends
   */
  record Row(int column, String text) {
    int end() {
      return column + text.length();
    }
  }

  private static final String SIGNS = ")|§:*]}";

  /** Fewer rows with a sign are no column. */
  private static final int FEWEST = 3;

  /** So many blanks part columns. */
  private static final int GAP = 3;

  /** No page has a column further right, in characters. */
  private static final int WIDEST = 200;

  /** So many characters before "§" say whether it is a statute's. */
  private static final int NEAR = 40;

  private static final Pattern BLANKS = Pattern.compile(" {" + GAP + ",}");

  /** "____", "-----x": the rule over or under a column, and what stands behind it. */
  private static final Pattern RULED =
      Pattern.compile("([-_=–—]{4}[-_=–— ]*[xX/|)§:*\\]}]{0,2})(?:\\s+(.*))?");

  private static final Pattern STATUTE =
      Pattern.compile("(?i).*(?:u\\.?s\\.?c\\.?|code|stat\\.)\\s*");

  /** The columns of {@code rows}, or nothing where they stand in one. */
  static Optional<CaptionColumns> of(List<Row> rows) {
    Optional<CaptionColumns> parted = bySign(rows);
    return parted.isPresent() ? parted : byBlanks(rows);
  }

  /** Whether {@code row} is a rule and nothing else: "_____ /", "-----x". */
  static boolean isRule(String row) {
    Matcher ruled = RULED.matcher(row);
    boolean alone = ruled.matches() && (ruled.group(2) == null || ruled.group(2).isBlank());
    return alone
        || (row.length() >= 3
            && row.chars().allMatch(c -> "_/ -)".indexOf(c) >= 0)
            && row.indexOf("__") >= 0);
  }

  /** Whether a sign that parts columns stands alone in {@code text}. */
  static boolean holdsSign(String text) {
    return SIGNS.chars().anyMatch(sign -> signAt(text, (char) sign).isPresent());
  }

  private static Optional<CaptionColumns> bySign(List<Row> rows) {
    char best = 0;
    int most = 0;
    for (int i = 0; i < SIGNS.length(); i++) {
      char sign = SIGNS.charAt(i);
      int count = (int) rows.stream().filter(r -> signAt(r.text, sign).isPresent()).count();
      if (count > most) {
        best = sign;
        most = count;
      }
    }
    return most < FEWEST ? Optional.empty() : Optional.of(signed(rows, best));
  }

  private static CaptionColumns signed(List<Row> rows, char sign) {
    List<Integer> places = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      OptionalInt at = signAt(rows.get(i).text, sign);
      if (at.isPresent()) {
        places.add(rows.get(i).column + at.getAsInt());
        first = first < 0 ? i : first;
        last = i;
      }
    }
    Collections.sort(places);
    int place = places.get(places.size() / 2);
    List<Optional<Cells>> cells = new ArrayList<>();
    boolean sure = true;
    for (int i = 0; i < rows.size(); i++) {
      Optional<Cells> cell =
          i < first || i > last ? Optional.empty() : signed(rows.get(i), sign, place);
      sure &= i < first || i > last || cell.isPresent();
      cells.add(cell);
    }
    return new CaptionColumns(cells, sure);
  }

  /** The cells of a row: at the sign; a row without one lies at one side of the others' place. */
  private static Optional<Cells> signed(Row row, char sign, int place) {
    OptionalInt at = signAt(row.text, sign);
    if (at.isPresent()) {
      String left = row.text.substring(0, at.getAsInt()).strip();
      String right = row.text.substring(at.getAsInt() + 1).strip();
      while (!right.isEmpty() && right.charAt(0) == sign) {
        right = right.substring(1).strip();
      }
      while (right.endsWith(" " + sign)) {
        right = right.substring(0, right.length() - 1).strip();
      }
      return Optional.of(new Cells(isRule(left) ? "" : left, right));
    }
    Matcher ruled = RULED.matcher(row.text);
    if (ruled.matches()) {
      return Optional.of(new Cells("", ruled.group(2) == null ? "" : ruled.group(2).strip()));
    }
    if (row.column > place) {
      return Optional.of(new Cells("", row.text));
    }
    return row.end() <= place && !BLANKS.matcher(row.text).find()
        ? Optional.of(new Cells(row.text, ""))
        : Optional.empty();
  }

  /** Where the sign stands between blanks, or closes what was never opened. */
  private static OptionalInt signAt(String text, char sign) {
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      boolean before = at == 0 || Character.isWhitespace(text.charAt(at - 1));
      boolean after = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
      boolean glued = sign == ')' && at > 0 && after && text.lastIndexOf('(', at) < 0;
      boolean ruled = at > 0 && text.charAt(at - 1) == '_';
      if (after && (before || glued || ruled) && !isStatute(text, sign, at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** "42 U.S.C. § 1983". */
  private static boolean isStatute(String text, char sign, int at) {
    return sign == '§' && STATUTE.matcher(text.substring(Math.max(0, at - NEAR), at)).matches();
  }

  /** The place at which most rows are parted and none runs through, and the rows beside it. */
  private static Optional<CaptionColumns> byBlanks(List<Row> rows) {
    CaptionColumns best = null;
    long most = 0;
    for (int place : places(rows)) {
      CaptionColumns parted = at(rows, place);
      long both = parted.both();
      if (both > most || (both == most && best != null && parted.sure && !best.sure)) {
        best = parted;
        most = both;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Where blanks end in any row, each place once. */
  private static Set<Integer> places(List<Row> rows) {
    Set<Integer> places = new LinkedHashSet<>();
    for (Row row : rows) {
      Matcher blanks = BLANKS.matcher(row.text);
      while (blanks.find() && row.column + blanks.end() <= WIDEST) {
        places.add(row.column + blanks.end());
      }
    }
    return places;
  }

  private long both() {
    return cells.stream()
        .flatMap(Optional::stream)
        .filter(c -> !c.left.isEmpty() && !c.right.isEmpty())
        .count();
  }

  private static CaptionColumns at(List<Row> rows, int place) {
    List<Optional<Cells>> all = rows.stream().map(row -> at(row, place)).toList();
    int first = -1;
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).filter(c -> !c.left.isEmpty() && !c.right.isEmpty()).isPresent()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    while (first > 0 && all.get(first - 1).isPresent()) {
      first--;
    }
    while (last >= 0 && last + 1 < all.size() && all.get(last + 1).isPresent()) {
      last++;
    }
    List<Optional<Cells>> cells = new ArrayList<>();
    boolean sure = true;
    for (int i = 0; i < all.size(); i++) {
      boolean inside = i >= first && i <= last && first >= 0;
      cells.add(inside ? all.get(i) : Optional.empty());
      sure &= inside ? all.get(i).isPresent() : !BLANKS.matcher(rows.get(i).text).find();
    }
    return new CaptionColumns(cells, sure);
  }

  /** The cells of a row that is blank before {@code place}. */
  private static Optional<Cells> at(Row row, int place) {
    if (row.column >= place) {
      return Optional.of(new Cells("", row.text));
    }
    if (row.end() <= place - 2) {
      boolean gap = BLANKS.matcher(row.text).find();
      return gap ? Optional.empty() : Optional.of(new Cells(row.text, ""));
    }
    int at = place - row.column;
    boolean blank =
        at < row.text.length()
            && at >= 2
            && row.text.charAt(at - 1) == ' '
            && row.text.charAt(at - 2) == ' ';
    Optional<Cells> cells =
        blank
            ? Optional.of(
                new Cells(row.text.substring(0, at).strip(), row.text.substring(at).strip()))
            : Optional.empty();
    return cells.filter(c -> !BLANKS.matcher(c.left).find());
  }
}
