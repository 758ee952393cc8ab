package org.glossator.search.engine;

import java.util.Locale;

/** Whose words a passage has. */
public enum PassageKind {
  BODY,
  /** A footnote of the court. */
  FOOTNOTE,
  /** An editor's note. */
  NOTE;

  /** The number in files of passages. */
  public int code() {
    return switch (this) {
      case BODY -> 0;
      case FOOTNOTE -> 1;
      case NOTE -> 2;
    };
  }

  /** The kind whose number is {@code code}. */
  static PassageKind of(int code) {
    return switch (code) {
      case 0 -> BODY;
      case 1 -> FOOTNOTE;
      case 2 -> NOTE;
      default -> throw new BrokenIndex();
    };
  }

  /** The word in machine-readable output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
