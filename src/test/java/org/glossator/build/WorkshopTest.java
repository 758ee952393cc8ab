package org.glossator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.glossator.build.memory.Shelf;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {
  @TempDir private Path project;

  @BeforeEach
  void content() throws IOException {
    Files.createDirectories(project.resolve("content/orders"));
    Files.writeString(project.resolve("content/site.yaml"), "title: Orders\npublisher: A Clinic\n");
    for (int i = 1; i <= 3; i++) {
      write(i, "The petition is denied.");
    }
  }

  private Path write(int number, String words) throws IOException {
    Path file = project.resolve("content/orders/number-" + number + ".md");
    return Files.writeString(
        file,
        """
        ---
        title: Roe v. Number %1$d
        citation: 520 U.S. %1$d
        docket: 95-%1$d
        court: scotus
        date: 1997-01-2%1$d
        ---

        %2$s
        """
            .formatted(number, words));
  }

  private Workshop workshop(Progress progress) {
    KeptOrders kept = KeptOrders.on(new Shelf(project.resolve("kept")), "version 1");
    Pipeline.Options options = KeepingOptions.of(kept, KeptIndex.none(), progress);
    return new Workshop(project.resolve("content"), Theme::standard, options);
  }

  /** What is kept of orders; how files look is kept too, of those that have rested. */
  private List<Path> kept() throws IOException {
    Path looks = Path.of("fi", FileHashes.NAME.substring(2));
    try (Stream<Path> all = Files.walk(project.resolve("kept"))) {
      return all.filter(Files::isRegularFile).filter(file -> !file.endsWith(looks)).toList();
    }
  }

  @Test
  void a_change_of_one_order_leaves_what_is_kept_of_the_others() throws IOException {
    Workshop workshop = workshop(Progress.NONE);
    workshop.join();
    List<Path> before = kept();
    assertThat(before).hasSize(6);
    workshop.changed(List.of(write(2, "The petition is granted.")));
    workshop.glance();
    workshop.join();
    assertThat(kept()).hasSize(8).containsAll(before);
    workshop(Progress.NONE).join();
    assertThat(kept()).hasSize(6);
  }

  @Test
  @Timeout(60)
  void a_change_is_seen_while_everything_is_joined() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch seen = new CountDownLatch(1);
    AtomicBoolean first = new AtomicBoolean(true);
    Progress slow =
        new Progress() {
          @Override
          public void begin(Work work, int count) {
            if (work == Work.JOIN && !first.getAndSet(false)) {
              begun.countDown();
              await(seen);
            }
          }

          @Override
          public void step(String what, long nanoseconds) {}
        };
    Workshop workshop = workshop(slow);
    workshop.join();
    Thread joining = Thread.ofVirtual().start(workshop::join);
    begun.await();
    workshop.changed(List.of(write(2, "The petition is granted.")));
    assertThat(workshop.glance().corpus().orElseThrow().orders())
        .anyMatch(order -> order.order().blocks().toString().contains("granted"));
    seen.countDown();
    joining.join();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
