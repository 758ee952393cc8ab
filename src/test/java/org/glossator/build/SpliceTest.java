package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.build.memory.Shelf;
import org.glossator.render.Batch;
import org.glossator.render.Pieces;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of which only the rows that changed are made, published as sites are. */
class SpliceTest {
  private static final String TABLE = "data/table.csv";

  @TempDir Path project;
  private final List<String> made = new ArrayList<>();

  /** Publishes a table of these rows, some of them long, and gives what is there then. */
  private String publish(String... rows) throws IOException {
    made.clear();
    Ledger ledger = Ledger.on(new Shelf(project.resolve("made")), project.resolve("site"));
    List<Pieces.Piece> pieces =
        Arrays.stream(rows)
            .map(row ->
                new Pieces.Piece(
                    key(row),
                    out -> {
                      made.add(row);
                      out.write(text(row).getBytes(UTF_8));
                    }))
            .toList();
    String all = ContentHash.of(String.join(",", rows)).hex();
    Batch table =
        new Batch(
            "data/", () -> all, sink -> sink.put(new StreamedFile(TABLE, new Pieces(pieces))));
    Plan plan =
        new Plan(
            List.of(table), List.of(), List::of, Optional.empty(), () -> {}, Plan.Sources.UNKNOWN);
    SiteWriter.publish(
        project.resolve("site"),
        sink -> plan.make(sink).isEmpty(),
        List.of(project.resolve("content")),
        ledger);
    return Files.readString(project.resolve("site").resolve(TABLE));
  }

  private static String key(String row) {
    return row.startsWith("unknown") ? "" : ContentHash.of(row).hex();
  }

  private static String text(String row) {
    return row + ";" + "é".repeat(row.endsWith("!") ? 200_000 : 3) + "\n";
  }

  private static String whole(String... rows) {
    return Arrays.stream(rows).map(SpliceTest::text).collect(Collectors.joining());
  }

  @Test
  void only_new_rows_are_made() throws IOException {
    publish("a", "long!", "b", "c");
    assertThat(publish("a", "long!", "new", "c", "end"))
        .isEqualTo(whole("a", "long!", "new", "c", "end"));
    assertThat(made).containsExactly("new", "end");
  }

  @Test
  void rows_may_change_places_go_and_come_twice() throws IOException {
    publish("a", "b!", "c", "d");
    assertThat(publish("d", "c", "b!", "b!", "a")).isEqualTo(whole("d", "c", "b!", "b!", "a"));
    assertThat(made).isEmpty();
    assertThat(publish("c")).isEqualTo(whole("c"));
    assertThat(publish()).isEmpty();
  }

  @Test
  void a_row_that_follows_from_what_is_not_known_is_made_each_time() throws IOException {
    publish("unknown", "a");
    assertThat(publish("unknown", "a", "b")).isEqualTo(whole("unknown", "a", "b"));
    assertThat(made).containsExactly("unknown", "b");
  }

  @Test
  void rows_are_still_known_after_a_build_that_changed_nothing() throws IOException {
    publish("a", "b");
    publish("a", "b");
    assertThat(made).isEmpty();
    assertThat(publish("a", "c")).isEqualTo(whole("a", "c"));
    assertThat(made).containsExactly("c");
  }

  @Test
  void a_table_that_somebody_changed_is_made_anew() throws IOException {
    publish("a", "b", "c");
    Files.writeString(project.resolve("site").resolve(TABLE), whole("a", "x", "c"));
    assertThat(publish("a", "b", "d")).isEqualTo(whole("a", "b", "d"));
    assertThat(made).containsExactly("a", "b", "d");
  }

  @Test
  void any_change_gives_what_a_clean_build_gives() throws IOException {
    Random random = new Random(11);
    List<String> rows = new ArrayList<>(List.of("r0", "r1!", "r2"));
    publish("r0", "r1!", "r2");
    for (int i = 3; i < 40; i++) {
      Set<String> before = Set.copyOf(rows);
      switch (random.nextInt(3)) {
        case 0 -> rows.add(random.nextInt(rows.size() + 1), "r" + i + (i % 7 == 0 ? "!" : ""));
        case 1 -> Collections.shuffle(rows, random);
        default -> rows.remove(rows.isEmpty() ? "" : rows.get(random.nextInt(rows.size())));
      }
      String[] now = rows.toArray(String[]::new);
      assertThat(publish(now)).as("change %d", i).isEqualTo(whole(now));
      assertThat(made).as("change %d", i).noneMatch(before::contains);
    }
  }
}
