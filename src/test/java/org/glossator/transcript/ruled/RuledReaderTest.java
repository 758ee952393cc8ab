package org.glossator.transcript.ruled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Origin;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;
import org.junit.jupiter.api.Test;

class RuledReaderTest {
  private static final String ORDER =
      """
      ---
      court: cand
      ---

      @page 1
      @parties
       8| EXAMPLE BOOKS LLC,
       9|    Plaintiff,

      @docket
       8| No. C 20-0001 ABC
        +| (Related case)

      @title
      10| **ORDER**

      14| The motion[^1] relies on *Example*
      15| *v. Sample*, a well-
      16| known case about con¬
      17| tracts at 5 \\* 3.

      18| ## **A. Standard**

      19| > Quoted words
        | > go on
      @note 1
      27| Filed on May 1.
      28| It starts
      @end
      @page 2
      @note 1
      27| and goes on.
      @end
       1| > here.

      @signature
       3| Jane Roe
      """;

  private static Checked<Transcript> read(String text) {
    return RuledReader.read(SourceFile.of("order.md", text));
  }

  private static List<Line> lines(String text) {
    return read(text).value().pages().stream().flatMap(p -> p.lines().stream()).toList();
  }

  private static Line line(String words) {
    return lines(ORDER).stream().filter(l -> l.text().startsWith(words)).findFirst().orElseThrow();
  }

  @Test
  void a_correct_file_is_read_without_complaint() {
    assertThat(read(ORDER).diagnostics()).isEmpty();
  }

  @Test
  void a_printed_number_is_the_address_of_running_text() {
    assertThat(line("The motion").address()).isEqualTo(LineAddress.printed(1, 14));
  }

  @Test
  void a_number_beside_a_quotation_a_note_or_a_caption_is_estimated() {
    assertThat(List.of(line("Quoted"), line("Filed"), line("EXAMPLE"), line("Jane")))
        .allMatch(l -> l.address().precision() == Precision.ESTIMATED);
  }

  @Test
  void a_plus_stands_between_the_last_number_and_the_next() {
    assertThat(line("(Related").address()).isEqualTo(new LineAddress(1, 8, Precision.BETWEEN));
  }

  @Test
  void lines_that_share_a_number_are_estimated() {
    List<Line> lines = lines("@page 1\n 1| one\n 1| two\n 2| three\n");
    assertThat(lines.stream().map(l -> l.address().citable())).containsExactly(false, false, true);
  }

  @Test
  void emphasis_and_note_calls_are_marks_and_not_text() {
    Line line = line("The motion");
    assertThat(line.text()).isEqualTo("The motion relies on Example");
    assertThat(line.marks())
        .containsExactly(
            new LineMark.NoteCall(Span.at(10), "1"),
            new LineMark.Emphasis(new Span(21, 28), LineMark.Style.ITALIC));
  }

  @Test
  void a_hyphen_joins_and_a_soft_hyphen_vanishes() {
    assertThat(line("v. Sample").end()).isEqualTo(LineEnd.DIRECT);
    assertThat(line("v. Sample").text()).endsWith("well-");
    assertThat(line("known").end()).isEqualTo(LineEnd.DIRECT);
    assertThat(line("known").text()).endsWith("con");
    assertThat(line("tracts").end()).isEqualTo(LineEnd.SPACE);
  }

  @Test
  void an_escaped_star_is_the_courts() {
    assertThat(line("tracts").text()).isEqualTo("tracts at 5 * 3.");
  }

  @Test
  void stars_between_spaces_are_the_courts() {
    assertThat(lines("@page 1\n 1| it is * * * then *so*\n").getFirst().text())
        .isEqualTo("it is * * * then so");
  }

  @Test
  void headings_quotations_and_parts_have_their_roles() {
    assertThat(line("A. Standard").role()).isEqualTo(new LineRole.Heading(2));
    assertThat(line("Quoted").role()).isEqualTo(new LineRole.Quote(1));
    assertThat(line("ORDER").role()).isEqualTo(new LineRole.Part(LineRole.Kind.TITLE));
    assertThat(line("Jane").role()).isEqualTo(new LineRole.Part(LineRole.Kind.SIGNATURE));
  }

  @Test
  void a_paragraph_runs_on_over_pages_and_notes() {
    assertThat(line("here.").opens()).isFalse();
    assertThat(line("A. Standard").opens()).isTrue();
  }

  @Test
  void a_note_goes_on_where_its_label_comes_again() {
    assertThat(line("Filed").opens()).isTrue();
    assertThat(line("It starts").opens()).isFalse();
    assertThat(line("and goes on").opens()).isFalse();
  }

  @Test
  void every_character_is_in_a_line_in_a_drop_or_white_space() {
    assertCovered(ORDER);
  }

