package org.glossator.cli;

import java.util.function.LongSupplier;
import org.glossator.build.Progress;

/**
 * Passes on how far a build is, and has the memory swept when much more is in it than was left the
 * last time. Java's serial collector lets what it takes for lasting grow as long as the heap may,
 * so that a long build would take all the memory that there is.
 */
final class Sweeper implements Progress {
  /** In bytes; with less in memory nothing is swept. */
  private static final long LEAST = 384L << 20;

  private final Progress heard;
  private final LongSupplier used;
  private final Runnable sweep;
  private volatile long limit = LEAST;

  /**
   * A sweeper.
   *
   * @param heard hears all of it
   * @param used how much is in memory, in bytes
   * @param sweep throws away what nobody holds
   */
  Sweeper(Progress heard, LongSupplier used, Runnable sweep) {
    this.heard = heard;
    this.used = used;
    this.sweep = sweep;
  }

  /** One that sweeps the memory of this program. */
  static Sweeper of(Progress heard) {
    Runtime runtime = Runtime.getRuntime();
    return new Sweeper(heard, () -> runtime.totalMemory() - runtime.freeMemory(), System::gc);
  }

  @Override
  public void begin(Work work, int total) {
    heard.begin(work, total);
    sweep();
  }

  @Override
  public void step(String what, long nanoseconds) {
    heard.step(what, nanoseconds);
    sweep();
  }

  private void sweep() {
    if (used.getAsLong() > limit) {
      synchronized (this) {
        if (used.getAsLong() > limit) { // nobody else has been here in between
          sweep.run();
          limit = Math.max(LEAST, used.getAsLong() / 5 * 7);
        }
      }
    }
  }
}
