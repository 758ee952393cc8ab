package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new publisher does wrong, and is told in words that help. */
class MistakesTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_site() {
    Run.of("init", folder.toString());
  }

  private Path file(String path) {
    return folder.resolve("content").resolve(path);
  }

  private Run check() {
    return Run.of("check", "--content", folder.resolve("content").toString());
  }

  private void change(String path, String from, String to) throws IOException {
    String text = Files.readString(file(path));
    assertThat(text).contains(from);
    Files.writeString(file(path), text.replace(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: "a           | site.yaml:1:8: error[M301]: what is opened here is never closed
          title: a: b         | put quotation marks around a value with a colon in it
          titel: a            | perhaps "title"; the keys are base-url,
          """)
  void settings(String yaml, String told) throws IOException {
    Files.writeString(file("site.yaml"), yaml + "\npublisher: p\n");
    assertThat(check().err()).contains(told);
  }

  @Test
  void settings_that_are_wrong_are_told_before_any_order_is_read() throws IOException {
    change("site.yaml", "publisher:", "publishr:");
    change("orders/example-order/order.md", "court: cand", "court: Moon");
    assertThat(check().err()).contains("publishr").doesNotContain("Moon");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Order.md    | rename it to order.md
          ruling.docx | save it as PDF
          ruling.txt  | if it is the order, rename it to order.txt
          x.png       | its files are order.txt or order.md
          """)
  void files_of_an_order(String name, String help) throws IOException {
    Path order = file("orders/example-order/order.md");
    Files.move(order, order.resolveSibling(name));
    assertThat(check().err()).contains("error[S604]", help);
  }

  @Test
  void what_editors_and_systems_leave_behind_is_no_mistake() throws IOException {
    Files.writeString(file("orders/example-order/order.md~"), "x");
    Files.writeString(file("orders/Thumbs.db"), "x");
    assertThat(check().err()).isEmpty();
  }

  @Test
  void a_link_out_of_the_folder_is_not_followed_in_silence() throws IOException {
    Files.createSymbolicLink(file("orders/other"), folder);
    assertThat(check().err()).contains("orders/other:1:1: error[S604]: a link to another place");
  }

  @Test
  void a_date_that_is_none_is_told_once() throws IOException {
    change("orders/example-order/order.md", "date: 2024-01-02", "date: Jan 2, 2024");
    assertThat(check().err()).contains("error[M303]").doesNotContain("O201");
  }

  @Test
  void front_matter_that_never_ends() throws IOException {
    Files.writeString(file("orders/example-order/order.md"), "---\ncourt: cand\n\nWords.\n");
    assertThat(check().err()).contains("order.md:1:1: error[M301]", "a line of three hyphens");
  }

  @Test
  void a_court_may_be_named_as_lawyers_write_it_and_a_wrong_one_has_a_likely_one()
      throws IOException {
    change("orders/example-order/order.md", "court: cand", "court: N.D. Cal.");
    assertThat(check().err()).isEmpty();
    change("orders/example-order/order.md", "court: N.D. Cal.", "court: N.D. Cali");
    assertThat(check().err()).contains("error[O201]", "perhaps cand (N.D. Cal.)");
  }

  @ParameterizedTest
  @CsvSource({"../nowhere/", "nowhere.html", "../../up/", "../cand2/x/"})
  void a_page_that_leads_nowhere(String link) throws IOException {
    Files.writeString(file("pages/more.md"), "---\ntitle: More\n---\nSee [this](" + link + ").\n");
    assertThat(check().err()).contains("pages/more.md:4:12: error[S602]");
  }

  @ParameterizedTest
  @CsvSource({
    "../about/",
    "../about/index.html#x",
    "../search/",
    "../index.html",
    "#here",
    "../cand/",
    "https://example.org/",
    "mailto:a@b.example",
    "../feed.atom",
    "../cand/c-00-0000-ex/2024-01-02-example-of-an-order/plain/"
  })
  void a_page_that_leads_somewhere(String link) throws IOException {
    Files.writeString(file("pages/more.md"), "---\ntitle: More\n---\nSee [this](" + link + ").\n");
    assertThat(check().err()).doesNotContain("S602");
  }

  @Test
  void personal_identifiers_in_pages_and_settings() throws IOException {
    Files.writeString(
        file("pages/more.md"),
        "---\ntitle: More\n---\nHis SSN is 123-45-6789; he was born January 5, 1961.\n");
    Run run = check();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("pages/more.md:4:12: error[V701]: a Social Security number")
        .contains("warning[V703]: a full date of birth")
        .doesNotContain("123-45", "January 5");
    Files.delete(file("pages/more.md"));
    Files.writeString(file("private.txt"), "The Editors\n");
    assertThat(check().err()).contains("site.yaml:3:", "error[V702]");
  }

  @Test
  void a_file_that_import_cannot_read_and_a_day_that_is_none() throws IOException {
    Path word = Files.writeString(folder.resolve("x.docx"), "PK");
    Run run = Run.of("import", "--content", folder.resolve("content").toString(), word.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("import reads PDF, text (.txt) and JSON");
    assertThat(Run.of("build", "--as-of", "tomorrow").err())
        .contains("tomorrow is no day; write it as 2026-01-15")
        .doesNotContain("java");
    assertThat(Run.of("build", "--base-url", "example.org").code()).isEqualTo(2);
  }
}
