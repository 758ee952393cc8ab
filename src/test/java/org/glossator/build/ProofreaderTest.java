package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} tells beyond a build. */
class ProofreaderTest {
  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  ProofreaderTest() {
    put("site.yaml", "title: T\npublisher: P\n");
    put("authors.yaml", "ed: {name: E}\n");
    put("orders/a/order.txt", "1 The rest is public.\n");
    put("orders/a/notes.md", "> The rest is public.\n\nSo it is.\n{by=ed}\n");
    about("");
  }

  @Test
  void a_careful_publisher_hears_nothing() {
    assertThat(Pipeline.check(content(), Theme.standard(), Pipeline.Options.standard())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example/orders",
        "https://a..org/",
        "http://x.org/http://y.org/",
        "ftp://x.org/a"
      })
  void an_address_that_cannot_be_right_is_told(String url) {
    put("pages/about.md", "---\ntitle: About\n---\n\nSee [this](" + url + ").\n");
    assertThat(codes()).containsExactly(Code.L801);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a(b)?c=d#e",
        "https://web.archive.org/web/2020/http://y.org/"
      })
  void a_sound_address_is_not(String url) {
    put("pages/about.md", "---\ntitle: About\n---\n\nSee <" + url + ">, and read.\n");
    assertThat(codes()).isEmpty();
  }

  @Test
  void tags_that_differ_in_writing_alone_are_told() {
    about("topics: [Subpoena, subpoenas]\n");
    assertThat(codes()).containsExactly(Code.L803);
  }

  @Test
  void an_author_who_signs_nothing_is_told() {
    put("authors.yaml", "ed: {name: E}\nguest: {name: G}\n");
    assertThat(codes()).containsExactly(Code.L804);
  }

  @Test
  void an_author_who_signs_a_casebook_or_a_note_in_it_is_not() {
    put("authors.yaml", "ed: {name: E}\nguest: {name: G}\nhost: {name: H}\n");
    put(
        "casebooks/book.yaml",
        """
        title: B
        author: host
        contents:
          - order: a
            notes:
              - {on: is public, text: So it is., by: guest}
        """);
    assertThat(codes()).isEmpty();
  }

  @Test
  void missing_metadata_is_told() {
    put("orders/a/order.yaml", "court: cand\ndate: 2011-10-07\ndocket: C 11-1\nname: A v. B\n");
    assertThat(codes()).containsExactly(Code.L805);
    assertThat(told())
        .first()
        .asString()
        .contains("id, published, source, summary, title", "the order.yaml beside the text");
    files.remove("orders/a/order.yaml");
    files.remove("orders/a/order.txt");
    put(
        "orders/a/order.md",
        "---\ncourt: cand\ndate: 2011-10-07\ndocket: C 11-1\nname: A v. B\n---\n\nWords.\n");
    assertThat(told()).last().asString().contains("between two lines of three hyphens");
  }

  @Test
  void what_stands_for_a_name_or_a_number_that_was_not_read_is_told() {
    put("orders/a/order.yaml", "court: cand\ndate: 2011-10-07\n");
    assertThat(told())
        .filteredOn(d -> d.code() == Code.O205)
        .extracting(Diagnostic::help)
        .containsExactlyInAnyOrder(
            "write \"name: Roe v. Acme, Inc.\" into order.yaml",
            "write \"docket: C 11-3822 MEJ\" into order.yaml");
    put("orders/a/order.yaml", "court: cand\ndate: 2011-10-07\nname: A v. B\ndocket: C 11-1\n");
    assertThat(codes()).doesNotContain(Code.O205);
  }

  private java.util.List<Diagnostic> told() {
    return Pipeline.check(content(), Theme.standard(), Pipeline.Options.standard());
  }

  private java.util.List<Code> codes() {
    return told().stream().map(d -> d.code()).toList();
  }

  private void about(String more) {
    put(
        "orders/a/order.yaml",
        """
        id: 0b0a2c52-6f0d-4c55-9a51-3a7f0c1e2d01
        court: cand
        date: 2011-10-07
        docket: C 11-1
        name: A v. B
        title: Order
        published: 2026-01-01
        source: Typed.
        summary: It says so.
        """
            + more);
  }

  private Content content() {
    return Content.of("content", files);
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }
}
