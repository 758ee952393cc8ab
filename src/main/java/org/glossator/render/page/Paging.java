package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import org.glossator.corpus.SitePath;

/** A long list over several pages that link to each other; it needs no script. */
final class Paging {
  /** Orders on one page of a list. */
  static final int ORDERS = 50;

  private static final int NEAR = 2;

  private Paging() {}

  /**
   * The way between the pages of a list.
   *
   * @param count how many pages there are
   * @param previous the page before, or empty
   * @param next the page after, or empty
   * @param pages the first, the last and those near; a page left out shows as an empty label
   */
  record Pager(int number, int count, String previous, String next, List<PageView.Link> pages) {}

  /**
   * One page of a list.
   *
   * @param number from 1
   * @param path where it is
   */
  record Piece<T>(int number, SitePath path, List<T> items, Pager pager) {}

  /** The pages of {@code items} that start at {@code first}; an empty list has one empty page. */
  static <T> List<Piece<T>> cut(SitePath first, List<T> items, int size) {
    int count = Math.max(1, (items.size() + size - 1) / size);
    List<Piece<T>> pieces = new ArrayList<>(count);
    for (int number = 1; number <= count; number++) {
      int from = (number - 1) * size;
      List<T> own = List.copyOf(items.subList(from, Math.min(items.size(), from + size)));
      pieces.add(new Piece<>(number, path(first, number), own, pager(first, number, count)));
    }
    return pieces;
  }

  /** Where the page with this number is. */
  static SitePath path(SitePath first, int number) {
    return number == 1 ? first : first.resolve("more/" + number + "/");
  }

  private static Pager pager(SitePath first, int number, int count) {
    SitePath at = path(first, number);
    List<PageView.Link> pages = new ArrayList<>();
    int last = 0;
    for (int other = 1; other <= count; other++) {
      if (other == 1 || other == count || Math.abs(other - number) <= NEAR) {
        if (other > last + 1) {
          pages.add(new PageView.Link("gap", "", ""));
        }
        String key = other == number ? "current" : "";
        pages.add(
            new PageView.Link(key, String.valueOf(other), Links.link(at, path(first, other))));
        last = other;
      }
    }
    return new Pager(
        number,
        count,
        number > 1 ? Links.link(at, path(first, number - 1)) : "",
        number < count ? Links.link(at, path(first, number + 1)) : "",
        pages);
  }
}
