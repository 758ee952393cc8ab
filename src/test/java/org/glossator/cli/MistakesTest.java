package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          x.zip       | its files are order.txt or order.md
          x.png       | pictures for notes stand in the folder "images"
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
  void the_content_folder_itself_may_be_a_link() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("content"));
    String out = folder.resolve("site").toString();
    assertThat(Run.of("check", "--content", link.toString()).code()).isZero();
    for (String title : List.of("One", "Two")) {
      change("site.yaml", "publisher:", "description: " + title + "\npublisher:");
      assertThat(Run.of("build", "--content", link.toString(), "--out", out).code()).isZero();
      assertThat(folder.resolve("site/index.html")).content().contains(title);
      change("site.yaml", "description: " + title + "\n", "");
    }
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

  /** What every format of check and build says of a place that the site cannot give. */
  private void refused(String place, String code, String words, String help) throws IOException {
    String content = folder.resolve("content").toString();
    String out = folder.resolve("site").toString();
    for (List<String> command :
        List.of(
            List.of("check", "--content", content),
            List.of("build", "--content", content, "--out", out))) {
      Run text = Run.of(command.toArray(String[]::new));
      assertThat(text.code()).isEqualTo(1);
      assertThat(text.err()).contains("content/" + place + ": error[" + code + "]: ", words, help);
      List<String> json = new ArrayList<>(command);
      json.addAll(List.of("--format", "json"));
      JsonNode told = new ObjectMapper().readTree(Run.of(json.toArray(String[]::new)).out());
      JsonNode one = told.at("/diagnostics/0");
      assertThat(one.path("code").asText()).isEqualTo(code);
      assertThat(one.path("message").asText()).contains(words);
      assertThat(one.path("help").asText()).contains(help);
      assertThat(place).endsWith(":" + one.path("line").asInt() + ":" + one.path("column").asInt());
      assertThat(told.path("errors").asInt()).isEqualTo(1);
      json.set(json.size() - 1, "sarif");
      JsonNode sarif = new ObjectMapper().readTree(Run.of(json.toArray(String[]::new)).out());
      assertThat(sarif.at("/runs/0/results/0/ruleId").asText()).isEqualTo(code);
    }
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cand/old, /about/index.html            | 5:22 | S601 | and @/pages/about.md would both be at about/
          cand/old, cand/c-00-0000-ex            | 5:21 | S601 | is where the site has a page of its own
          cand/c-00-0000-ex/2024-01-02-example-of-an-order | 5:11 | S601 | is where the order is now
          search                                 | 5:11 | S601 | is where the site has a page of its own
          cand/old, cand/old                     | 5:11 | S601 | written twice
          cand/con/old                           | 5:11 | S608 | "con" is a device on Windows
          """)
  void a_former_address_that_cannot_be(String aliases, String at, String code, String words)
      throws IOException {
    change(
        "orders/example-order/order.md",
        "court: cand\n",
        "aliases: [" + aliases + "]\n" + "court: cand\n");
    refused(
        "orders/example-order/order.md:" + at,
        code,
        words.replace("@", folder.resolve("content").toString()),
        "take it out of \"aliases\"");
  }

  @Test
  void a_removed_order_at_the_address_of_another() throws IOException {
    Files.createDirectories(file("orders/gone"));
    Files.writeString(
        file("orders/gone/order.yaml"),
        """
        removed:
          path: cand/c-00-0000-ex/2024-01-02-example-of-an-order/
          date: 2024-02-01
          class: error
        """);
    refused(
        "orders/gone/order.yaml:2:9",
        "S601",
        "example-order/order.md would both be at cand/c-00-0000-ex/",
        "it needs no tombstone");
  }

  @Test
  void a_removed_order_that_is_still_there_or_will_be_removed_one_day() throws IOException {
    Files.writeString(
        file("orders/example-order/order.yaml"),
        """
        id: 6f1d2f0e-3a54-4d0b-9d0e-5b8f2c1a7e10
        removed:
          path: cand/c-00-0000-ex/2024-01-02-example-of-an-order/
          date: 9999-01-01
          class: error
        """);
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("order.yaml:2:1: warning[S609]: this order is removed, and its folder still")
        .contains("still holds notes.md, order.md")
        .contains("order.yaml:4:9: warning[S609]: this day is yet to come");
    try (Stream<Path> files = Files.list(file("orders/example-order"))) {
      for (Path each : files.filter(f -> !f.endsWith("order.yaml")).toList()) {
        Files.delete(each);
      }
    }
    change("orders/example-order/order.yaml", "9999-01-01", "2024-02-01");
    assertThat(check().err()).doesNotContain("S609");
  }

  private Run build() {
    String content = folder.resolve("content").toString();
    return Run.of("build", "--content", content, "--out", folder.resolve("site").toString());
  }

  @Test
  void an_order_whose_title_changes_is_said_to_have_left_its_address() throws IOException {
    String old = "cand/c-00-0000-ex/2024-01-02-example-of-an-order/";
    assertThat(build().code()).isZero();
    change("orders/example-order/order.md", "title: \"Example of an order\"", "title: A new one");
    String place = "orders/example-order/order.md:4:8: warning[S610]: this order was at " + old;
    String help = "write \"aliases: [" + old + "]\" here";
    assertThat(check().err()).contains(place, "-a-new-one/", help);
    assertThat(build().err()).contains(place, help);
    assertThat(folder.resolve("site/" + old)).doesNotExist();
    assertThat(check().err()).as("published anew").doesNotContain("S610");
    change("orders/example-order/order.md", "title: A new one", "title: A third one");
    change(
        "orders/example-order/order.md",
        "court: cand",
        "court: cand\naliases: [" + old.replace("example-of-an-order", "a-new-one") + "]");
    assertThat(check().err()).as("an alias is written").doesNotContain("S610");
  }

  @Test
  void of_an_order_with_errors_no_address_is_said_to_be_left() throws IOException {
    assertThat(build().code()).isZero();
    change("orders/example-order/order.md", "court: cand", "court: cnad\ntitel: x");
    change("orders/example-order/order.md", "title: \"Example of an order\"", "title: A new one");
    assertThat(check().err()).contains("error").doesNotContain("S610");
  }

  @Test
  void a_page_a_casebook_or_a_note_that_is_published_no_more_is_told() throws IOException {
    String end = " and is not published any more";
    Files.createDirectories(file("casebooks"));
    String book =
        """
        title: Book
        contents:
          - heading: H
          - order: example-order
            notes:
              - {on: is written for this site, text: Look., id: look}
              - {re: look, text: "Where?", id: where}
        """;
    Files.writeString(file("casebooks/book.yaml"), book);
    Files.writeString(
        file("orders/example-order/notes.md"),
        """
        > so that a reader can cite page and line

        One.
        {by=editor id=one}

        > [re one]

        Two.
        {by=editor id=two}
        """);
    assertThat(build().code()).isZero();
    assertThat(check().err()).doesNotContain("S610");
    change("casebooks/book.yaml", "id: where", "id: wherever");
    change("orders/example-order/notes.md", "id=two", "id=two draft=yes");
    Files.delete(file("pages/about.md"));
    assertThat(check().err())
        .contains(
            "casebooks/book.yaml:1:1: warning[S610]: a note was at casebooks/book/notes/where/"
                + end,
            "orders/example-order/notes.md:1:1: warning[S610]: a note was at notes/two/" + end,
            "pages/about.md:1:1: warning[S610]: a page was at about/" + end);
    Files.delete(file("casebooks/book.yaml"));
    Files.delete(file("casebooks/book.lock.yaml"));
    assertThat(check().err())
        .contains("casebooks/book.yaml:1:1: warning[S610]: a casebook was at casebooks/book/" + end)
        .doesNotContain("casebooks/book/notes");
    assertThat(build().err()).contains("S610");
    assertThat(check().err()).as("published anew").doesNotContain("S610");
  }

  @Test
  void an_order_that_is_withdrawn_without_a_word_is_told() throws IOException {
    String old = "cand/c-00-0000-ex/2024-01-02-example-of-an-order/";
    String told = "warning[S610]: an order was at " + old + " and is not published any more";
    assertThat(build().code()).isZero();
    change("orders/example-order/order.md", "court: cand", "court: cand\ndraft: yes");
    assertThat(check().err()).as("a draft").contains(told, "removed: {date");
    try (Stream<Path> files = Files.list(file("orders/example-order"))) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    assertThat(check().err()).as("emptied").contains(told);
    Files.delete(file("orders/example-order"));
    assertThat(check().err()).as("deleted").contains(told);
    Files.createDirectories(file("orders/example-order"));
    Files.writeString(
        file("orders/example-order/order.yaml"),
        "removed: {date: 2024-02-01, class: sealed, path: " + old + "}\n");
    assertThat(check().err()).as("removed").doesNotContain("S610");
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(2), refused",
    "data:text/html;x, refused",
    "just words, refused",
    "ed@example.org, accepted",
    "https://example.org/write?x=1, accepted",
    "mailto:ed@example.org, refused",
  })
  void an_address_to_write_to_is_one_of_mail_or_of_the_web(String contact, String held)
      throws IOException {
    String told = "is no e-mail address and no web address";
    Files.writeString(file("site.yaml"), "title: T\npublisher: P\ncontact: \"" + contact + "\"\n");
    assertThat(check().err().contains("error[M303]: \"" + contact + "\" " + told))
        .isEqualTo(held.equals("refused"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"65536", "99999999", "-1", "abc"})
  void a_port_that_is_none(String port) {
    Run run = Run.of("serve", "--content", folder.resolve("content").toString(), "--port=" + port);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Invalid value for option '--port': '" + port + "'");
  }

  @Test
  void an_old_address_with_words_that_nobody_may_read_is_not_shown() throws IOException {
    assertThat(build().code()).isZero();
    change("orders/example-order/order.md", "title: \"Example of an order\"", "title: A new one");
    Files.writeString(file("private.txt"), "Example of an\n");
    assertThat(check().err()).doesNotContain("S610", "example-of-an-order/");
  }

  @Test
  void a_page_with_the_name_of_a_device_or_of_a_page_of_the_program() throws IOException {
    Files.writeString(file("pages/con.md"), "---\ntitle: Con\n---\nWords.\n");
    refused("pages/con.md:1:1", "S608", "\"con\" is a device on Windows", "another name");
    Files.move(file("pages/con.md"), file("pages/search.md"));
    refused("pages/search.md:1:1", "S601", "where the site has a page of its own", "another name");
  }

  @Test
  void pictures_whose_names_differ_in_capitals_alone() throws IOException {
    Files.createDirectories(file("orders/example-order/images"));
    Files.writeString(file("orders/example-order/images/a.gif"), "GIF89a1");
    Files.writeString(file("orders/example-order/images/A.gif"), "GIF89a2");
    refused("orders/example-order/images/A.gif:1:1", "S601", "cannot keep apart", "another name");
  }

  @Test
  void a_topic_or_docket_may_be_called_as_a_device_or_be_very_long() throws IOException {
    change(
        "orders/example-order/order.md",
        "court: cand\n",
        "court: cand\ntopics: [Con, " + "long ".repeat(60) + "]\n");
    change("orders/example-order/order.md", "docket: \"No. C 00-0000 EX\"", "docket: NUL");
    assertThat(check().err()).doesNotContain("error");
  }
}
