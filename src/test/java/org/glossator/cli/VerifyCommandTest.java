package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  @TempDir Path folder;
  private Path site = Path.of("");

  /** A site whose only order is found by its address alone. */
  @BeforeEach
  void build() throws IOException {
    site = folder.resolve("site");
    Path order = Files.createDirectories(folder.resolve("content/orders")).resolve("roe.md");
    Files.writeString(folder.resolve("content/site.yaml"), "title: T\npublisher: P\n");
    Files.writeString(
        order,
        """
        ---
        name: Roe v. Doe
        court: scotus
        docket: 95-0001
        date: 1997-01-21
        index: false
        ---

        The statute says nothing.
        """);
    Run run =
        Run.of(
            "build", "--content", folder.resolve("content").toString(), "--out", site.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void every_file_is_held_against_the_list_though_no_order_is_listed() throws IOException {
    Run whole = Run.of("verify", site.toString());
    assertThat(whole.code()).as(whole.err()).isZero();
    assertThat(whole.out()).contains("all hold").contains("SHA256SUMS: ");
    Files.writeString(site.resolve("index.html"), "changed");
    Run changed = Run.of("verify", site.toString());
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.err()).contains("index.html").contains("is not what was published");
  }

  @Test
  void a_changed_page_that_the_list_does_not_name_is_not_said_to_be_foreign() throws IOException {
    Path page = site.resolve("scotus/95-0001/1997-01-21-roe-v-doe/index.html");
    Files.writeString(page, "changed");
    assertThat(Run.of("verify", site.toString()).err())
        .contains(
            "1997-01-21-roe-v-doe/index.html: the file is not what was published, or was not"
                + " published: it may be one of the 1 that SHA256SUMS does not name")
        .contains("SHA256SUMS: a file that it does not name is changed or not there: ");
    Run build =
        Run.of(
            "build", "--content", folder.resolve("content").toString(), "--out", site.toString());
    assertThat(build.code()).isZero();
    Files.writeString(site.resolve("foreign.html"), "x");
    assertThat(Run.of("verify", site.toString()).err())
        .isEqualTo("foreign.html: the file was not published\n");
  }

  @Test
  void a_foreign_line_of_the_list_is_told_by_its_number() throws IOException {
    Path list = site.resolve("SHA256SUMS");
    List<String> lines = new ArrayList<>(Files.readAllLines(list));
    lines.add(3, "garbage");
    lines.add("0000  nowhere.html");
    Files.write(list, lines);
    assertThat(Run.of("verify", site.toString()).err())
        .contains("SHA256SUMS: line 4 was not published\n")
        .doesNotContain("line 3 ", "line 5 ");
  }

  @Test
  void a_packed_page_takes_the_place_of_no_other_file() throws IOException {
    Path notes = folder.resolve("content/notes.md");
    Files.writeString(notes, "mine");
    for (Path there : List.of(notes, site.resolve("index.html"))) {
      byte[] before = Files.readAllBytes(there);
      Run run = Run.of("pack", "--out", site.toString(), "--to", there.toString(), "index.html");
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains(there + " is there and was not packed");
      assertThat(there).hasBinaryContent(before);
    }
    String packed = folder.resolve("page.html").toString();
    for (int i = 0; i < 2; i++) {
      Run run = Run.of("pack", "--out", site.toString(), "--to", packed, "index.html");
      assertThat(run.code()).as(run.err()).isZero();
    }
  }

  @Test
  void what_is_no_published_site_is_refused() throws IOException {
    Path none = folder.resolve("none");
    assertThat(Run.of("verify", none.toString()))
        .isEqualTo(new Run(1, "", "glossator: there is no folder " + none + "\n"));
    Files.createDirectories(none);
    Run empty = Run.of("verify", none.toString());
    assertThat(empty.code()).isEqualTo(1);
    assertThat(empty.err()).contains("no published order").contains("SHA256SUMS");
  }
}
