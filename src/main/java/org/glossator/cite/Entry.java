package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;

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

  /** Its first page in the reporter of {@code draft}'s volume, or -1. */
  int firstPage() {
    try {
      boolean paged = best.edition != null && best.edition.paged();
      return paged ? Integer.parseInt(best.page) : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
