package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class NewCommandTest {
  @TempDir private Path folder;
  private String content = "";

  @BeforeEach
  void a_site() {
    Run.of("init", folder.toString(), "--bare");
    content = folder.resolve("content").toString();
  }

  @Test
  void new_orders_are_drafts_that_do_not_stand_in_the_way_of_the_others() {
    Run run = Run.of("new", "order", "doe-v-roe", "smith-v-jones", "--content", content);
    assertThat(run.code()).isZero();
    assertThat(folder.resolve("content/orders/doe-v-roe/order.md"))
        .content()
        .contains("name: \"Doe v roe\"", "# court: cand", "draft: true");
    assertThat(Run.of("check", "--content", content).out()).endsWith("content: 1 note\n");
  }

  @Test
  void what_is_told_of_a_new_order_stands_in_it_and_it_is_published_when_it_is_no_draft()
      throws IOException {
    Run.of(
        "new",
        "order",
        "doe-v-roe",
        "--content",
        content,
        "--court",
        "cand",
        "--date",
        "2024-02-29",
        "--docket",
        "No. 24-cv-1",
        "--title",
        "ORDER: \"GRANTED\"");
    Path order = folder.resolve("content/orders/doe-v-roe/order.md");
    String text = java.nio.file.Files.readString(order);
    java.nio.file.Files.writeString(order, text.replace("draft: true\n", ""));
    Path site = folder.resolve("site");
    Run build = Run.of("build", "--content", content, "--out", site.toString());
    assertThat(build.err()).isEmpty();
    assertThat(site.resolve("cand/24-cv-1/2024-02-29-order-granted/index.html")).exists();
  }

  @Test
  void nothing_is_overwritten() {
    Run.of("new", "page", "method", "--content", content, "--title", "First");
    Run again = Run.of("new", "page", "method", "--content", content, "--title", "Second");
    assertThat(again.out()).contains("is there already");
    assertThat(folder.resolve("content/pages/method.md")).content().contains("\"First\"");
  }

  @Test
  void a_page_and_a_casebook_are_ready_to_be_built() {
    Run.of("new", "page", "method", "--content", content);
    Run.of("new", "casebook", "joinder", "--content", content);
    Run check = Run.of("check", "--content", content);
    assertThat(check.err()).isEmpty();
    assertThat(check.out()).endsWith("content: nothing to report\n");
  }

  @Test
  void a_name_that_cannot_be_part_of_an_address_is_refused_with_one_that_can() {
    Run run = Run.of("new", "order", "Doe v. Roe", "--content", content);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("doe-v-roe, not Doe v. Roe");
    assertThat(Run.of("new", "order", "../x", "--content", content).code()).isEqualTo(2);
    assertThat(Run.of("new", "workflow", "--program", "a b").code()).isEqualTo(2);
  }

  @Test
  void the_workflow_is_yaml_and_calls_commands_that_there_are() throws IOException {
    String text = Scaffold.pattern("publish.yml").replace("{{program}}", "OWNER/glossator");
    assertThat(new Yaml().<Object>load(text)).isInstanceOf(java.util.Map.class);
    assertThat(text).contains("glossator check --format sarif", "glossator build ");
    assertThat(text).contains("glossator changes --quiet .before/content");
    assertThat(Run.of("build", "--help").out()).contains("--base-url");
  }
}
