package org.glossator.search.engine;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much more of a file to fetch when a block is missing. Who misses one block after another gets
 * more of them each time, up to the end of the run that is being read, if it is known.
 */
final class ReadAhead {
  private static final int MOST = 32;

  private final TreeMap<Long, Run> runs = new TreeMap<>();
  private final Run anywhere = new Run(Long.MAX_VALUE, 1);
  private int atOnce = 1;

  /** What is read from one place to another, and how far it has come. */
  private static final class Run {
    private final long end;
    private final int atOnce;
    private long asked;
    private int ahead;

    Run(long end, int atOnce) {
      this.end = end;
      this.atOnce = atOnce;
    }
  }

  /**
   * Says that somebody will read from {@code from} up to {@code to} (exclusive).
   *
   * @param atOnce how many blocks to ask for when the first is missing
   */
  void expect(long from, long to, int atOnce) {
    runs.put(from, new Run(to, atOnce));
  }

  /** Says how many blocks will be wanted at a place that is read for the first time. */
  void expect(int blocks) {
    atOnce = blocks;
  }

  /**
   * Up to where to fetch when the byte at {@code position} is missing.
   *
   * @param shift the size of a block as a power of two
   */
  long end(long position, int shift) {
    Map.Entry<Long, Run> known = runs.floorEntry(position);
    boolean inRun = known != null && position < known.getValue().end;
    Run run = inRun ? known.getValue() : anywhere;
    long size = 1L << shift;
    long start = (position >> shift) << shift;
    boolean onward = run.ahead > 0 && start >= run.asked && start <= run.asked + run.ahead * size;
    run.ahead = onward ? Math.min(MOST, run.ahead * 2) : inRun ? run.atOnce : atOnce;
    run.asked = start + run.ahead * size;
    return Math.min(run.end, run.asked);
  }
}
