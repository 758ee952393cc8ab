package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiteCommandTest {
  private static final String TEXT =
      "See Roe v. Doe, 123 F.3d 456, 460 (9th Cir. 1999). Id. at 461.";

  @TempDir Path folder;

  @Test
  void a_file_gives_a_json_array_of_its_citations_in_order() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    Run run = Run.of("cite", "--format", "json", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode found = new ObjectMapper().readTree(run.out());
    assertThat(found.findValuesAsText("kind")).isEqualTo(List.of("full_case", "id"));
    assertThat(found.findValuesAsText("root")).isEqualTo(List.of("0", "0"));
  }

  @Test
  void standard_input_is_read_as_text_for_people() {
    Run run = Run.with(TEXT, false, "cite", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("<stdin>:1:", ": full_case: ").hasLineCount(2);
  }

  @Test
  void a_batch_answers_each_line_with_its_id() throws IOException {
    String in = "{\"id\": 7, \"text\": \"1 U.S. 2\"}\n\n{\"id\": \"b\", \"text\": \"none\"}\n";
    Run run = Run.with(in, false, "cite", "--batch");
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(new ObjectMapper().readTree(lines.getFirst()).path("id").asInt()).isEqualTo(7);
    assertThat(lines.getLast()).isEqualTo("{\"id\":\"b\",\"citations\":[]}");
  }

  @Test
  void what_cannot_be_read_is_one_line_with_code_1() {
    Run batch = Run.with("{\"id\": 1, \"text\": \"\"}\n{oops\n", false, "cite", "--batch");
    assertThat(batch.code()).isEqualTo(1);
    assertThat(batch.err())
        .startsWith("glossator: line 2 of standard input is not JSON: ")
        .hasLineCount(1);
    Run file = Run.of("cite", "nowhere.txt");
    assertThat(file)
        .isEqualTo(new Run(1, "", "glossator: nowhere.txt: there is no such file or folder\n"));
    assertThat(Run.of("cite", "--format", "xml").code()).isEqualTo(2);
  }

  @Test
  void a_line_without_a_text_is_refused() {
    Run run = Run.with("[1, 2]\n", false, "cite", "--batch");
    assertThat(run)
        .isEqualTo(new Run(1, "", "glossator: line 1 of standard input has no \"text\"\n"));
  }

  @Test
  void a_folder_and_what_is_no_text_are_refused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("order.txt");
    Files.write(file, new byte[] {'I', 'd', '.', (byte) 0xE9, ' '});
    assertThat(Run.of("cite", file.toString()))
        .isEqualTo(new Run(1, "", "glossator: " + file + " is not text in UTF-8\n"));
    assertThat(Run.of("cite", folder.toString()))
        .isEqualTo(new Run(1, "", "glossator: " + folder + " is a folder, not a text\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cite", "quotecheck", "search", "verify"})
  void a_format_that_the_command_does_not_have_is_refused(String command) {
    Run run = Run.of(command, "--format", "sarif", "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--format").contains("sarif");
  }
}
