package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.glossator.build.Plan;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  private static final SourceFile NOTES =
      SourceFile.of("content/notes.md", "one\n> the wrong words\n");
  private static final Diagnostic ERROR =
      new Diagnostic(Code.A401, NOTES, new Span(6, 21), "not in the order", "copy them again");
  private static final Diagnostic WARNING =
      new Diagnostic(Code.P101, NOTES, new Span(0, 3), "numbers do not rise", "");
  private static final List<OutputFile> FILES =
      List.of(OutputFile.text("index.html", "x"), OutputFile.text("a/b.css", "y"));

  @TempDir Path project;

  @BeforeEach
  void content() throws IOException {
    Files.createDirectories(project.resolve("content"));
  }

  @Test
  void clean_content_is_published() {
    Run run = build(Plan.of(FILES, List.of()));
    assertThat(run)
        .isEqualTo(new Run(0, project.resolve("site") + ": 4 files, 4 written, 0 removed\n", ""));
    assertThat(project.resolve("site/a/b.css")).hasContent("y");
    assertThat(build(Plan.of(FILES, List.of())).out()).endsWith("4 files, none changed\n");
  }

  @Test
  void an_error_is_shown_with_its_place_and_nothing_is_written() {
    build(Plan.of(FILES, List.of()));
    Run run = build(Plan.of(List.of(OutputFile.text("other", "")), List.of(WARNING, ERROR)));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            content/notes.md:1:1: warning[P101]: numbers do not rise
            1 | one
              | ^^^
            content/notes.md:2:3: error[A401]: not in the order
            2 | > the wrong words
              |   ^^^^^^^^^^^^^^^
            help: copy them again
            glossator: nothing was published (1 error, 1 warning)
            """);
    assertThat(project.resolve("site/index.html")).hasContent("x");
  }

  @Test
  void a_warning_publishes_unless_strict() {
    Plan result = Plan.of(FILES, List.of(WARNING));
    assertThat(build(result, "--strict").code()).isEqualTo(1);
    assertThat(project.resolve("site")).doesNotExist();
    Run run = build(result);
    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("removed (1 warning)\n");
  }

  @Test
  void quiet_says_what_is_wrong_and_leaves_out_notes() {
    Diagnostic note = new Diagnostic(Code.C101, NOTES, new Span(0, 3), "nothing before", "");
    Run run = build(Plan.of(FILES, List.of(WARNING, note)), "--quiet");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("warning[P101]").doesNotContain("note[");
  }

  @Test
  void the_report_is_data_on_demand() throws IOException {
    Run run = build(Plan.of(FILES, List.of(ERROR)), "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/diagnostics/0"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"code": "A401", "severity": "error", "file": "content/notes.md",
                     "line": 2, "column": 3, "endLine": 2, "endColumn": 18,
                     "message": "not in the order", "help": "copy them again"}
                    """));
    assertThat(report.path("errors").asInt()).isEqualTo(1);
    assertThat(report.has("published")).isFalse();
    JsonNode done =
        new ObjectMapper().readTree(build(Plan.of(FILES, List.of()), "--format", "json").out());
    assertThat(done.at("/published/written").toString())
        .isEqualTo("[\".glossator\",\"SHA256SUMS\",\"a/b.css\",\"index.html\"]");
  }

  @Test
  void many_of_one_kind_in_a_whole_site_are_counted_and_the_same_thing_is_said_once() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      SourceFile file = SourceFile.of("content/" + i % 25 + ".md", "abc\n");
      many.add(new Diagnostic(Code.P101, file, Span.at(0), "x", ""));
      many.add(new Diagnostic(Code.C101, file, Span.at(1), "y", ""));
    }
    Run run = build(Plan.of(FILES, many));
    assertThat(run.err().lines().filter(line -> line.contains("warning[P101]: x"))).hasSize(10);
    assertThat(run.err().lines().filter(line -> line.contains("note[C101]: y"))).hasSize(3);
    assertThat(run.err())
        .endsWith(
            """
            warning[P101]: … and 15 more; glossator check shows them
            note[C101]: … and 22 more; glossator check shows them
            """);
    assertThat(run.out()).endsWith("(25 warnings, 25 notes)\n");
    Run all = build(Plan.of(FILES, many), "--verbose");
    assertThat(all.err().lines().filter(line -> line.contains("]: "))).hasSize(50);
    assertThat(all.err()).doesNotContain("more");
  }

  @Test
  void what_stops_a_build_is_told_file_by_file() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      SourceFile file = SourceFile.of("content/" + i % 2 + ".md", "a".repeat(50) + "\n");
      many.add(new Diagnostic(Code.A401, file, Span.at(i), "x", ""));
      many.add(new Diagnostic(Code.P101, file, Span.at(i), "y", ""));
    }
    Run run = build(Plan.of(FILES, many), "--strict");
    assertThat(run.err().lines().filter(line -> line.contains("error[A401]: x"))).hasSize(40);
    assertThat(run.err().lines().filter(line -> line.contains("warning[P101]: y"))).hasSize(40);
    assertThat(run.err()).contains("content/1.md: error[A401]: … and 5 more;");
  }

  @Test
  void a_check_counts_what_is_of_one_kind_in_one_file() {
    List<Diagnostic> many =
        IntStream.range(0, 50)
            .mapToObj(i -> new Diagnostic(Code.P101, NOTES, Span.at(i % 25), "x", ""))
            .toList();
    Run.Recorder recorder = new Run.Recorder("", false);
    Run run =
        recorder.run(
            new CheckCommand(recorder.terminal(), input -> many),
            "--content",
            project.resolve("content").toString());
    assertThat(run.err().lines().filter(line -> line.contains("warning[P101]: x"))).hasSize(20);
    assertThat(run.err())
        .endsWith("content/notes.md: warning[P101]: … and 5 more; --verbose shows them\n");
  }

  @Test
  void colors_are_for_terminals() {
    Run.Recorder recorder = new Run.Recorder("", true);
    Run run =
        recorder.run(
            new CheckCommand(recorder.terminal(), input -> List.of(ERROR, WARNING)),
            "--content",
            project.resolve("content").toString());
    assertThat(run.err())
        .contains("\u001B[1;31merror[A401]:\u001B[0m", "\u001B[1;31m^^^", "\u001B[1;33m^^^");
    assertThat(run.out()).endsWith("content: 1 error, 1 warning\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(project.resolve("site")).doesNotExist();
  }

  @Test
  void a_folder_of_others_and_a_missing_content_are_told_in_one_line() throws IOException {
    Files.createDirectories(project.resolve("site"));
    Files.writeString(project.resolve("site/mine.txt"), "mine");
    Run foreign = build(Plan.of(FILES, List.of()));
    assertThat(foreign.code()).isEqualTo(1);
    assertThat(foreign.err()).hasLineCount(1).contains("did not write (mine.txt)");
    Files.delete(project.resolve("content"));
    Run missing = build(Plan.of(FILES, List.of()));
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).hasLineCount(1).contains("name it with --content");
  }

  private Run build(Plan result, String... more) {
    Run.Recorder recorder = new Run.Recorder("", false);
    String[] args = new String[4 + more.length];
    System.arraycopy(more, 0, args, 4, more.length);
    args[0] = "--content";
    args[1] = project.resolve("content").toString();
    args[2] = "--out";
    args[3] = project.resolve("site").toString();
    return recorder.run(new BuildCommand(recorder.terminal(), input -> result), args);
  }
}
