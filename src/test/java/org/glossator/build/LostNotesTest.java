package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.glossator.diagnostic.Code;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes whose words are gone from the order, published all the same. */
class LostNotesTest {
  private static final String FOLDER = "orders/roe/";
  private static final String ORDER = "cand/c-26-1-abc/2026-01-05-order/";
  private static final String TEXT =
      """
      # Background

      Plaintiff moves for leave to take early discovery. Nobody opposed it for many months.

      The motion is GRANTED.
      """;
  private static final String NOTES =
      """
      > Nobody opposed it for many months

      What was said.
      {id=silence orphan=publish}

      > [re silence]

      What was answered.
      {id=answer}
      """;

  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  private void put(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  private Pipeline.Result build() {
    return Pipeline.build(Content.of("content", files), Theme.standard());
  }

  private static Document page(Pipeline.Result result, String path) {
    String text =
        result.files().stream()
            .filter(file -> file.path().equals(path))
            .map(OutputFile::bytes)
            .map(bytes -> new String(bytes, UTF_8))
            .findFirst()
            .orElse("");
    return Jsoup.parse(text, "https://x.test/" + path);
  }

  @BeforeEach
  void publish() {
    put("site.yaml", "title: Orders\npublisher: A Clinic\n");
    put("authors.yaml", "ed: {name: An Editor}\n");
    put(
        FOLDER + "order.yaml",
        "court: cand\ndocket: C 26-1 ABC\ndate: 2026-01-05\ntitle: Order\nname: Roe v. Doe\n");
    put(FOLDER + "order.md", TEXT);
    put(FOLDER + "notes.md", NOTES);
    build().locks().forEach(lock -> files.put(lock.path(), lock.bytes()));
  }

  @Test
  void keep_their_answers_and_their_addresses() {
    put(FOLDER + "order.md", TEXT.replace(" Nobody opposed it for many months.", ""));
    Pipeline.Result result = build();
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(told -> {
          assertThat(told.code()).isEqualTo(Code.A417);
          assertThat(told.source().name()).isEqualTo("content/orders/roe/notes.md");
          assertThat(told.message()).contains("in no list of tags", "search");
        });
    Document order = page(result, ORDER + "index.html");
    assertThat(order.select(".orphans .words").eachText())
        .containsExactly("What was said.", "What was answered.");
    for (String name : new String[] {"silence", "answer"}) {
      for (String file : new String[] {"index.html", "embed.html"}) {
        Document page = page(result, "notes/" + name + "/" + file);
        assertThat(page.select("#moved").attr("abs:href"))
            .isEqualTo("https://x.test/" + ORDER + "index.html#orphan-" + name);
      }
      assertThat(order.getElementById("orphan-" + name)).isNotNull();
    }
  }

  @Test
  void a_name_that_no_note_has_any_more_is_told_until_the_lock_is_written() {
    put(FOLDER + "notes.md", NOTES.replace("silence", "quiet"));
    Pipeline.Result renamed = build();
    assertThat(renamed.diagnostics())
        .extracting(d -> d.code() + " " + d.message())
        .containsExactly("A416 no note is called \"silence\" any more: links to it lead nowhere");
    renamed.locks().forEach(lock -> files.put(lock.path(), lock.bytes()));
    assertThat(build().diagnostics()).isEmpty();
    put(FOLDER + "notes.md", "");
    assertThat(build().diagnostics()).extracting(d -> d.code()).contains(Code.A416);
  }

  @Test
  void notes_that_are_gone_with_their_file_are_told() {
    put("site.yaml", "title: Orders\npublisher: A Clinic\n");
    put("authors.yaml", "ed: {name: An Editor}\n");
    put(
        FOLDER + "order.yaml",
        "court: cand\ndocket: C 26-1 ABC\ndate: 2026-01-05\ntitle: Order\nname: Roe v. Doe\n");
    put(FOLDER + "order.md", TEXT);
    put(FOLDER + "notes.md", NOTES);
    build().locks().forEach(lock -> files.put(lock.path(), lock.bytes()));
    files.remove(FOLDER + "notes.md");
    assertThat(build().diagnostics())
        .extracting(d -> d.severity() + " " + d.source().name() + " " + d.message())
        .containsExactly(
            "WARNING content/orders/roe/notes.lock.yaml this knows a note of a notes.md that is"
                + " gone: links to them lead nowhere");
    files.remove(FOLDER + "notes.lock.yaml");
    assertThat(build().diagnostics()).isEmpty();
  }
}
