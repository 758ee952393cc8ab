package org.glossator.transcript.pdf;

/** Follows which page is worked on. Unpacking data runs no operator, so a clock must watch it. */
final class Watch {
  private volatile int page;
  private volatile int steps;
  private int seen;

  /** Work on {@code next} starts; 0 is the opening of the file. */
  void step(int next) {
    page = next;
    synchronized (this) {
      steps++;
    }
  }

  /** The page that is worked on. */
  int page() {
    return page;
  }

  /** Whether a step started since this was last asked. One thread asks. */
  boolean isNew() {
    int now = steps;
    boolean fresh = now != seen;
    seen = now;
    return fresh;
  }
}
