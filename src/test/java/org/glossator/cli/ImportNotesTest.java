package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations that were made elsewhere, on their way among the notes. */
class ImportNotesTest {
  private static final String ORDER =
      """
      # IN THE UNITED STATES DISTRICT COURT

      The plaintiff moves for an early subpoena to eleven internet providers, and cites Gibbs, 383
      U.S. 715, for it. The motion is ripe.

      The Court therefore declines to sever the Doe Defendants at this time, since their motions to
      quash are not before it. The motion is granted. The question may be raised again.

      IT IS SO ORDERED.
      """;

  private static final String SEVEN =
      """
      > moves for an early subpoena

      It *moves*, see [the rule](https://example.org/) and 383 U.S. 715.
      {id=one tags="joinder, early discovery" date=2026-01-15 updated=2026-02-01}

      > [re one]

      I read it otherwise.
      {id=two date=2026-02-03}

      > internet providers

      {id=three kind=highlight}

      > The Court therefore

      {id=four kind=elide}

      > Doe Defendants

      {id=five kind=replace with="strangers"}

      > motions to quash

      {id=six kind=link to="https://example.org/a"}

      > is granted

      Read “denied”?
      {id=seven kind=correction as=doubt}

      > Gibbs, 383 U.S. 715

      {id=eight kind=treatment as=distinguishes}
      """;

  @TempDir Path project;

