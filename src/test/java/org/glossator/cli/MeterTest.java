package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.glossator.build.Progress.Work;
import org.junit.jupiter.api.Test;

class MeterTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter err = new StringWriter();
  private long now;

  private Meter meter(boolean live, boolean shows) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            false,
            false,
            live);
    return new Meter(terminal, shows, () -> now);
  }

  @Test
  void on_a_terminal_one_line_counts_with_rate_and_time_left_and_is_wiped_away() {
    Meter meter = meter(true, true);
    meter.begin(Work.READ, 10_000);
    for (int i = 0; i < 2_000; i++) {
      now += SECOND / 1_000;
      meter.step("orders/x/", 1);
    }
    meter.end();
    assertThat(err.toString())
        .contains("\r\u001B[Kreading orders: 1,876 of 10,000, 1,000 a second, 8 s left")
        .endsWith("\r\u001B[K")
        .doesNotContain("\n");
  }

  @Test
  void elsewhere_a_line_is_printed_now_and_then() {
    Meter meter = meter(false, true);
    meter.begin(Work.MAKE, 400);
    for (int i = 0; i < 250; i++) {
      now += SECOND / 10;
      meter.step("cand/x/", 1);
    }
    meter.end();
    assertThat(err.toString())
        .isEqualTo(
            """
            making pages: 100 of 400, 10 a second, 30 s left
            making pages: 200 of 400, 10 a second, 20 s left
            """);
  }

  @Test
  void what_is_done_in_a_moment_or_is_to_be_quiet_shows_nothing() {
    Meter quick = meter(true, true);
    quick.begin(Work.READ, 3);
    now += SECOND / 10;
    quick.step("orders/x/", 1);
    quick.end();
    Meter quiet = meter(true, false);
    quiet.begin(Work.READ, 3);
    now += 60 * SECOND;
    quiet.step("orders/x/", 1);
    quiet.end();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void timings_say_how_long_each_part_took() {
    Meter meter = meter(false, false);
    meter.begin(Work.READ, 1);
    now += 2 * SECOND;
    meter.begin(Work.MAKE, 2);
    meter.step("search/", SECOND / 2);
    meter.step("cand/24-1/", SECOND / 4);
    now += SECOND;
    meter.end();
    assertThat(meter.timings())
        .containsExactly(
            "reading orders      2.000 s",
            "making pages        1.000 s",
            "  pages             0.250 s in all its steps together",
            "  search            0.500 s in all its steps together",
            "together            3.000 s");
  }
}
