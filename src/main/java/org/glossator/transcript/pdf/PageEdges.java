package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.glossator.transcript.pdf.Reading.DropKind;

/**
 * Takes running heads and page numbers off one edge of the pages. What only looks like one is the
 * court's: a head must stand on other pages too, with no numbers but such as rise from page to
 * page, and a bare number must count the pages.
 */
final class PageEdges {
  /** Rows of two pages no further apart stand at the same place. */
  private static final double SAME = 6;

  private static final int MOST_ROWS = 4;

  private final List<Draft> pages;
  private final BodyLook body;
  private final boolean top;
  private final Map<String, List<Seen>> heads = new HashMap<>();
  private final Map<String, Boolean> running = new HashMap<>();
  private final List<Seen> counts = new ArrayList<>();
  private final List<Seen> opinions = new ArrayList<>();

  /** A row at the edge of a page, and the numbers in it. */
  private record Seen(int page, double y, List<String> numbers) {
    boolean near(double other) {
      return Math.abs(y - other) < SAME;
    }

    /** Whether the numbers of {@code other} are the same, or rise with the pages. */
    boolean keepsStep(Seen other) {
      if (numbers.size() != other.numbers.size()) {
        return false;
      }
      for (int i = 0; i < numbers.size(); i++) {
        String one = numbers.get(i);
        String two = other.numbers.get(i);
        boolean counted = one.length() < 7 && two.length() < 7;
        boolean rises =
            counted && Integer.parseInt(two) - Integer.parseInt(one) == other.page - page;
        if (!one.equals(two) && !rises) {
          return false;
        }
      }
      return true;
    }
  }

  private PageEdges(List<Draft> pages, BodyLook body, boolean top) {
    this.pages = pages;
    this.body = body;
    this.top = top;
  }

  /** Clears both edges of {@code pages}, whose rows are made. */
  static void clear(List<Draft> pages) {
    BodyLook body = new BodyLook(Layout.of(pages));
    for (boolean top : new boolean[] {true, false}) {
      PageEdges edges = new PageEdges(pages, body, top);
      pages.forEach(edges::see);
      pages.forEach(edges::drop);
    }
  }

  /** The first or the last rows, from the edge inwards. */
  private List<Row> edge(Draft page) {
    Predicate<Row> there =
        top ? r -> r.y() < 0.24 * page.height() : r -> r.y() > 0.78 * page.height();
    List<Row> rows = top ? page.rows : page.rows.reversed();
    return rows.stream().filter(there).limit(MOST_ROWS).toList();
  }

  private void see(Draft page) {
    for (Row row : edge(page)) {
      String text = row.text();
      Seen seen = new Seen(page.number(), row.y(), numbers(text));
      heads.computeIfAbsent(key(text), k -> new ArrayList<>()).add(seen);
      int value = PageNumbers.value(text);
      if (value > 0) {
        counts.add(new Seen(page.number(), row.y(), List.of(String.valueOf(value))));
      }
      if (PageNumbers.isOpinionHead(text)) {
        opinions.add(seen);
      }
    }
  }

  /** The words with every number alike: "4 WYETH v. LEVINE" is the head of page 6 too. */
  private static String key(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean digit = c >= '0' && c <= '9';
      if (digit && (out.isEmpty() || out.charAt(out.length() - 1) != '#')) {
        out.append('#');
      } else if (!digit && c != ' ') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      if (at > start) {
        numbers.add(text.substring(start, at));
      }
      at++;
    }
    return numbers;
  }

  private void drop(Draft page) {
    boolean inner = false;
    for (Row row : edge(page)) {
      boolean artifact = row.glyphs().stream().allMatch(g -> g.isBlank() || g.is(Glyph.ARTIFACT));
      if (!inner && isPageNumber(page, row)) {
        page.dropRow(row, DropKind.PAGENO);
      } else if (artifact || (inner && isOpinionHead(row))) {
        page.dropRow(row, DropKind.RUNHEAD);
        inner = true;
      } else if (repeats(row)) {
        if (body.isCourts(row, page.rows)) {
          page.repeats = true;
          return;
        }
        page.dropRow(row, DropKind.RUNHEAD);
        inner = true;
      } else {
        return;
      }
    }
  }

  private boolean isPageNumber(Draft page, Row row) {
    boolean placed = top ? row.y() < 0.16 * page.height() : row.y() > 0.84 * page.height();
    String text = row.text();
    int value = PageNumbers.value(text);
    if (!placed || value == 0) {
      return placed && (PageNumbers.isNumber(text) || PageNumbers.endsInCount(text));
    }
    Seen here = new Seen(page.number(), row.y(), List.of(String.valueOf(value)));
    long steps =
        counts.stream()
            .filter(c -> c.page() != here.page() && c.near(row.y()) && c.keepsStep(here))
            .count();
    boolean counted = value == page.number() || steps > 0;
    return counted || (PageNumbers.isDigits(text) && isAlone(page, row));
  }

  /** Whether {@code row} stands further from the next row than the page's rows from each other. */
  private boolean isAlone(Draft page, Row row) {
    int at = page.rows.indexOf(row);
    int next = top ? at + 1 : at - 1;
    if (next < 0 || next >= page.rows.size()) {
      return false;
    }
    double[] gaps = new double[page.rows.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = page.rows.get(i + 1).y() - page.rows.get(i).y();
    }
    double gap = gaps[Math.min(at, next)];
    Arrays.sort(gaps);
    return gap > 1.6 * gaps[gaps.length / 2];
  }

  /** Whether the words of {@code row} stand at its place on other pages too. */
  private boolean repeats(Row row) {
    Styled text = row.styled();
    boolean words = text.text().chars().filter(Character::isLetter).count() >= 4;
    boolean note = NoteLabel.of(text).filter(NoteLabel::raised).isPresent();
    String key = key(text.text());
    List<Seen> all = heads.getOrDefault(key, List.of());
    long count = all.stream().filter(s -> s.near(row.y())).count();
    // Each of several opinions has the court's name over its own caption.
    boolean caption = CaptionWords.isWholeCourt(text.text()) && 3 * count < pages.size();
    return words && !note && !caption && isOften(count) && runs(key, all);
  }

  private boolean isOften(long count) {
    return count >= 3 || (count >= 2 && pages.size() <= 4 && count >= pages.size() - 1);
  }

  /** Whether often enough to be a head the rows keep step: "Statement No. 11" is none. */
  private boolean runs(String key, List<Seen> rows) {
    return running.computeIfAbsent(
        key,
        k ->
            rows.stream()
                .anyMatch(a ->
                    isOften(rows.stream().filter(b -> b.near(a.y()) && a.keepsStep(b)).count())));
  }

  /**
   * Whether {@code row} is a head that changes with the opinion, and other pages have one there.
   */
  private boolean isOpinionHead(Row row) {
    return top
        && PageNumbers.isOpinionHead(row.text())
        && opinions.stream().anyMatch(o -> o.page() != row.page() && o.near(row.y()));
  }
}
