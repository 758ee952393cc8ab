package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesCommandTest {
  private static final String NOTES =
      """
      > declines to sever

      The court waits.
      {id=wait}

      > early subpoena

      Rule 26(d).
      {id=early}
      """;

  private static final String ORDER =
      """
      ---
      name: Roe v. Doe
      court: cand
      docket: C 12-1
      date: 2012-01-03
      title: Order
      ---

      The plaintiff moves for an early subpoena.

      The Court declines to sever them.
      """;

  @TempDir private Path project;

  @BeforeEach
  void two_states() throws IOException {
    state("before");
    state("after");
  }

  private void state(String name) throws IOException {
    Path order = Files.createDirectories(project.resolve(name).resolve("orders/x"));
    Files.writeString(project.resolve(name).resolve("site.yaml"), "title: T\npublisher: P\n");
    Files.writeString(
        project.resolve(name).resolve("authors.yaml"), "ed: {name: Ed}\nal: {name: Al}\n");
    Files.writeString(order.resolve("order.md"), ORDER);
    Files.writeString(order.resolve("notes.md"), NOTES.replace("{id", "{by=ed id"));
  }

  private void notes(String text) throws IOException {
    Files.writeString(project.resolve("after/orders/x/notes.md"), text);
  }

  private Run changes() {
    return Run.of(
        "changes",
        project.resolve("before").toString(),
        "--content",
        project.resolve("after").toString());
  }

  @Test
  void nothing_is_said_of_notes_that_are_as_they_were_wherever_they_stand_in_the_folder()
      throws IOException {
    Files.move(project.resolve("after/orders/x"), project.resolve("after/orders/y"));
    Run run = changes();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("No note changes.\n");
  }

  @Test
  void what_is_new_changed_and_gone_is_listed_with_the_court_s_words() throws IOException {
    notes(
        """
        > declines to sever

        The court waits for @now.
        {by=al id=wait}

        > plaintiff moves

        Later.
        {by=ed id=moves publish_at=2999-01-01}
        """);
    Run run = changes();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            3 notes change:

            - **added** `moves` by `ed` in `Roe v. Doe`: `plaintiff moves`
            - **changed** `wait` (text, author) by `al` in `Roe v. Doe`: `declines to sever`
            - **removed** `early` by `ed` in `Roe v. Doe`: `early subpoena`
            """);
  }

  @Test
  void an_error_that_keeps_a_note_back_is_told() throws IOException {
    notes(NOTES.replace("{id", "{by=ed id").replace("early subpoena", "late subpoena"));
    Run run = changes();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("- **removed** `early`", "`glossator check` tells of them");
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    Run run = Run.of("changes", project.resolve("nowhere").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("there is no such folder");
  }
}
