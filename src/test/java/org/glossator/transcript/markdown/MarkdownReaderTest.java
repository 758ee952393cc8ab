package org.glossator.transcript.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.LineMark.Style;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Origin;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  @Test
  void a_paragraph_is_one_line_however_it_is_wrapped() {
    List<Line> lines = lines("One\ntwo  three\n\nfour\n");
    assertThat(lines).extracting(Line::text).containsExactly("One two three", "four");
    assertThat(lines).allMatch(Line::opens).allMatch(l -> !l.address().citable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "* ", "-", "- ", "_", "\\- - "})
  void marks_that_no_page_is_wide_enough_for_are_text(String mark) {
    String row = "x\n\n" + mark.repeat(20_000) + ".\n";
    String stays = mark.strip().replace("\\", "").replace(" ", "");
    assertThat(lines(row).getLast().text().replace(" ", "")).isEqualTo(stays.repeat(20_000) + ".");
  }

  @Test
  void emphasis_becomes_marks_and_stars_of_databases_stay() {
    Line line = lines("See *Apple* v. **B**, 2011 WL 1, at *1 and *3 (_Id._)").getFirst();
    assertThat(line.text()).isEqualTo("See Apple v. B, 2011 WL 1, at *1 and *3 (Id.)");
    assertThat(line.marks())
        .containsExactly(
            new LineMark.Emphasis(new Span(4, 9), Style.ITALIC),
            new LineMark.Emphasis(new Span(13, 14), Style.BOLD),
            new LineMark.Emphasis(new Span(41, 44), Style.ITALIC));
  }

  @Test
  void emphasis_over_a_page_start_is_marked_on_both_pages() {
    List<Line> lines = lines("[*7] A *b [*8] c* d [*9] e");
    assertThat(lines).extracting(Line::text).containsExactly("A b", "c d", "e");
    assertThat(lines.get(0).marks())
        .containsExactly(new LineMark.Emphasis(new Span(2, 3), Style.ITALIC));
    assertThat(lines.get(1).marks())
        .containsExactly(new LineMark.Emphasis(new Span(0, 1), Style.ITALIC));
    assertThat(lines.get(1).opens()).isFalse();
  }

  @Test
  void headings_and_quotations_say_what_they_are() {
    List<Line> lines = lines("## II\n\n> Quoted\n> words\n>\n>> deeper\n\n    set in\n");
    assertThat(lines)
        .extracting(Line::text)
        .containsExactly("II", "Quoted words", "deeper", "set in");
    assertThat(lines)
        .extracting(Line::role)
        .containsExactly(
            new LineRole.Heading(2),
            new LineRole.Quote(1),
            new LineRole.Quote(2),
            new LineRole.Quote(1));
  }

  @Test
  void footnotes_keep_their_labels_paragraphs_and_calls() {
    List<Line> lines =
        lines("Word[^a-1] goes on.\n\n[^a-1]: First.\n\n    > Second *part*.\n\nEnd.\n");
    assertThat(lines)
        .extracting(Line::text)
        .containsExactly("Word goes on.", "First.", "Second part.", "End.");
    assertThat(lines.get(0).marks()).containsExactly(new LineMark.NoteCall(Span.at(4), "a-1"));
    assertThat(lines.get(1).role()).isEqualTo(new LineRole.Note("a-1"));
    assertThat(lines.get(2).role()).isEqualTo(new LineRole.Note("a-1"));
  }

  @Test
  void a_footnote_s_label_ends_at_its_first_bracket() {
    List<Line> lines = lines("A[^1].\n\n[^1]: He said [v. *B*, 52 (1964)]: so.\n");
    assertThat(lines.getLast().text()).isEqualTo("He said [v. B, 52 (1964)]: so.");
    assertThat(lines.getLast().role()).isEqualTo(new LineRole.Note("1"));
    assertThat(lines.getLast().marks()).hasSize(1);
  }

  @Test
  void the_numbers_of_a_list_are_the_courts() {
    assertThat(lines("1. IT IS ORDERED.\n2. IT IS FURTHER ORDERED.\n\nAnd\n\n7) Seven.\n"))
        .extracting(Line::text)
        .containsExactly("1. IT IS ORDERED.", "2. IT IS FURTHER ORDERED.", "And", "7) Seven.");
    assertThat(lines("- First\n- Second"))
        .extracting(Line::text)
        .containsExactly("First", "Second");
  }

  @Test
  void words_left_out_stay_and_rules_go() {
    assertThat(lines("A\n\n* * *\n\nB\n\n---\n\nC"))
        .extracting(Line::text)
        .containsExactly("A", "* * *", "B", "C");
  }

  @Test
  void escapes_entities_tags_and_links_give_their_words() {
    Line line = lines("\\`\\`a\\_b'' &amp; <u>c</u> [d](https://x.example) \\[e] [f]").getFirst();
    assertThat(line.text()).isEqualTo("``a_b'' & c d [e] [f]");
  }

  @Test
  void tags_part_words_lines_and_cells_as_a_browser_would() {
    assertThat(lines("one<br>two<br/>three"))
        .extracting(Line::text)
        .containsExactly("one", "two", "three");
    assertThat(lines("<p>one</p><p>two &amp; &#167; 3, 5 < 6</p>"))
        .filteredOn(Line::opens)
        .extracting(Line::text)
        .containsExactly("one", "two & § 3, 5 < 6");
    assertThat(lines("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"))
        .extracting(Line::text)
        .containsExactly("a  b", "c");
    assertThat(lines("<div>one<!-- two\n< three --> four</div>").getFirst().text())
        .isEqualTo("one four");
  }

  @Test
  void what_html_does_not_know_is_no_tag() {
    assertThat(lines("Write to <NAME REDACTED> and <jdoe>, x<y>z").getFirst().text())
        .isEqualTo("Write to <NAME REDACTED> and <jdoe>, x<y>z");
    assertThat(lines("<redacted>\nmoves").getFirst().text()).startsWith("<redacted>");
  }

  @Test
  void a_number_above_the_line_does_not_run_into_the_one_before_it() {
    assertThat(lines("42 U.S.C. § 1983<sup>2</sup> and the 5<sup>th</sup> H<sub>2</sub>O 7"))
        .extracting(Line::text)
        .containsExactly("42 U.S.C. § 1983² and the 5th H2O 7");
    assertThat(lines("<p>§ 1983<sup>12</sup></p>").getFirst().text()).isEqualTo("§ 1983¹²");
  }

  @Test
  void a_line_like_a_link_s_definition_is_text() {
    assertThat(lines("[1]: words.")).extracting(Line::text).containsExactly("[1]: words.");
  }

  @Test
  void a_hyphen_at_a_line_s_end_is_left_to_decide() {
    List<Line> lines = lines("a well-\nknown dash—\nhere");
    assertThat(lines).extracting(Line::text).containsExactly("a well-", "known dash—", "here");
    assertThat(lines)
        .extracting(Line::end)
        .containsExactly(LineEnd.HYPHEN_UNDECIDED, LineEnd.DIRECT, LineEnd.SPACE);
  }

  @Test
  void marks_of_pages_start_pages() {
    List<Page> pages = transcript("One *Page 4* two\n\n*Page 5*\n\nthree").pages();
    assertThat(pages).extracting(Page::number).containsExactly(3, 4, 5);
    assertThat(transcript("It cites [*4] once.").pages())
        .extracting(Page::number)
        .containsExactly(0);
    assertThat(lines("It cites [**4] once."))
        .extracting(Line::text)
        .containsExactly("It cites [**4] once.");
  }

  @Test
  void rows_of_a_table_are_rows() {
    List<Line> lines = lines("| a | b |\n|---|---|\n| 1 | 2 |\n");
    assertThat(lines).extracting(Line::text).containsExactly("a  b", "1  2");
    assertThat(lines).allMatch(l -> l.role().equals(new LineRole.Part(LineRole.Kind.TABLE)));
  }

  @Test
  void front_matter_is_no_text_and_an_empty_body_is_reported() {
    Checked<Transcript> read = read("---\ntitle: X\n---\n\nBody.\n");
    assertThat(read.value().pages().getFirst().lines()).hasSize(1);
    assertThat(read.value().drops().getFirst().text()).startsWith("---").endsWith("---");
    assertThat(read("---\ntitle: X\n---\n").diagnostics())
        .extracting(d -> d.code())
        .containsExactly(Code.P104);
  }

  @Test
  void every_character_is_in_a_line_or_a_drop() {
    List<String> texts =
        List.of(
            "a\r\nb\r\n\r\n> c\r\n",
            "# A *b*\n\n1. c\n   - d\n\n   e\n\n```x\nf\n```\n",
            "<div>\ng <b>h</b>\n</div>\n\n<!-- not > text -->\n",
            "![i](j) ![k][l] [m][n] <https://o.example> `p` &sect;1 \\q \\",
            "*r **s* t** _u\n\n***\n\n[^v] [^w]: x",
            "\ud83d\ude00 y\u00a0z\n\tw\n");
    for (String text : texts) {
      Transcript transcript = transcript(text);
      assertThat(lost(transcript)).as(text).isEmpty();
      assertThat(wrong(transcript)).as(text).isEmpty();
    }
  }

  @Test
  void pathological_texts_are_read_in_time() {
    for (String piece :
        List.of("*a ", "[", "> ", "[^1]", "\\", "`", "[*1] ", "1. ", "<!--", "<p", "<p>a", "&#")) {
      assertThat(lost(transcript(piece.repeat(3_000)))).isEmpty();
    }
  }

  /** Real opinions: nothing lost, nothing misplaced, and only mark-up dropped. */
  @Test
  void real_opinions_are_read_whole() throws Exception {
    Path corpus = Path.of("../shared/corpus");
    assumeTrue(Files.exists(corpus), "skipped: no " + corpus + " beside the project");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(corpus)) {
      walk.filter(f -> f.toString().endsWith(".md") && !f.endsWith("README.md"))
          .forEach(files::add);
    }
    List<String> problems =
        files.parallelStream()
            .sorted()
            .flatMap(MarkdownReaderTest::problems)
            .collect(Collectors.toList());
    assertThat(files.size()).isGreaterThan(1000);
    assertThat(problems).isEmpty();
  }

  private static Stream<String> problems(Path file) {
    Transcript transcript;
    try {
      transcript = read(Files.readString(file)).value();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    List<String> problems = new ArrayList<>();
    lost(transcript).forEach(p -> problems.add(file + ": lost " + p));
    wrong(transcript).forEach(p -> problems.add(file + ": wrong " + p));
    transcript.drops().stream()
        .filter(d -> d.kind() == Drop.Kind.MARKUP && d.span().start() > 0)
        .filter(d -> d.text().chars().anyMatch(Character::isLetterOrDigit))
        .filter(d -> !isNamedMarkup(d.text()))
        .forEach(d -> problems.add(file + ": dropped " + d.text()));
    return problems.stream();
  }

  /** Mark-up with letters in it: a footnote's label, a link's target, a comment, a tag. */
  private static boolean isNamedMarkup(String text) {
    return text.startsWith("[^")
        || text.startsWith("](")
        || text.startsWith("<")
        || text.startsWith("&");
  }

  /** Characters that are in no line and no drop, or in two. */
  private static List<String> lost(Transcript transcript) {
    String text = transcript.source().text();
    int[] times = new int[text.length()];
    for (Page page : transcript.pages()) {
      for (Line line : page.lines()) {
        line.origin().runs().forEach(run -> count(times, run.source(), run.length()));
      }
    }
    transcript.drops().forEach(d -> count(times, d.span().start(), d.span().length()));
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 1 || (times[i] == 0 && !Character.isWhitespace(text.charAt(i)))) {
        lost.add(text.charAt(i) + " at " + i + " is counted " + times[i]);
      }
    }
    return lost;
  }

  /** Runs whose characters are not those of their place; a line's end is a space. */
  private static List<String> wrong(Transcript transcript) {
    String text = transcript.source().text();
    List<String> wrong = new ArrayList<>();
    for (Page page : transcript.pages()) {
      for (Line line : page.lines()) {
        for (Origin.Run run : line.origin().runs()) {
          String ours = line.text().substring(run.at(), run.at() + run.length());
          String theirs = text.substring(run.source(), run.source() + run.length());
          if (!ours.equals(theirs.replaceAll("\\s", " "))) {
            wrong.add(ours + " for " + theirs);
          }
        }
      }
    }
    return wrong;
  }

  private static void count(int[] times, int from, int length) {
    for (int i = from; i < from + length; i++) {
      times[i]++;
    }
  }

  private static Checked<Transcript> read(String text) {
    return MarkdownReader.read(SourceFile.of("order.md", text));
  }

  private static Transcript transcript(String text) {
    return read(text).value();
  }

  private static List<Line> lines(String text) {
    return transcript(text).pages().stream().flatMap(p -> p.lines().stream()).toList();
  }
}
