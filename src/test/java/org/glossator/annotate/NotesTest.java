package org.glossator.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.OrderText;
import org.glossator.order.SeedOrder;
import org.glossator.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {
  private static final OrderText ORDER = OrderText.of(SeedOrder.order());

  @Test
  void a_note_stands_on_the_words_it_quotes() {
    Annotation note =
        only(
            """
            > severing the putative defendants at this
            > early stage is no solution

            The court *defers* the question.

            A second paragraph.
            {by=editor tags="joinder, severance" date=2026-01-15}
            """);
    assertThat(note.target().pin().text()).isEqualTo("11:26–27");
    assertThat(note.target().quote())
        .isEqualTo("severing the putative defendants at this early stage is no solution");
    assertThat(note.target().prefix()).hasSize(120).endsWith("papers pro se. However, ");
    assertThat(note.target().suffix()).startsWith(" to ease the administrative burden");
    assertThat(note.markdown())
        .isEqualTo("The court *defers* the question.\n\nA second paragraph.");
    assertThat(note.tags()).containsExactly("joinder", "severance");
    assertThat(note.date()).contains(LocalDate.of(2026, 1, 15));
    int start = note.target().start();
    assertThat(ORDER.text().substring(ORDER.text().offsetByCodePoints(0, start)))
        .startsWith(note.target().quote());
  }

  @Test
  void quotation_marks_dashes_and_emphasis_may_differ() {
    Annotation note = only("> \"[w]hile the Ninth Circuit has not addressed the subject\n\nx\n");
    assertThat(note.target().quote()).startsWith("“[w]hile");
    assertThat(only("> Does 1-1062, 770 F. Supp. 2d 332\n\nx\n").target().pin().text())
        .isEqualTo("10:16");
    assertThat(only("> *prima facie* case of copyright\n\nx\n").target().pin().text())
        .isEqualTo("6:14");
  }

  @Test
  @Timeout(20)
  void blanks_and_letters_without_end_are_read_in_time_proportional_to_their_length() {
    String blanks = " ".repeat(200_000);
    String letters = "a".repeat(200_000);
    assertThat(codes("> complaint" + blanks + "x\n\nx\n")).containsExactly(Code.A401);
    assertThat(codes("> prima facie\n\nx\n{id=x" + blanks + "}\n")).doesNotContain(Code.A403);
    assertThat(codes("> prima facie case of\n\nx\n{id=x " + letters + "}\n")).contains(Code.A403);
  }

  @Test
  void words_may_differ_in_nothing_else() {
    assertThat(codes("> severing the punitive defendants\n\nx\n")).containsExactly(Code.A401);
  }

  @Test
  void words_that_recur_need_a_place() {
    assertThat(codes("> good cause\n\nx\n")).containsExactly(Code.A402);
    assertThat(only("> [7:13]\n> good cause\n\nx\n").target().pin().text()).isEqualTo("7:13");
    assertThat(codes("> [7:14]\n> good cause\n\nx\n")).containsExactly(Code.A401);
  }

  @Test
  void a_quotation_may_run_over_a_page_and_over_paragraphs() {
    Target page = only("> The Court therefore declines to sever\n\nx\n").target();
    assertThat(page.pin().text()).isEqualTo("11:27–12:1");
    assertThat(page.pieces()).hasSize(1);
    Target blocks = only("> II. BACKGROUND On September 21, 2011\n\nx\n").target();
    assertThat(blocks.pieces()).extracting(Target.Piece::block).containsExactly("s-II", "p-2");
  }

  @Test
  void notes_are_numbered_by_place() {
    Checked<List<Annotation>> read =
        read("> V. CONCLUSION\n\nlater\n\n> III. LEGAL STANDARD\n\nearlier\n");
    assertThat(read.value()).extracting(Annotation::markdown).containsExactly("earlier", "later");
    assertThat(read.value()).extracting(Annotation::id).containsExactly("n1", "n2");
  }

  @Test
  void mistakes_are_told_with_their_place() {
    assertThat(codes("> III. LEGAL STANDARD\n\nx\n{by=nobody}\n")).containsExactly(Code.A404);
    assertThat(codes("> III. LEGAL STANDARD\n\n\n")).containsExactly(Code.A403);
    assertThat(codes("> III. LEGAL STANDARD\n\nx\n{colour=red}\n")).containsExactly(Code.A403);
    assertThat(codes("> III. LEGAL STANDARD\n\nx\n{date=soon}\n")).containsExactly(Code.A403);
    assertThat(codes("> III. LEGAL STANDARD\n\nx\n{kind=poem}\n")).containsExactly(Code.A403);
    assertThat(codes("stray words\n\n> III. LEGAL STANDARD\n\nx\n")).containsExactly(Code.A403);
    assertThat(codes(">\n\nx\n")).containsExactly(Code.A401);
  }

  @Test
  void notes_that_only_their_order_tells_apart_keep_their_names_if_they_are_given() {
    String quotation = "> III. LEGAL STANDARD\n\n";
    Checked<List<Annotation>> counted = read(quotation + "x\n\n" + quotation + "y\n");
    assertThat(counted.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.A414, Code.A414);
    List<String> names = counted.value().stream().map(Annotation::name).toList();
    String first = quotation + "x\n{id=" + names.getFirst() + "}\n\n";
    String second = quotation + "y\n{id=" + names.getLast() + "}\n";
    assertThat(counted.diagnostics().getLast().help()).contains("{id=" + names.getLast() + "}");
    assertThat(codes(first + second)).isEmpty();
    assertThat(only(second).name()).isEqualTo(names.getLast());
    String answers = "\n> [re " + names.getLast() + "]\n\nwhy\n";
    assertThat(codes(second + answers)).isEmpty();
    assertThat(codes(second + answers + answers + "{id=z}\n")).containsExactly(Code.A414);
  }

  @Test
  void an_answer_stands_beneath_what_it_answers_and_never_in_a_circle() {
    String note = "> III. LEGAL STANDARD\n\nx\n{id=a}\n\n";
    String answer = "> [re a]\n\ny\n{id=b}\n\n";
    assertThat(read(note + answer).value()).extracting(Annotation::name).containsExactly("a", "b");
    assertThat(read(answer + note).value()).extracting(Annotation::name).containsExactly("a", "b");
    assertThat(codes("> [re b]\n\ny\n{id=b}\n")).as("itself").containsExactly(Code.A409);
    assertThat(codes("> [re c]\n\ny\n{id=b}\n\n> [re b]\n\nz\n{id=c}\n"))
        .as("a circle")
        .contains(Code.A409);
    assertThat(codes("> III. LEGAL STANDARD\n\nx\n{id=a draft=yes}\n\n" + answer))
        .as("an answer to a draft waits with it")
        .doesNotContain(Code.A409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{by=editor, tags=joinder}' | by=editor,   | a comma stands between attributes
          '{tags="a b", date=2026-01-01}' | ', date=2026-01-01' | a comma stands between attributes
          '{by=editor kind=poem}'     | kind=poem    | "poem" is no kind of note
          '{by=editor date=soon}'     | date=soon    | "soon" is not a date
          '{by=nobody date=2026-01-01}' | by=nobody  | there is no author "nobody"
          '{by=editor colour=red}'    | colour=red   | there is no attribute "colour"
          '{by=editor tags="a"'       | '{by=editor tags="a"' | this line has one brace of two
          'by=editor tags="a"}'       | 'by=editor tags="a"}' | this line has one brace of two
          """)
  void what_is_wrong_with_an_attribute_is_told_at_it(String line, String at, String message) {
    String file = "> III. LEGAL STANDARD\n\nx\n" + line + "\n";
    assertThat(read(file).diagnostics())
        .singleElement()
        .satisfies(told -> {
          assertThat(told.span().of(file)).isEqualTo(at);
          assertThat(told.message()).isEqualTo(message);
        });
  }

  @Test
  void curly_quotation_marks_serve_in_the_last_line_too() {
    assertThat(only("> III. LEGAL STANDARD\n\nx\n{by=editor tags=“joinder, severance”}\n").tags())
        .containsExactly("joinder", "severance");
  }

  @Test
  void a_quotation_within_a_note_has_a_blank_before_its_mark() {
    String file = "> III. LEGAL STANDARD\n\nx\n\n> as Gibbon said\n\ny\n{by=editor}\n";
    assertThat(read(file).diagnostics())
        .singleElement()
        .satisfies(told -> {
          assertThat(told.code()).isEqualTo(Code.A401);
          assertThat(told.help()).contains("put a blank before the \">\"");
        });
    assertThat(only(file.replace("> as", " > as")).markdown()).contains("as Gibbon said");
  }

  @Test
  void where_words_recur_one_of_their_places_is_the_example() {
    assertThat(read("> Doe Defendants\n\nx\n").diagnostics())
        .singleElement()
        .satisfies(told -> assertThat(told.help()).contains("\"> [9:9] …\"; they start at"));
  }

  @Test
  void words_without_their_mark_below_a_whole_note_are_told_where_they_stand() {
    String file = "> III. LEGAL STANDARD\n\nx\n{by=editor}\n\nV. CONCLUSION\n\ny\n{by=editor}\n";
    assertThat(read(file).diagnostics())
        .singleElement()
        .satisfies(told -> {
          assertThat(told.span().of(file)).isEqualTo("V. CONCLUSION");
          assertThat(told.help()).startsWith("put \">\" before them");
        });
  }

  @Test
  void a_place_beyond_the_last_page_is_told_with_the_number_of_pages() {
    assertThat(read("> [99:1] III. LEGAL STANDARD\n\nx\n").diagnostics())
        .singleElement()
        .extracting(told -> told.message())
        .isEqualTo("there is no page 99: the order ends on page 13");
  }

  @Test
  void letters_with_marks_are_the_same_however_they_are_composed() {
    String text = "Of Andre\u0301 and of Zo\u0308e.";
    assertThat(Folded.of(text).occurrencesOf(Folded.of("André and of Zö")))
        .containsExactly(new org.glossator.text.Span(3, 20));
    assertThat(Folded.of("Of André.").occurrencesOf(Folded.of("Andre\u0301")))
        .containsExactly(new org.glossator.text.Span(3, 8));
    assertThat(Folded.of(text).indexOf(9)).isEqualTo(8);
  }

  private static Annotation only(String file) {
    Checked<List<Annotation>> read = read(file);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value()).hasSize(1);
    return read.value().getFirst();
  }

  private static List<Code> codes(String file) {
    return read(file).diagnostics().stream().map(d -> d.code()).toList();
  }

  private static Checked<List<Annotation>> read(String file) {
    Checked<ReadNotes> read =
        Notes.read(NotesFile.of(SourceFile.of("notes.md", file), Set.of("editor")), ORDER);
    return new Checked<>(read.value().notes(), read.diagnostics());
  }

  @Test
  @Timeout(20)
  void an_answer_that_has_the_name_of_what_it_answers_is_told() {
    String root = "> III. LEGAL STANDARD\n\nx\n{id=n1}\n\n";
    assertThat(codes(root + "> [re n1]\n\ny\n{id=n1}\n")).containsExactly(Code.A409);
    assertThat(codes(root + "> [re n1]\n\ny\n{id=n2}\n\n> [re n2]\n\nz\n{id=n1}\n"))
        .containsExactly(Code.A409);
  }

  @ParameterizedTest
  @CsvSource({
    "Inline braces here. {by=editor id=q9 date=2026-02-30}, A403",
    "Inline { id=q9}, A403",
    "A set {x=1}, ",
    "Braces {by=editor} amid, ",
  })
  void attributes_behind_the_last_words_are_not_published(String words, String code) {
    List<Code> told = codes("> III. LEGAL STANDARD\n\n" + words + "\n");
    assertThat(told).isEqualTo(code == null ? List.of() : List.of(Code.valueOf(code)));
    assertThat(codes("> III. LEGAL STANDARD\n\n" + words + "\n{id=z}\n")).isEqualTo(told);
  }

  @Test
  void quotation_marks_around_all_of_a_quotation_are_told() {
    assertThat(read("> “Does 1–1062, 770 F. Supp. 2d 332”\n\nx\n").diagnostics())
        .extracting(Diagnostic::help)
        .singleElement()
        .asString()
        .startsWith("take the quotation marks");
  }

  @Test
  void an_answer_to_a_note_that_is_not_published_yet_is_told() {
    String root = "> III. LEGAL STANDARD\n\nx\n{id=a draft=yes}\n\n";
    assertThat(codes(root + "> [re a]\n\ny\n{id=b}\n\n> [re b]\n\nz\n{id=c}\n"))
        .containsExactly(Code.A415, Code.A415);
    assertThat(codes(root + "> [re a]\n\ny\n{id=b draft=yes}\n")).isEmpty();
  }
}
