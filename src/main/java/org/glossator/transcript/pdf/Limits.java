package org.glossator.transcript.pdf;

import java.lang.management.ManagementFactory;

/**
 * How much a file may ask for. Each figure was tried: every good file of some 250 court documents
 * stays far below, every made bomb is caught.
 */
final class Limits {
  static final int PAGES = 2_000;
  static final int OPERATORS = 2_000_000;
  static final int GLYPHS = 150_000;
  static final int FORM_DEPTH = 12;
  static final int FORMS = 20_000;
  static final int NESTING = 512;
  static final int ANNOTATIONS = 5_000;

  /** So many bytes may a page's content have once it is unpacked. */
  static final int CONTENT = 40 << 20;

  /** So much of the processor's time may one page take: no court's page was seen to take 0.5 s. */
  static final long PAGE_NANOS = 2_000_000_000L;

  private Limits() {}

  /** The processor's time of this thread: a busy machine makes no file worse. */
  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What is left for one page. */
  static final class Budget {
    private final long deadline = processorNanos() + PAGE_NANOS;
    private int operators;
    private int glyphs;
    private int forms;

    void operator() {
      if (++operators > OPERATORS) {
        throw new LimitException("more than " + OPERATORS + " drawing operators on a page");
      }
      if ((operators & 0x3ff) == 0) {
        time();
      }
    }

    void glyph() {
      if (++glyphs > GLYPHS) {
        throw new LimitException("more than " + GLYPHS + " glyphs on a page");
      }
    }

    void form(int depth) {
      if (depth > FORM_DEPTH) {
        throw new LimitException("forms nested more than " + FORM_DEPTH + " deep");
      }
      if (++forms > FORMS) {
        throw new LimitException("more than " + FORMS + " forms drawn on a page");
      }
      time();
    }

    void nesting(int depth) {
      if (depth > NESTING) {
        throw new LimitException("graphics states nested more than " + NESTING + " deep");
      }
    }

    private void time() {
      if (processorNanos() > deadline) {
        throw new LimitException("a page that takes too long to read");
      }
    }
  }
}
