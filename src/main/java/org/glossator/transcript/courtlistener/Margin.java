package org.glossator.transcript.courtlistener;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers down the margin of a page of pleading paper, which stand one below the other and rise
 * by one from 1.
 *
 * @param numbers by row of the page, from 0
 * @param end the column after their last digits
 */
record Margin(Map<Integer, Integer> numbers, int end) {
  private static final Pattern NUMBER = Pattern.compile("(.*?)(?<!\\S)(\\d{1,2})(?!\\S)");
  private static final int FEWEST = 20; // numbers; a list in a text is shorter
  private static final int WIDEST = 100; // columns left of the numbers

  Margin {
    numbers = Map.copyOf(numbers);
  }

  /** The margin of a page, if it has one. */
  static Optional<Margin> of(List<String> rows) {
    for (int column : columns(rows)) {
      Map<Integer, Integer> numbers = new HashMap<>();
      int last = 0;
      for (int i = 0; i < rows.size(); i++) {
        if (numberAt(rows.get(i), column) == last + 1) {
          numbers.put(i, ++last);
        }
      }
      if (last >= FEWEST) {
        return Optional.of(new Margin(numbers, column));
      }
    }
    return Optional.empty();
  }

  /** The columns after which a 1 and later a 20 end. */
  private static List<Integer> columns(List<String> rows) {
    List<Integer> ends = new ArrayList<>();
    for (String row : rows) {
      Matcher number = NUMBER.matcher(row.substring(0, Math.min(row.length(), WIDEST)));
      while (number.find()) {
        if (number.group(2).equals(String.valueOf(FEWEST)) && !ends.contains(number.end(2))) {
          ends.add(number.end(2));
        }
      }
    }
    return ends;
  }

  /** The number of {@code row} whose last digit stands before {@code column}, or 0. */
  private static int numberAt(String row, int column) {
    if (row.length() < column || (row.length() > column && row.charAt(column) != ' ')) {
      return 0;
    }
    int start = column;
    while (start > 0 && row.charAt(start - 1) >= '0' && row.charAt(start - 1) <= '9') {
      start--;
    }
    boolean alone = start == 0 || row.charAt(start - 1) == ' ';
    return alone && column - start >= 1 && column - start <= 2
        ? Integer.parseInt(row.substring(start, column))
        : 0;
  }
}
