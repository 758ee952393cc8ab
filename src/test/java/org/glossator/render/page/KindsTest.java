package org.glossator.render.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.order.OrderText;
import org.glossator.order.SeedOrder;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The seven kinds of annotation on the page, and that the court's words stay as they were. */
class KindsTest {
  private static final String ORDER = "orders/first-time-videos-v-does/";
  private static final String PAGE =
      "cand/c-11-3822-mej/2011-10-07-order-granting-expedited-discovery/index.html";
  private static final OrderText TEXT = OrderText.of(SeedOrder.order());

  @Test
  void each_kind_does_what_it_says_and_the_court_s_words_stay() {
    Document page =
        page(
            """
            > severing the putative defendants at this early stage is no solution

            A note[^1] on *Gibbs*, 383 U.S. 715 (1966), see [[11-3822, 11:26]] and <script>x</script>.

            [^1]: With a footnote.
            {id=one}

            > [re one]

            I read it otherwise.
            {date=2026-02-03}

            > such time periods can be somewhat arbitrary

            {kind=highlight}

            > declines to sever the Doe Defendants

            {kind=elide}

            > The Court therefore

            {kind=replace with="We"}

            > ease the administrative burden

            {kind=link to="https://example.org/a"}

            > has sufficient pled

            Read “sufficiently”.
            {kind=correction}

            > United Mine Workers of Am. v. Gibbs, 383 U.S. 715

            {kind=treatment as=applies}
            """);
    assertThat(page.select("mark.note[id]").size()).isGreaterThanOrEqualTo(3);
    Element elided = page.expectFirst("details.elide");
    assertThat(elided.select("summary").text())
        .isEqualTo("[6 words omitted by The Glossator editors: 12:1]");
    assertThat(page.select("[role=paragraph] > details.elide")).isNotEmpty();
    assertThat(page.select("details.replace > summary").text()).isEqualTo("[We]");
    assertThat(page.select("a.nlink").attr("href")).isEqualTo("https://example.org/a");
    assertThat(page.select("aside.correction .words").text()).contains("Read “sufficiently”.");
    assertThat(page.select("aside .treats").text()).startsWith("This order applies United Mine");
    assertThat(page.select("aside.answer .on").text()).contains("answers note");
    Element note = page.expectFirst("aside.note:has(.footnotes)");
    assertThat(note.select("a[href='#L11.26']").text())
        .isEqualTo("First Time Videos, slip op. at 11:26");
    assertThat(note.select("a[href^=https://www.courtlistener.com/c/]").text())
        .contains("383 U.S. 715");
    assertThat(note.select("script")).isEmpty();
    assertSound(page, "all kinds");
  }

  @Test
  void any_notes_leave_the_court_s_words_as_they_were() {
    long seed = Long.getLong("seed", 20260115L);
    for (int round = 0; round < 6; round++) {
      Random random = new Random(seed + round);
      StringBuilder notes = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        notes.append(note(random, i));
      }
      assertSound(page(notes.toString()), "seed " + (seed + round));
    }
  }

  private static final List<String> KINDS =
      List.of(
          "kind=note",
          "kind=highlight",
          "kind=elide",
          "kind=replace with=\"[x <&> y]\"",
          "kind=link to=\"https://example.org/\"",
          "kind=correction",
          "kind=correction as=doubt",
          "kind=treatment as=distinguishes of=\"1 U.S. 1\"");

  /** A note on words anywhere: in headings, captions and footnotes, over pages and paragraphs. */
  private static String note(Random random, int i) {
    String text = TEXT.text();
    String quote = "";
    while (quote.isBlank()) {
      int start = random.nextInt(text.length() - 10);
      int length = 5 + random.nextInt(random.nextInt(4) == 0 ? 900 : 120);
      quote =
          text.substring(start, Math.min(text.length(), start + length))
              .replaceAll("\\s+", " ")
              .strip();
      quote =
          TEXT.text().replaceAll("\\s+", " ").split(java.util.regex.Pattern.quote(quote), -1).length
                  == 2
              ? quote
              : "";
    }
    return "> "
        + quote
        + "\n\nBody "
        + i
        + "\n{id=x"
        + i
        + " "
        + KINDS.get(random.nextInt(KINDS.size()))
        + "}\n\n";
  }

  private static void assertSound(Document page, String what) {
    OrderPageCheck.leadsToItself(page, what);
    assertThat(page.select("p details, a a, mark details, a details, details details"))
        .as(what)
        .isEmpty();
    Document court = page.clone();
    court.select("[data-chrome]").remove();
    List<String> blocks = new ArrayList<>();
    court.select("#text .court").forEach(block -> blocks.add(block.wholeText()));
    assertThat(blocks)
        .as(what)
        .containsExactlyInAnyOrderElementsOf(
            TEXT.segments().stream().map(s -> s.block().passage().text()).toList());
  }

  private static Document page(String notes) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    try {
      for (String file :
          List.of("site.yaml", "authors.yaml", ORDER + "order.txt", ORDER + "order.yaml")) {
        files.put(file, Files.readAllBytes(Path.of("content").resolve(file)));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    files.put(ORDER + "notes.md", notes.getBytes(UTF_8));
    Pipeline.Result result = Pipeline.build(Content.of("content", files), Theme.standard());
    assertThat(result.diagnostics()).filteredOn(d -> d.severity().word().equals("error")).isEmpty();
    OutputFile page =
        result.files().stream().filter(f -> f.path().equals(PAGE)).findFirst().orElseThrow();
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document document = parser.parseInput(page.text(), "");
    assertThat(parser.getErrors()).isEmpty();
    return document;
  }
}
