package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An authority while a document is being resolved. */
final class Entry {
  final String key;

  /** The index of its first citation. */
  final int root;

  /** The draft that says most of it. */
  Draft best;

  final List<Draft> parallels = new ArrayList<>();

  Entry(String key, int root, Draft first) {
    this.key = key;
    this.root = root;
    this.best = first;
  }

  boolean isCase() {
    return best.isCase();
  }

  /** The reporters that hold it, the one in which it is cited first at the head. */
  List<Draft> places() {
    return Stream.concat(Stream.of(best), parallels.stream()).toList();
  }

  /** Its first page in the reporter in which it is cited first, or -1. */
  int firstPage() {
    return firstPage(best);
  }

  /** Its first pages in all reporters in which it is cited. */
  List<Integer> firstPages() {
    return places().stream().map(Entry::firstPage).filter(p -> p >= 0).toList();
  }

  private static int firstPage(Draft draft) {
    try {
      boolean paged = draft.edition != null && draft.edition.paged();
      return paged ? Integer.parseInt(draft.page) : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
