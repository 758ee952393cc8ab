package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  @TempDir private Path folder;

  @Test
  void from_an_empty_folder_to_a_built_site_in_two_commands() throws IOException {
    Run init = Run.of("init", folder.toString(), "--title", "Doe \"John\" orders");
    assertThat(init.code()).isZero();
    assertThat(init.out()).contains("site.yaml: made", "glossator build");
    Run build = build();
    assertThat(build.err()).isEmpty();
    assertThat(build.code()).isZero();
    assertThat(build.out()).doesNotContain("warning").doesNotContain("note");
    assertThat(folder.resolve("site/index.html"))
        .content()
        .contains("<title>Doe &quot;John&quot; orders</title>");
    assertThat(folder.resolve("site/removal-policy/index.html")).exists();
  }

  @Test
  void the_example_says_that_it_is_none_and_asks_search_engines_to_stay_away() throws IOException {
    Run.of("init", folder.toString());
    assertThat(build().code()).isZero();
    Path order = folder.resolve("site/cand/c-00-0000-ex/2024-01-02-example-of-an-order/index.html");
    assertThat(order)
        .content()
        .contains("NOT AN ORDER OF ANY COURT", "noindex", "id=\"cfn1\"", "id=\"L2.4\"");
  }

  @Test
  void a_check_of_a_new_site_has_nothing_to_report() {
    Run.of("init", folder.toString());
    Run check = Run.of("check", "--content", folder.resolve("content").toString());
    assertThat(check.err()).isEmpty();
    assertThat(check.out()).endsWith(": nothing to report\n");
  }

  @Test
  void what_is_there_is_never_overwritten() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Mine\npublisher: Me\n");
    Run run = Run.of("init", folder.toString(), "--bare");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("site.yaml: is there already, and stays as it is");
    assertThat(folder.resolve("content/site.yaml")).content().startsWith("title: Mine");
    assertThat(folder.resolve("content/orders")).doesNotExist();
  }

  @Test
  void the_removal_policy_is_the_one_that_this_project_publishes() throws IOException {
    assertThat(Scaffold.pattern("removal-policy.md"))
        .isEqualTo(Files.readString(Path.of("content/pages/removal-policy.md")));
  }

  private Run build() {
    return Run.of(
        "build",
        "--content",
        folder.resolve("content").toString(),
        "--out",
        folder.resolve("site").toString());
  }
}
