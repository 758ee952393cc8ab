package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.glossator.transcript.pdf.Reading.DropKind;

/**
 * Running heads that are known by their form alone, in files too short for a head to repeat: "2
 * SMITH v. ACME CORP.", "Cite as: 589 U. S. ____ (2020) 3", or a case's name over "Page 2".
 */
final class HeadForm {
  private static final Pattern NAMES =
      Pattern.compile("(?i)(?:.*\\S vs?\\. \\S.*|cite as:? .*|in (?:re|the matter of) .*)");

  private static final Pattern NUMBER = Pattern.compile("(?i)(?:(?:page|p\\.|pg\\.) ?)?(\\d{1,4})");

  /** The head stands above where pleading paper starts, and all the more a margin of an inch. */
  private static final double ZONE = 0.08;

  private static final int MOST_ROWS = 3;
  private static final int LONGEST = 90;

  private HeadForm() {}

  /** Takes such heads off the tops of {@code pages}, whose rows are made. */
  static void clear(List<Draft> pages) {
    Map<Draft, List<Row>> heads = new HashMap<>();
    Map<Integer, Integer> offsets = new HashMap<>();
    for (Draft page : pages) {
      List<Row> head = page.number() == 1 ? List.of() : head(page);
      if (!head.isEmpty()) {
        heads.put(page, head);
        offsets(page, head).forEach(offset -> offsets.merge(offset, 1, Integer::sum));
      }
    }
    for (Draft page : pages) {
      List<Row> head = heads.getOrDefault(page, List.of());
      if (offsets(page, head).stream()
          .anyMatch(offset -> offset == 0 || offsets.getOrDefault(offset, 0) > 1)) {
        head.forEach(row -> page.dropRow(row, DropKind.RUNHEAD));
      }
    }
  }

  /** The first rows of {@code page} if they stand apart and name a case. */
  private static List<Row> head(Draft page) {
    List<Row> rows = page.rows;
    int end = 0;
    for (int i = 0; i < MOST_ROWS && i + 1 < rows.size() && end == 0; i++) {
      Row row = rows.get(i);
      if (row.y() > ZONE * page.height()) {
        break;
      }
      double gap = rows.get(i + 1).y() - row.y();
      double next = i + 2 < rows.size() ? rows.get(i + 2).y() - rows.get(i + 1).y() : 0;
      end = gap > 2 * row.size() && gap > 1.4 * next ? i + 1 : 0;
    }
    List<Row> head = new ArrayList<>(rows.subList(0, end));
    boolean names =
        head.stream()
            .map(Row::text)
            .anyMatch(text -> text.length() < LONGEST && NAMES.matcher(text).matches());
    if (names && PageNumbers.isOpinionHead(rows.get(end).text())) {
      head.add(rows.get(end));
    }
    return names ? head : List.of();
  }

  /** How far the numbers at the ends of the rows of {@code head} are from the page's own. */
  private static Set<Integer> offsets(Draft page, List<Row> head) {
    Set<Integer> offsets = new TreeSet<>();
    for (Row row : head) {
      String text = row.text();
      int first = text.indexOf(' ');
      for (String part :
          List.of(
              text,
              text.substring(0, Math.max(0, first)),
              text.substring(text.lastIndexOf(' ') + 1))) {
        var number = NUMBER.matcher(part);
        if (number.matches()) {
          offsets.add(Integer.parseInt(number.group(1)) - page.number());
        }
      }
    }
    return offsets;
  }
}