  @Test
  void numbers_that_fall_are_reported_and_the_page_is_not_trusted() {
    Checked<Transcript> read = read("@page 1\n 5| one\n 4| two\n");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.P101);
    assertThat(read.value().pages().getFirst().linesTrusted()).isFalse();
  }

  @Test
  void what_cannot_be_read_is_reported_at_its_line() {
    Checked<Transcript> read =
        read("@page 2\n 1| one\nno bar\n@pag 3\n@page 2\n@end\n@note 4\n  | open\n");
    assertThat(read.diagnostics())
        .extracting(d -> d.source().position(d.span().start()).line())
        .containsExactly(3, 4, 5, 6, 9);
    assertThat(read.diagnostics()).allMatch(d -> d.code() == Code.P106);
  }

  @Test
  void open_emphasis_is_reported_and_its_mark_kept() {
    Checked<Transcript> read = read("@page 1\n 1| so *open and **bold**\n");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.P107);
    assertThat(read.value().pages().getFirst().lines().getFirst().text())
        .isEqualTo("so *open and bold");
  }

  @Test
  void a_file_without_pages_has_no_text() {
    assertThat(read("").diagnostics()).extracting(Diagnostic::code).containsExactly(Code.P104);
    assertThat(RuledReader.reads(SourceFile.of("order.md", "# Title\n\nWords"))).isFalse();
    assertThat(RuledReader.reads(SourceFile.of("order.md", ORDER))).isTrue();
  }

  @Test
  void front_matter_is_the_yaml_between_the_fences() {
    SourceFile source = SourceFile.of("order.md", ORDER);
    assertThat(RuledReader.frontMatter(source).orElseThrow().of(ORDER)).isEqualTo("court: cand\n");
  }

  @Test
  void what_is_written_is_read_back_as_it_was() {
    List<Page> pages = read(ORDER).value().pages();
    String written = RuledWriter.write(pages);
    assertThat(bare(read(written).value().pages())).isEqualTo(bare(pages));
    assertThat(RuledWriter.write(read(written).value().pages())).isEqualTo(written);
  }

  @Test
  void any_words_survive_being_written_and_read() {
    Random random = new Random(20110907);
    String alphabet = "ab *\\<u></u>[^1]#>|-–—¬_@+ .";
    for (int i = 0; i < 2000; i++) {
      StringBuilder words = new StringBuilder("x");
      for (int n = random.nextInt(12); n > 0; n--) {
        words.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String text = words.toString().strip();
      int half = text.length() / 2;
      List<LineMark> marks =
          random.nextBoolean() || text.charAt(half) == ' ' || text.endsWith(" ")
              ? List.of()
              : List.of(
                  new LineMark.Emphasis(new Span(half, text.length()), LineMark.Style.ITALIC));
      LineEnd end = random.nextBoolean() ? LineEnd.SPACE : LineEnd.DIRECT;
      Line line =
          new Line(
              LineAddress.printed(1, 1), new LineRole.Body(), true, end, text, marks, Origin.NONE);
      List<Page> pages = List.of(new Page(1, true, List.of(line)));
      String written = RuledWriter.write(pages);
      assertThat(bare(read(written).value().pages())).as(written).isEqualTo(bare(pages));
      assertCovered(written);
    }
  }

  @Test
  void the_sample_page_is_read_and_written_back_as_it_is() throws Exception {
    Path sample = Path.of("../shared/formats/seed-page4.order.md");
    assumeTrue(Files.exists(sample), "needs the sample page of the design");
    SourceFile source = SourceFile.of("order.md", Files.readString(sample));
    Checked<Transcript> read = RuledReader.read(source);
    assertThat(read.diagnostics()).isEmpty();
    String body = source.text().substring(source.text().indexOf("@page"));
    assertThat(RuledWriter.write(read.value().pages())).isEqualTo(body);
  }

  /** The lines without their places in the source. */
  private static List<Line> bare(List<Page> pages) {
    List<Line> lines = new ArrayList<>();
    for (Page page : pages) {
      for (Line l : page.lines()) {
        lines.add(
            new Line(l.address(), l.role(), l.opens(), l.end(), l.text(), l.marks(), Origin.NONE));
      }
    }
    return lines;
  }

  private static void assertCovered(String text) {
    Transcript read = read(text).value();
    BitSet seen = new BitSet();
    for (Drop drop : read.drops()) {
      assertThat(drop.span().of(text)).isEqualTo(drop.text());
      seen.set(drop.span().start(), drop.span().end());
    }
    for (Page page : read.pages()) {
      for (Line line : page.lines()) {
        for (Origin.Run run : line.origin().runs()) {
          assertThat(text.substring(run.source(), run.source() + run.length()))
              .isEqualTo(line.text().substring(run.at(), run.at() + run.length()));
          seen.set(run.source(), run.source() + run.length());
        }
      }
    }
    for (int i = 0; i < text.length(); i++) {
      assertThat(seen.get(i) || text.charAt(i) <= ' ').as("character %d of %s", i, text).isTrue();
    }
  }
}
