package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
