package org.glossator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.build.memory.Shelf;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made together within a batch, and files that are named by their content. */
class OnceTest {
  private List<Diagnostic> told = List.of();

  @TempDir private Path project;
  private final List<String> made = new ArrayList<>();

  @Test
  void what_follows_from_the_same_is_left_as_it_is() throws IOException {
    publish(Map.of("one", List.of(named("a")), "two", List.of(named("b"))));
    made.clear();
    publish(Map.of("one", List.of(named("a")), "new two", List.of(named("c"))));
    assertThat(made).containsExactly("new two");
    assertThat(site()).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void a_file_that_two_have_stays_as_long_as_one_has_it() throws IOException {
    publish(Map.of("one", List.of(named("a"), named("x")), "two", List.of(named("x"))));
    publish(Map.of("new one", List.of(named("a")), "two", List.of(named("x"))));
    assertThat(site()).containsExactlyInAnyOrder("a", "x");
    publish(Map.of("new one", List.of(named("a")), "new two", List.of(named("b"))));
    assertThat(site()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void a_file_that_is_there_may_be_had_by_a_second() throws IOException {
    publish(Map.of("one", List.of(named("x"))));
    publish(Map.of("one", List.of(named("x")), "two", List.of(named("x"), named("b"))));
    made.clear();
    publish(Map.of("one", List.of(named("x")), "two", List.of(named("x"), named("b"))));
    assertThat(made).isEmpty();
    assertThat(site()).containsExactlyInAnyOrder("x", "b");
  }

  @Test
  void what_was_touched_is_made_again() throws IOException {
    publish(Map.of("one", List.of(named("a")), "two", List.of(named("b"))));
    Files.writeString(project.resolve("site/a"), "something else");
    made.clear();
    publish(Map.of("one", List.of(named("a")), "two", List.of(named("b"))));
    assertThat(made).containsExactly("one");
    assertThat(project.resolve("site/a")).hasContent("a");
  }

  @Test
  void two_contents_under_one_name_are_refused() throws IOException {
    OutputFile other = new OutputFile("a", "other".getBytes(StandardCharsets.UTF_8), true);
    publish(Map.of("old", List.of(named("z"))));
    assertThatThrownBy(() -> publish(Map.of("one", List.of(named("a"), other))))
        .isInstanceOf(UnpublishableException.class)
        .hasMessageContaining("two files \"a\"");
    assertThatThrownBy(() -> publish(Map.of("one", List.of(named("z"), other, named("a")))))
        .isInstanceOf(UnpublishableException.class)
        .hasMessageContaining("two files \"a\"");
    assertThat(site()).containsExactly("z");
  }

  @Test
  void a_file_of_one_maker_alone_is_refused_twice_as_before() throws IOException {
    OutputFile plain = OutputFile.text("a", "a");
    for (List<OutputFile> files : List.of(List.of(plain, named("a")), List.of(named("a"), plain))) {
      publish(Map.of("one", files));
      assertThat(told)
          .extracting(Diagnostic::code, Diagnostic::message)
          .containsExactly(tuple(Code.S601, "the site would have \"a\" twice"));
      assertThat(project.resolve("site")).doesNotExist();
    }
  }

  @Test
  void a_batch_that_is_remembered_as_a_whole_is_so_in_parts_too() throws IOException {
    publish("first", Map.of("one", List.of(named("a")), "two", List.of(named("b"))));
    made.clear();
    publish("first", Map.of("one", List.of(named("a")), "two", List.of(named("b"))));
    assertThat(made).isEmpty();
    publish("second", Map.of("one", List.of(named("a")), "new two", List.of(named("c"))));
    assertThat(made).containsExactly("new two");
    assertThat(site()).containsExactlyInAnyOrder("a", "c");
    made.clear();
    publish("second", Map.of("one", List.of(named("a")), "new two", List.of(named("c"))));
    assertThat(made).as("what it left in parts is remembered of the whole").isEmpty();
    Files.delete(project.resolve("site/a"));
    publish("second", Map.of("one", List.of(named("a")), "new two", List.of(named("c"))));
    assertThat(made).containsExactly("one");
    assertThat(site()).containsExactlyInAnyOrder("a", "c");
  }

  /** Publishes a batch of these files, those of one key at once. */
  private void publish(Map<String, List<OutputFile>> files) throws IOException {
    publish("", files);
  }

  private void publish(String whole, Map<String, List<OutputFile>> files) throws IOException {
    Path site = project.resolve("site");
    Batch batch =
        new Batch(
            "",
            () -> whole,
            sink -> new TreeMap<>(files).forEach((key, some) -> once(key, some, sink)));
    Plan plan =
        new Plan(
            List.of(batch), List.of(), List::of, Optional.empty(), () -> {}, Plan.Sources.UNKNOWN);
    SiteWriter.publish(
        site,
        sink -> {
          told = plan.make(sink);
          return told.isEmpty();
        },
        List.of(),
        Ledger.on(new Shelf(project.resolve("shelf")), site));
  }

  private void once(String key, List<OutputFile> files, Sink sink) {
    sink.once(
        key,
        inner -> {
          made.add(key);
          files.forEach(inner::put);
        });
  }

  private static OutputFile named(String name) {
    return new OutputFile(name, name.getBytes(StandardCharsets.UTF_8), true);
  }

  /** What is published, without what every site has. */
  private List<String> site() throws IOException {
    try (var files = Files.list(project.resolve("site"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.length() == 1)
          .toList();
    }
  }
}
