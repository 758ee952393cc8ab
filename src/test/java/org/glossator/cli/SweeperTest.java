package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.glossator.build.Progress;
import org.junit.jupiter.api.Test;

class SweeperTest {
  private static final long MB = 1 << 20;

  private final List<String> heard = new ArrayList<>();
  private long used;
  private long held;
  private int swept;

  private final Sweeper sweeper =
      new Sweeper(
          new Progress() {
            @Override
            public void begin(Work work, int total) {
              heard.add(work + " " + total);
            }

            @Override
            public void step(String what, long nanoseconds) {
              heard.add(what);
            }
          },
          () -> used,
          () -> {
            swept++;
            used = held;
          });

  @Test
  void a_small_build_is_never_swept() {
    used = 384 * MB;
    sweeper.begin(Progress.Work.READ, 2);
    sweeper.step("a/", 1);
    assertThat(swept).isZero();
    assertThat(heard).containsExactly("READ 2", "a/");
  }

  @Test
  void a_large_one_takes_two_fifths_more_than_it_holds() {
    held = 500 * MB;
    long most = 0;
    for (int i = 0; i < 1_000; i++) {
      used += 10 * MB;
      most = Math.max(most, used);
      sweeper.step("a/", 1);
    }
    assertThat(most).isBetween(700 * MB, 710 * MB);
    assertThat(swept).isBetween(40, 60);
  }

  @Test
  void what_a_stage_leaves_is_swept_at_its_end() {
    used = 1_000 * MB;
    held = 100 * MB;
    sweeper.begin(Progress.Work.JOIN, 0);
    assertThat(swept).isOne();
    assertThat(used).isEqualTo(held);
  }
}