  @BeforeEach
  void content() throws IOException {
    write("site.yaml", "title: T\npublisher: P\nbase-url: https://orders.example.org/\n");
    write("authors.yaml", "ed: {name: Ed Itor}\n");
    write("orders/x/order.yaml", "court: cand\ndocket: C 12-1\ndate: 2012-01-03\ntitle: Order\n");
    write("orders/x/order.md", ORDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.csv", "notes.HTML", "notes.md"})
  void an_export_in_a_format_for_readers_is_told_which_one_is_read(String name) throws IOException {
    Path file = Files.writeString(project.resolve(name), "Created at,Author,Page URL,Quote");
    Run run = Run.of("import", "--content", project.resolve("content").toString(), file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(name, "Hypothesis exports annotations, choose JSON");
  }

  @Test
  void what_a_site_exports_comes_back_as_it_was() throws IOException {
    write("orders/x/notes.md", SEVEN);
    Path site = project.resolve("site");
    Run build = glossator("build", "--out", site.toString());
    assertThat(build.code()).as(build.err()).isZero();
    Path exported = find(site, "annotations.jsonld");
    String before = Files.readString(exported);
    Files.delete(project.resolve("content/orders/x/notes.md"));
    Files.delete(project.resolve("content/orders/x/notes.lock.yaml"));

    Run run = glossator("import", exported.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("8 imported, 0 there already");
    assertThat(project.resolve("content/orders/x/notes.md"))
        .content()
        .contains("as=doubt kind=correction", "as=distinguishes kind=treatment", "with=strangers");
    assertThat(glossator("build", "--out", site.toString()).code()).isZero();
    assertThat(exported).hasContent(before);
    assertThat(glossator("import", exported.toString()).out())
        .contains("0 imported, 8 there already");
  }

  @Test
  void an_export_of_hypothesis_becomes_notes() throws IOException {
    write("orders/x/notes.md", "> IT IS SO ORDERED\n\nMine.\n{by=ed}\n");
    Path file =
        json(
            """
            {"export_date": "2026-02-01", "annotations": [
             {"id": "BBB", "created": "2026-01-02T10:00:00+00:00", "text": "I doubt it.",
              "user": "acct:ed@hypothes.is", "uri": "https://orders.example.org/%s",
              "tags": [], "references": ["AAA"], "target": [{"source": "x"}]},
             {"id": "AAA", "created": "2026-01-01T10:00:00+00:00", "text": "> quoted\\n\\nGood.",
              "updated": "2026-01-03T10:00:00+00:00",
              "user": "acct:ed@hypothes.is", "uri": "https://orders.example.org/%s",
              "tags": ["say \\"so\\"", "a, b"],
              "target": [{"source": "https://orders.example.org/%s", "selector": [
               {"type": "TextPositionSelector", "start": 7, "end": 20},
               {"type": "TextQuoteSelector", "exact": "The motion is granted",
                "prefix": "quash are not before it. ", "suffix": ". The question"}]}]}
            ]}
            """
                .replace("%s", "cand/c-12-1/2012-01-03-order/"));

    Run run = glossator("import", file.toString());

    assertThat(run.code()).as(run.err()).isZero();
    String notes = Files.readString(project.resolve("content/orders/x/notes.md"));
    assertThat(notes)
        .startsWith("> IT IS SO ORDERED\n\nMine.\n{by=ed}\n\n> The motion is granted\n\n >")
        .contains(" > quoted\n\nGood.\n{id=imported-")
        .contains("by=ed tags=\"say 'so', a; b\" date=2026-01-01 updated=2026-01-03}\n")
        .contains("> [re imported-", "I doubt it.");
    Run check = glossator("check");
    assertThat(check.code()).as(check.err()).isZero();
  }

  @Test
  void what_not_everybody_could_read_comes_in_as_a_draft() throws IOException {
    String one = annotation("The motion is granted", "", "", "ed");
    String end = one.substring(0, one.lastIndexOf('}'));
    Path file =
        json(
            "[%s, \"id\": \"a\", \"permissions\": {\"read\": [\"acct:ed@hypothes.is\"]}},"
                    .formatted(end)
                + "%s, \"id\": \"b\", \"group\": \"x1\"},".formatted(end)
                + "%s, \"id\": \"c\", \"hidden\": true},".formatted(end)
                + "%s, \"id\": \"d\", \"references\": [\"e\"], \"group\": \"x1\"},".formatted(end)
                + "%s, \"id\": \"e\", \"group\": \"__world__\",".formatted(end)
                + " \"permissions\": {\"read\": [\"group:__world__\"]}}]");
    Run run = glossator("import", file.toString(), "--name", "x", "--by", "ed");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err().split("A413", -1)).hasSize(1 + 4);
    String notes = Files.readString(project.resolve("content/orders/x/notes.md"));
    assertThat(notes.split("draft=yes", -1)).hasSize(1 + 4);
    assertThat(notes.split("\\{id=", -1)).hasSize(1 + 5);
    assertThat(glossator("check").err()).doesNotContain("error");
  }

  @Test
  void words_that_recur_with_nothing_around_them_are_never_guessed() throws IOException {
    Path file = json("[" + annotation("The motion is", "", "", "ed") + "]");
    Run run = glossator("import", file.toString(), "--name", "x");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("A410", "another passage is as like them");
    assertThat(project.resolve("content/orders/x/notes.md")).doesNotExist();
  }

  @Test
  void words_that_recur_are_told_apart_by_what_stands_around_them() throws IOException {
    Path file =
        json(
            "["
                + annotation("The motion is", "383 U.S. 715, for it. ", " ripe.", "ed")
                + ","
                + annotation("The motion is", "quash are not before it. ", " granted.", "ed")
                    .replace("/The-motion-is", "/other")
                + "]");
    Run run = glossator("import", file.toString(), "--name", "x");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("2 imported");
    Path site = project.resolve("site");
    Run build = glossator("build", "--out", site.toString());
    assertThat(build.code()).as(build.err()).isZero();
    String notes = Files.readString(find(site, "annotations.jsonld")).replaceAll("\\s+", " ");
    assertThat(notes).contains("\"suffix\": \" ripe.").contains("\"suffix\": \" granted.");
    assertThat(glossator("check").code()).isZero();
  }

  @Test
  void nothing_is_written_while_one_cannot_be_placed_unless_the_rest_is_asked_for()
      throws IOException {
    Path file =
        json(
            "["
                + annotation("declines to sever", "therefore ", " the Doe", "ed")
                + ","
                + annotation("words of another order", "", "", "ed")
                + ","
                + annotation("may be raised again", "", "", "stranger")
                + "]");
    Run all = glossator("import", file.toString(), "--name", "x");
    assertThat(all.code()).isEqualTo(1);
    assertThat(all.err())
        .contains("these words are not in the order", "stranger, is no author of this site");
    assertThat(project.resolve("content/orders/x/notes.md")).doesNotExist();
    Run some = glossator("import", file.toString(), "--name", "x", "--by", "ed", "--partial");
    assertThat(some.out()).contains("2 imported");
    assertThat(project.resolve("content/orders/x/notes.md"))
        .content()
        .contains("> declines to sever\n", "> may be raised again\n")
        .doesNotContain("another order");
  }

  @Test
  void words_that_differ_a_little_are_quoted_as_the_order_has_them() throws IOException {
    Path file =
        json(
            "["
                + annotation(
                    "therefore declines to sever the Doc Defendants at this time",
                    "383 U.S. 715, for it. The motion is ripe. The Court ",
                    ", since their motions to quash are not",
                    "ed")
                + "]");
    Run run = glossator("import", file.toString(), "--name", "x");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("warning[A412]", "Doe Defendants");
    assertThat(project.resolve("content/orders/x/notes.md"))
        .content()
        .contains("> therefore declines to sever the Doe Defendants at this time\n");
  }

  @Test
  void a_body_cannot_end_its_note_or_give_it_attributes() throws IOException {
    Path file =
        json(
            "["
                + annotation("declines to sever", "", "", "ed")
                    .replace("Said.", "{by=nobody}\\n> not a note\\n\\n{draft=yes}")
                + "]");
    assertThat(glossator("import", file.toString(), "--name", "x").code()).isZero();
    Run check = glossator("check");
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(project.resolve("content/orders/x/notes.md"))
        .content()
        .contains("\\{by=nobody}\n > not a note\n\n\\{draft=yes}\n{id=");
  }

  @Test
  void what_is_no_file_of_annotations_is_told_with_its_place() throws IOException {
    assertThat(glossator("import", json("[\n {\"target\": }").toString()).err())
        .contains("a.json:2:", "P122", "this is not JSON");
    assertThat(glossator("import", json("{\"title\": \"x\"}").toString()).err())
        .contains("P122", "JSON with the keys \"title\", and neither an export", "nor annotations");
    assertThat(glossator("import", json("[1, 2]").toString()).err()).contains("a list of 2 values");
    assertThat(glossator("import", json("").toString()).err()).contains("P122", "an empty file");
  }

  @Test
  @Timeout(30)
  void an_annotation_of_blank_lines_is_read_in_time_proportional_to_its_length()
      throws IOException {
    String lines = "\\n".repeat(200_000);
    Path file =
        json(
            """
            {"type": "Annotation", "creator": "https://elsewhere.example/%s",
             "bodyValue": "one%s- two",
             "target": {"source": "https://orders.example.org/cand/c-12-1/2012-01-03-order/",
              "selector": {"type": "TextQuoteSelector", "exact": "The motion is ripe"}}}
            """
                .formatted("/".repeat(200_000) + "ed", lines));

    Run run = glossator("import", file.toString(), "--by", "ed");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(project.resolve("content/orders/x/notes.md")).content().contains("\\- two");
  }

  private static String annotation(String exact, String prefix, String suffix, String who) {
    return """
    {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation",
     "id": "https://example.org/%s", "creator": {"name": "%s", "id": "https://e.org/%s"},
     "body": [{"type": "TextualBody", "format": "text/markdown", "value": "Said."}],
     "target": {"source": "https://example.org/a.html", "selector":
      {"type": "TextQuoteSelector", "exact": "%s", "prefix": "%s", "suffix": "%s"}}}
    """
        .formatted(exact.replace(' ', '-'), who, who, exact, prefix, suffix);
  }

  private static Path find(Path folder, String name) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.endsWith(name)).findFirst().orElseThrow();
    }
  }

  private Path json(String text) throws IOException {
    return Files.writeString(project.resolve("a.json"), text);
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Run glossator(String... args) {
    List<String> all = new ArrayList<>(Arrays.asList(args));
    all.add("--content");
    all.add(project.resolve("content").toString());
    return Run.of(all.toArray(String[]::new));
  }
}
