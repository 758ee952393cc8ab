package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.glossator.transcript.pdf.PdfMemory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A casebook's own notes away from its page: their pages, lists, feeds and data. */
class CasebookNotesTest {
  private static final String BOOK =
      """
      title: Joinder
      contents:
        - order: first-time-videos-v-does
          at: 2:10–27
          notes:
            - {on: could withstand a motion to dismiss, id: third, kind: question, tags: [casebook only], date: 2026-01-15, text: "Who?[^1] See *United Mine Workers v. Gibbs*, 383 U.S. 715 (1966).\\n\\n[^1]: One."}
            - {re: third, id: reply, text: "Nobody."}
            - {on: use a “good cause” standard, id: standard, kind: highlight}
      """;
  private static final byte[] PICTURE = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0, 'I', 'E', 'N', 'D'
  };
  private static final String NOTE = "casebooks/joinder/notes/third/";

  @Test
  void each_note_has_a_page_that_leads_back_to_its_place() {
    List<OutputFile> files = built(BOOK);
    Document page = page(files, NOTE + "index.html");
    assertThat(page.expectFirst("h1").text()).startsWith("Note 1 on ").endsWith(", in Joinder");
    assertThat(page.expectFirst("blockquote.court-words mark").text())
        .isEqualTo("could withstand a motion to dismiss");
    assertThat(page.select("section li").text()).contains("Note 2 by");
    Document book = page(files, "casebooks/joinder/index.html");
    String back =
        page.select("a.at").eachAttr("href").stream()
            .filter(href -> href.startsWith("../../index.html#"))
            .findFirst()
            .orElseThrow();
    String box = back.substring(back.indexOf('#') + 1);
    assertThat(book.getElementById(box)).isNotNull();
    assertThat(book.select("aside.note p.by a").eachAttr("href"))
        .contains("notes/third/index.html", "notes/reply/index.html");
    assertThat(page(files, NOTE + "embed.html").select("main").text()).contains("Who?");
  }

  @Test
  void a_highlight_without_words_leads_to_the_words_that_it_marks() {
    List<OutputFile> files = built(BOOK);
    Document page = page(files, "casebooks/joinder/notes/standard/index.html");
    String to = page.select("a.at").eachAttr("href").getLast();
    Document book = page(files, "casebooks/joinder/index.html");
    assertThat(book.expectFirst(to.substring(to.indexOf('#'))).text())
        .isEqualTo("use a “good cause” standard");
  }

  @Test
  void tags_authors_authorities_and_the_list_of_all_notes_have_them() {
    List<OutputFile> files = built(BOOK);
    String link = "../../" + NOTE + "index.html";
    assertThat(page(files, "tags/casebook-only/index.html").select("a").eachAttr("href"))
        .contains(link);
    assertThat(page(files, "people/editor/index.html").select("a").eachAttr("href")).contains(link);
    assertThat(page(files, "notes/index.html").select("a").eachAttr("href"))
        .contains("../" + NOTE + "index.html");
    assertThat(files)
        .filteredOn(file -> file.path().startsWith("authorities/") && file.text().contains("Who?"))
        .extracting(OutputFile::path)
        .anyMatch(path -> path.contains("383-u-s-715") || path.contains("gibbs"));
    assertThat(text(files, "tags/casebook-only/feed.atom")).contains("(Joinder)</title>", NOTE);
  }

  @Test
  void they_are_web_annotations_on_the_order_within_the_casebook() throws IOException {
    List<OutputFile> files = built(BOOK);
    JsonNode note = new ObjectMapper().readTree(text(files, NOTE + "annotation.jsonld"));
    assertThat(note.at("/id").asText()).isEqualTo("annotation.jsonld");
    assertThat(note.at("/target/source").asText()).contains("/2011-10-07-order-granting");
    assertThat(note.at("/target/scope").asText()).isEqualTo("../../");
    assertThat(note.at("/target/selector/0/exact").asText())
        .isEqualTo("could withstand a motion to dismiss");
    JsonNode all = new ObjectMapper().readTree(text(files, "casebooks/joinder/annotations.jsonld"));
    assertThat(all.at("/total").asInt()).isEqualTo(3);
    assertThat(text(files, "data/notes.jsonl").lines().filter(line -> line.contains(NOTE)))
        .hasSize(2); // itself, and the answer to it
  }

  @Test
  void an_order_s_note_of_the_same_name_stays_another() {
    List<OutputFile> files = built(BOOK.replace("third", "severance"));
    assertThat(files)
        .extracting(OutputFile::path)
        .contains("casebooks/joinder/notes/severance/index.html")
        .doesNotHaveDuplicates();
    Document people = page(files, "people/editor/index.html");
    assertThat(people.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "'draft: yes', 2026-01-01, false",
    "'draft: no', 2026-01-01, true",
    "'publish_at: 2026-02-01', 2026-01-31, false",
    "'publish_at: 2026-02-01', 2026-02-01, true"
  })
  void a_draft_and_what_is_to_appear_later_are_kept_back_with_their_answers(
      String key, LocalDate day, boolean seen) {
    NavigableMap<String, byte[]> files =
        SeedContent.with(BOOK.replace("id: third", "id: third, " + key));
    Pipeline.Options options = new Pipeline.Options(day, false, PdfMemory.none());
    Pipeline.Result result =
        Pipeline.build(Content.of("content", files), Theme.standard(), options);
    assertThat(errors(result)).isEmpty();
    assertThat(result.files())
        .extracting(OutputFile::path)
        .filteredOn(path -> path.matches("casebooks/joinder/notes/(third|reply)/index.html"))
        .hasSize(seen ? 2 : 0);
    assertThat(text(result.files(), "casebooks/joinder/index.html").contains("Who?"))
        .isEqualTo(seen);
    assertThat(
            result.locks().stream()
                .filter(lock -> lock.path().equals("casebooks/joinder.lock.yaml"))
                .map(OutputFile::text))
        .singleElement()
        .asString()
        .contains("id: \"third\"");
  }

  @Test
  void a_draft_answer_keeps_back_what_answers_it() {
    List<OutputFile> files =
        built(
            BOOK.replace(
                "{re: third, id: reply, text: \"Nobody.\"}",
                "{re: third, id: reply, draft: yes, text: Nobody.}\n"
                    + "      - {re: reply, id: again, text: Somebody.}"));
    assertThat(files)
        .extracting(OutputFile::path)
        .noneMatch(path -> path.matches("casebooks/joinder/notes/(again|reply)/index.html"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{on: could withstand a motion to dismiss}', this note says nothing",
    "'{on: could withstand a motion to dismiss, kind: replace}', does not say the words to show"
  })
  void a_note_without_what_it_needs_is_refused(String note, String what) {
    Pipeline.Result result =
        build(
            "title: T\ncontents:\n  - order: first-time-videos-v-does\n    notes:\n      - "
                + note
                + "\n");
    assertThat(errors(result))
        .filteredOn(told -> told.code() == Code.A403)
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .contains(what);
  }

  @Test
  void a_name_that_is_no_part_of_an_address_is_refused() {
    assertThat(errors(build(BOOK.replace("id: third", "id: ../../x"))))
        .extracting(Diagnostic::code)
        .contains(Code.M303);
  }

  @Test
  void a_name_in_the_lock_that_is_no_part_of_an_address_is_refused() {
    NavigableMap<String, byte[]> files = SeedContent.with(BOOK.replace("id: third, ", ""));
    String lock =
        Pipeline.build(Content.of("content", files), Theme.standard()).locks().stream()
            .filter(file -> file.path().equals("casebooks/joinder.lock.yaml"))
            .map(OutputFile::text)
            .findFirst()
            .orElseThrow();
    String bent = lock.replaceFirst("id: \"could[a-z0-9-]*\"", "id: \"../../x\"");
    assertThat(bent).isNotEqualTo(lock);
    files.put("casebooks/joinder.lock.yaml", bent.getBytes(UTF_8));
    Pipeline.Result result = Pipeline.build(Content.of("content", files), Theme.standard());
    assertThat(errors(result)).extracting(Diagnostic::code).contains(Code.M303);
  }

  @Test
  void a_note_has_the_same_name_whatever_the_content_folder_is_called() {
    NavigableMap<String, byte[]> files =
        SeedContent.with(BOOK.replaceAll("id: (?:reply|standard), ", ""));
    List<OutputFile> here = Pipeline.build(Content.of("content", files), Theme.standard()).files();
    List<OutputFile> there =
        Pipeline.build(Content.of("/srv/other", files), Theme.standard()).files();
    assertThat(there).extracting(OutputFile::path).containsAll(paths(here, "casebooks/"));
    assertThat(text(there, "casebooks/joinder/index.html"))
        .isEqualTo(text(here, "casebooks/joinder/index.html"));
  }

  @Test
  void a_passage_that_is_shown_twice_has_no_id_twice_and_its_notes_lead_within_their_order() {
    NavigableMap<String, byte[]> content =
        SeedContent.with(
            """
            title: Joinder
            contents:
              - order: first-time-videos-v-does
                at: [2:10–27, 2:12–20]
                own-notes: yes
                notes:
                  - {on: use a “good cause” standard, id: standard, text: "Whose?[^1]\\n\\n[^1]: One."}
            """);
    String notes = "orders/first-time-videos-v-does/notes.md";
    String more =
        """

        > use a “good cause” standard

        ![A chart](images/chart.png) and [its text](plain/).[^1]

        [^1]: Another.
        {id=chart by=editor}
        """;
    content.put(notes, (new String(content.get(notes), UTF_8) + more).getBytes(UTF_8));
    content.put("orders/first-time-videos-v-does/images/chart.png", PICTURE);
    Pipeline.Result result = Pipeline.build(Content.of("content", content), Theme.standard());
    assertThat(errors(result)).isEmpty();
    Document book = page(result.files(), "casebooks/joinder/index.html");
    String order = "../../cand/c-11-3822-mej/2011-10-07-order-granting-expedited-discovery/";
    assertThat(book.select(".note .words img").eachAttr("src"))
        .hasSize(2)
        .containsOnly(order + "images/chart.png");
    assertThat(book.select(".note .words a:containsOwn(its text)").eachAttr("href"))
        .containsOnly(order + "plain/index.html");
    assertThat(book.select(".note [id$=fn-1]")).hasSize(4);
    assertThat(book.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  private static List<String> paths(List<OutputFile> files, String folder) {
    return files.stream().map(OutputFile::path).filter(p -> p.startsWith(folder)).toList();
  }

  private static List<Diagnostic> errors(Pipeline.Result result) {
    return result.diagnostics().stream()
        .filter(told -> told.severity().word().equals("error"))
        .toList();
  }

  private static List<OutputFile> built(String book) {
    Pipeline.Result result = build(book);
    assertThat(errors(result)).isEmpty();
    return result.files();
  }

  private static Pipeline.Result build(String book) {
    return Pipeline.build(Content.of("content", SeedContent.with(book)), Theme.standard());
  }

  private static Document page(List<OutputFile> files, String path) {
    return Jsoup.parse(text(files, path));
  }

  private static String text(List<OutputFile> files, String path) {
    List<String> found =
        files.stream().filter(file -> file.path().equals(path)).map(OutputFile::text).toList();
    assertThat(found).as(path + " in " + Arrays.asList(near(files, path))).hasSize(1);
    return found.getFirst();
  }

  private static List<String> near(List<OutputFile> files, String path) {
    String top = path.substring(0, Math.max(0, path.indexOf('/')));
    return files.stream().map(OutputFile::path).filter(p -> p.startsWith(top)).limit(40).toList();
  }
}
