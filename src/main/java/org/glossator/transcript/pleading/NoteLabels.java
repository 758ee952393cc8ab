package org.glossator.transcript.pleading;

/** Footnotes are numbered through the order: a note is one only if its label is the next. */
final class NoteLabels {
  private int last;

  /** Whether {@code label} is the next note's; if so it is counted. */
  boolean isNext(int label) {
    if (label != last + 1) {
      return false;
    }
    last = label;
    return true;
  }
}
