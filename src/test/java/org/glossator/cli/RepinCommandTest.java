package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From writing a note to putting it in place again, as an editor goes the way. */
class RepinCommandTest {
  private static final String ORDER =
      """
      # IN THE UNITED STATES DISTRICT COURT

      The plaintiff moves for an early subpoena to eleven internet providers.

      The Court therefore declines to sever the Doe Defendants at this time, since their motions to
      quash are not before it. The question may be raised again.

      IT IS SO ORDERED.
      """;

  @TempDir Path project;
  private Path folder;

  @BeforeEach
  void content() throws IOException {
    folder = Files.createDirectories(project.resolve("content/orders/x"));
    write("../../site.yaml", "title: T\npublisher: P\n");
    write("../../authors.yaml", "ed: {name: Ed}\n");
    write(
        "order.yaml",
        "name: Roe v. Doe\ncourt: cand\ndocket: C 12-1\ndate: 2012-01-03\ntitle: Order\n");
    write("order.md", ORDER);
    write("notes.md", "> declines to sever\n\nThe court waits.\n{id=wait}\n");
  }

  @Test
  void a_build_writes_the_lock_and_writes_it_once() throws IOException {
    Run first = glossator("build", "--out", project.resolve("site").toString());
    assertThat(first.code()).as(first.err()).isZero();
    String lock = Files.readString(folder.resolve("notes.lock.yaml"));
    assertThat(lock)
        .contains("  - id: \"wait\"\n", "    exact: \"declines to sever\"\n")
        .contains("    prefix: \"");
    glossator("build", "--out", project.resolve("site").toString());
    assertThat(folder.resolve("notes.lock.yaml")).hasContent(lock);
  }

  @Test
  void a_check_writes_nothing() {
    assertThat(glossator("check").code()).isZero();
    assertThat(folder.resolve("notes.lock.yaml")).doesNotExist();
  }

  @Test
  void changed_words_are_shown_and_accepted() throws IOException {
    glossator("build", "--out", project.resolve("site").toString());
    write("order.md", ORDER.replace("declines to sever", "declined to sever"));
    assertThat(glossator("repin", "--format", "json").code()).as("it has one form").isEqualTo(2);
    Run shown = glossator("repin");
    assertThat(shown.code()).isEqualTo(1);
    assertThat(shown.out())
        .contains("notes.md:1: wait: at ", "[-declines-] {+declined+} to sever", "1 note to be");
    Run accepted = glossator("repin", "--accept");
    assertThat(accepted.code()).isZero();
    assertThat(folder.resolve("notes.md"))
        .hasContent("> declined to sever\n\nThe court waits.\n{id=wait}\n");
    assertThat(glossator("repin").out()).isEmpty();
    Run strict = glossator("check", "--strict");
    assertThat(strict.code()).as(strict.err()).isZero();
  }

  @Test
  void words_that_are_only_somewhat_alike_must_be_accepted_by_name() throws IOException {
    glossator("build", "--out", project.resolve("site").toString());
    write("order.md", ORDER.replace("declines to sever", "is unwilling to sever"));
    assertThat(glossator("build", "--out", project.resolve("site").toString()).code()).isEqualTo(1);
    assertThat(glossator("repin", "--accept").out()).contains("0 put in place");
    assertThat(glossator("repin", "wait", "--accept").code()).isZero();
    assertThat(folder.resolve("notes.md")).content().startsWith("> unwilling to sever\n");
    Run unknown = glossator("repin", "nobody", "--accept");
    assertThat(unknown.err()).contains("\"nobody\"");
    assertThat(unknown.code()).isEqualTo(1);
  }

  @Test
  void a_lock_that_is_no_lock_is_told_and_nothing_is_published() throws IOException {
    write("notes.lock.yaml", "notes:\n  - {id: wait, start: soon}\n");
    Run run = glossator("check");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("notes.lock.yaml:2:", "M304", "M303");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Run glossator(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--content";
    all[args.length + 1] = project.resolve("content").toString();
    return Run.of(all);
  }
}
