package org.glossator.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.glossator.build.Progress;

/**
 * Shows how far a build is: on a terminal one line that is written over, elsewhere a line now and
 * then; and remembers how long each part took. A build that is done in a moment shows nothing.
 */
final class Meter implements Progress {
  private static final long SECOND = 1_000_000_000L;
  private static final long FIRST = SECOND / 2; // before it nothing is shown
  private static final long LIVE = SECOND / 8; // between two states of a terminal's line
  private static final long PLAIN = 10 * SECOND; // between two lines of a log
  private static final String WIPE = "\r\u001B[K";

  private final Terminal terminal;
  private final boolean shows;
  private final LongSupplier clock;
  private final Map<Work, Long> took = new EnumMap<>(Work.class);
  private final Map<String, Long> parts = new TreeMap<>();
  private final long start;
  private Work work = Work.READ;
  private int total;
  private int done;
  private long begun;
  private long shown;
  private boolean open;

  /**
   * A meter.
   *
   * @param shows whether anything is to be shown while the work goes on
   * @param clock nanoseconds from any moment on
   */
  Meter(Terminal terminal, boolean shows, LongSupplier clock) {
    this.terminal = terminal;
    this.shows = shows;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.begun = start;
    this.shown = start;
  }

  @Override
  public synchronized void begin(Work next, int steps) {
    close();
    work = next;
    total = steps;
    done = 0;
  }

  @Override
  public synchronized void step(String what, long nanoseconds) {
    done++;
    if (work == Work.MAKE) {
      parts.merge(part(what), nanoseconds, Long::sum);
    }
    long now = clock.getAsLong();
    long rest = terminal.live() ? LIVE : PLAIN;
    if (shows && now - begun > FIRST && now - shown >= rest) {
      shown = now;
      show(state(now));
    }
  }

  /** "search/", "quotecheck/", and for all pages of orders "orders". */
  private static String part(String folder) {
    boolean known =
        folder.startsWith("search/")
            || folder.startsWith("quotecheck/")
            || folder.startsWith("data/")
            || folder.startsWith("assets/");
    return known ? folder.substring(0, folder.indexOf('/')) : "pages";
  }

  /** Says something while the work goes on. */
  synchronized void say(String line) {
    wipe();
    terminal.err().println(Terminal.visible(line));
  }

  /** The work is done: the line is wiped away. */
  synchronized void end() {
    close();
  }

  private void close() {
    wipe();
    long now = clock.getAsLong();
    took.merge(work, now - begun, Long::sum);
    begun = now;
  }

  private void wipe() {
    if (open) {
      terminal.err().print(WIPE);
      terminal.err().flush();
      open = false;
    }
  }

  private void show(String state) {
    if (terminal.live()) {
      terminal.err().print(WIPE + state);
      terminal.err().flush();
      open = true;
    } else {
      terminal.err().println(state);
    }
  }

  /** "reading orders: 3,120 of 10,000, 812 a second, 8 s left". */
  private String state(long now) {
    double seconds = (now - begun) / (double) SECOND;
    double rate = done / seconds;
    String speed =
        rate >= 10
            ? String.format(Locale.ROOT, "%,.0f", rate)
            : String.format(Locale.ROOT, "%.1f", rate);
    String left = total > done ? ", " + span((total - done) / rate) + " left" : "";
    return String.format(
        Locale.ROOT, "%s: %,d of %,d, %s a second%s", work.words(), done, total, speed, left);
  }

  private static String span(double seconds) {
    long whole = Math.max(1, Math.round(seconds));
    return whole < 90 ? whole + " s" : String.format(Locale.ROOT, "%d min", (whole + 30) / 60);
  }

  /** How long each part took, a line each, ready to be printed. */
  synchronized List<String> timings() {
    List<String> lines = new ArrayList<>();
    took.forEach((each, time) -> {
      if (time > 0) {
        lines.add(line(each.words(), time, ""));
      }
      if (each == Work.MAKE) {
        parts.forEach(
            (part, spent) -> lines.add(line("  " + part, spent, " in all its steps together")));
      }
    });
    lines.add(line("together", clock.getAsLong() - start, ""));
    return lines;
  }

  private static String line(String what, long nanoseconds, String of) {
    return String.format(Locale.ROOT, "%-16s %8.3f s%s", what, nanoseconds / (double) SECOND, of);
  }
}
