package org.glossator.transcript.courtlistener;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printer puts at the top and the foot of each page: the page's number, alone or beside a
 * title that comes again, and below that a part's name that comes again.
 */
final class RunningHeads {
  private static final Pattern ALONE = Pattern.compile("(?:- ?|Page )?(\\d{1,4})(?: ?-)?");
  private static final Pattern LEFT = Pattern.compile("(\\d{1,4})\\s{2,}(\\S.*)");
  private static final Pattern RIGHT = Pattern.compile("(.*\\S)\\s{2,}(\\d{1,4})");
  private static final int OFTEN = 2; // pages on which a title must stand

  private final List<Rows> pages;
  private final Map<String, Integer> titles = new HashMap<>();
  private final int offset;
  private final boolean numbered;

  private RunningHeads(List<Rows> pages) {
    this.pages = pages;
    Map<Integer, Integer> offsets = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Rows.Row row : edges(pages.get(i))) {
        for (Head head : heads(row)) {
          offsets.merge(head.number - i, 1, Integer::sum);
          titles.merge(head.title, 1, Integer::sum);
        }
      }
      if (pages.get(i).rows().size() > 1) {
        titles.merge(pages.get(i).rows().get(1).words(), 1, Integer::sum);
      }
    }
    Map.Entry<Integer, Integer> best =
        offsets.entrySet().stream()
            .filter(each -> each.getKey() > 0 && each.getValue() * 2 >= pages.size())
            .max(Map.Entry.comparingByValue())
            .orElse(Map.entry(1, 0));
    this.offset = best.getKey();
    this.numbered = best.getValue() > 0;
  }

  /**
   * A row that may be a head.
   *
   * @param title empty if the number stands alone
   */
  private record Head(int number, String title) {}

  static RunningHeads of(List<Rows> pages) {
    return new RunningHeads(pages);
  }

  /** The number of the page at this place, from 0; from 1 on where none is printed. */
  int number(int page) {
    return page + offset;
  }

  /**
   * The rows of the page that are words of the order.
   *
   * @param drops takes the words of the others
   */
  Rows without(int page, List<String> drops) {
    List<Rows.Row> rows = pages.get(page).rows();
    int from = 0;
    int to = rows.size();
    if (numbered && !rows.isEmpty() && isHead(rows.getFirst(), page)) {
      boolean part = rows.size() > 1 && titles.getOrDefault(rows.get(1).words(), 0) > OFTEN;
      from = part ? 2 : 1;
    } else if (numbered && !rows.isEmpty() && isHead(rows.getLast(), page)) {
      to--;
    }
    rows.subList(0, from).forEach(row -> drops.add(row.words()));
    rows.subList(to, rows.size()).forEach(row -> drops.add(row.words()));
    return new Rows(rows.subList(from, to));
  }

  private boolean isHead(Rows.Row row, int page) {
    return heads(row).stream()
        .anyMatch(head ->
            head.number == number(page)
                && (head.title.isEmpty() || titles.getOrDefault(head.title, 0) >= OFTEN));
  }

  private static List<Rows.Row> edges(Rows page) {
    List<Rows.Row> rows = page.rows();
    return rows.size() < 2 ? rows : List.of(rows.getFirst(), rows.getLast());
  }

  private static List<Head> heads(Rows.Row row) {
    List<Head> heads = new ArrayList<>();
    Matcher alone = ALONE.matcher(row.words());
    Matcher left = LEFT.matcher(row.words());
    Matcher right = RIGHT.matcher(row.words());
    if (alone.matches()) {
      heads.add(new Head(Integer.parseInt(alone.group(1)), ""));
    } else if (left.matches()) {
      heads.add(new Head(Integer.parseInt(left.group(1)), left.group(2)));
    } else if (right.matches()) {
      heads.add(new Head(Integer.parseInt(right.group(2)), right.group(1)));
    }
    return heads;
  }
}
