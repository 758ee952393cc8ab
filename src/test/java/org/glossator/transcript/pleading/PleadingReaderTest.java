package org.glossator.transcript.pleading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.Transcript;
import org.junit.jupiter.api.Test;

class PleadingReaderTest {
  @Test
  void numbers_start_again_on_a_new_page() {
    Transcript read = read(numbered(1, 28, "word") + "\n" + numbered(1, 28, "word"));
    assertThat(read.pages()).hasSize(2);
    assertThat(read.pages().getLast().lines().getLast().address())
        .isEqualTo(LineAddress.printed(2, 28));
  }

  @Test
  void words_that_begin_with_a_number_keep_it() {
    Transcript read = read("1 The court has\n2 95 separate lawsuits before it.\n3 More.\n");
    assertThat(texts(read))
        .containsExactly("The court has", "95 separate lawsuits before it.", "More.");
  }

  @Test
  void an_unnumbered_line_may_begin_with_a_citation() {
    String text =
        numbered(1, 11, "word") + "28 U.S.C. § 1331 applies here\n" + numbered(12, 28, "x");
    Transcript read = read(text);
    assertThat(texts(read)).contains("28 U.S.C. § 1331 applies here");
    assertThat(read.pages()).hasSize(1);
  }

  @Test
  void two_lines_that_claim_one_number_make_the_page_untrusted() {
    Checked<Transcript> read =
        PleadingReader.read(
            SourceFile.of("a.txt", numbered(1, 11, "word") + "12 men\n" + numbered(12, 28, "x")));
    assertThat(read.value().pages().getFirst().linesTrusted()).isFalse();
    assertThat(read.value().pages().getFirst().lines()).noneMatch(l -> l.address().citable());
    assertThat(read.diagnostics()).extracting("code").contains(Code.P101);
  }

  @Test
  void a_line_whose_number_was_lost_gets_its_place_but_is_not_cited() {
    Transcript read = read("1 One\n2 Two\nThree\n4 Four\n");
    assertThat(read.pages().getFirst().lines())
        .extracting(l -> l.address().line() + " " + l.address().citable())
        .containsExactly("1 true", "2 true", "3 false", "4 true");
  }

  @Test
  void emphasis_leaves_its_stars_and_star_pages_keep_theirs() {
    Transcript read = read("1 *See Roe v. Wade*, 2011 WL 1, at *3–4, *6; **bold** and ***\n");
    Line line = read.pages().getFirst().lines().getFirst();
    assertThat(line.text()).isEqualTo("See Roe v. Wade, 2011 WL 1, at *3–4, *6; bold and ***");
    assertThat(line.marks())
        .filteredOn(LineMark.Emphasis.class::isInstance)
        .extracting(m -> m.span().of(line.text()))
        .containsExactly("See Roe v. Wade", "bold");
  }

  @Test
  void a_star_without_a_partner_is_text() {
    assertThat(texts(read("1 A * lone star\n2 *another one\n")))
        .containsExactly("A * lone star", "*another one");
  }

  @Test
  void a_text_without_a_margin_keeps_the_numbers_that_begin_its_lines() {
    String text =
        "The jury awarded\n3 million dollars, and\n4 of the defendants appeal from\n"
            + "7 of the claims.\n\n"
            + "Words of a line.\n".repeat(40)
            + "5 years,\n9 months and\n12 days later they moved to dismiss.\n";
    Transcript read = read(text);
    assertThat(texts(read)).contains("4 of the defendants appeal from", "9 months and");
    assertThat(read.drops()).noneMatch(d -> d.kind() == Drop.Kind.LINE_NUMBER);
    assertThat(read.pages().getFirst().lines()).noneMatch(l -> l.address().line() > 0);
  }

  @Test
  void a_short_last_page_has_the_margin_of_the_pages_before() {
    String end = "1 IT IS SO ORDERED.\n2 Dated: May 2, 2011\n\nJane Public\nJudge\ncc: counsel\n";
    Transcript read = read(numbered(1, 28, "word") + "\n" + end);
    assertThat(read.pages()).hasSize(2);
    assertThat(texts(read)).contains("IT IS SO ORDERED.", "Dated: May 2, 2011");
  }

  @Test
  void a_margin_whose_lines_have_no_words_beside_it_is_none_of_the_words() {
    String first = "1\n2\n3\n\n" + "Words of the caption.\n".repeat(14);
    Transcript read = read(first + "\n1 The rule.\n2 It allows.\n3 So.\n4 Ordered.\n");
    assertThat(texts(read)).doesNotContain("1", "2", "3").contains("The rule.");
  }

  @Test
  void numbers_whose_digits_were_taken_for_letters_are_the_margins() {
    String page = numbered(1, 28, "word");
    String misread = page.replace("10 ", "lO ").replace("11 ", "Il ").replaceAll("(?m)^1 ", "l ");
    Transcript read = read(page + misread);
    assertThat(read.pages()).hasSize(2);
    assertThat(texts(read)).containsExactlyElementsOf(texts(read(page + page)));
    assertThat(read.pages().getLast().lines().get(10).address())
        .isEqualTo(LineAddress.printed(2, 11));
  }

  @Test
  void a_sentence_that_begins_with_i_keeps_it() {
    String text = numbered(1, 11, "word") + "I agree with the majority\n" + numbered(12, 28, "x");
    assertThat(texts(read(text))).contains("I agree with the majority");
    assertThat(texts(read("I concur.\nII\nMore words.\n")).getFirst()).startsWith("I concur");
  }

  @Test
  void a_bar_or_a_fixed_space_behind_the_numbers_is_the_margins() {
    String page = numbered(1, 28, "word");
    List<String> texts = texts(read(page));
    assertThat(texts(read(page.replaceAll("(?m)^(\\d+) ", "$1 | ")))).isEqualTo(texts);
    assertThat(texts(read(page.replaceAll("(?m)^(\\d+) ", "$1\u00a0")))).isEqualTo(texts);
  }

  @Test
  void numbers_of_a_margin_that_cannot_be_told_apart_are_told_of() {
    String page = numbered(1, 28, "word");
    for (String unread :
        List.of(
            page.replaceAll("(?m)^(\\d+) ", "$1"),
            page.replaceAll("(?m)^(\\d+) (.*)$", "$2 $1"),
            page.replaceAll("(?m)^(\\d+) ", "$1. "),
            "a word of it ".repeat(1000),
            page.replace("12 ", "12 12 "))) {
      assertThat(PleadingReader.read(SourceFile.of("a.txt", unread)).diagnostics())
          .extracting("code")
          .containsExactly(Code.P101);
    }
    String list =
        "1. One.\n2. Two.\n3. Three.\n4. Four.\n5. Five.\n6. Six.\n7. Seven.\n8. Eight.\n";
    assertThat(PleadingReader.read(SourceFile.of("a.txt", list)).diagnostics()).isEmpty();
  }

  @Test
  void the_filing_systems_line_and_page_numbers_between_pages_are_no_words() {
    String stamp = "Case 3:11-cv-03822-MEJ Document 14 Filed 10/07/11 Page 2 of 3\n";
    String page = numbered(1, 28, "word");
    Transcript read =
        read(page + "\n2\n" + stamp + page + "\n3\n" + stamp.replace("2 of", "3 of") + page);
    assertThat(read.pages()).hasSize(3);
    assertThat(texts(read)).hasSize(84).allMatch(text -> text.startsWith("word"));
    assertThat(read.drops()).filteredOn(d -> d.kind() == Drop.Kind.PAGE_NUMBER).hasSize(2);
    assertThat(read.drops()).filteredOn(d -> d.kind() == Drop.Kind.STAMP).hasSize(2);
  }

  @Test
  void a_margin_read_apart_from_its_lines_is_a_list_of_numbers() {
    String list = String.join("\n", IntStream.rangeClosed(1, 28).mapToObj(i -> "" + i).toList());
    Transcript read = read("\n" + list + "\n\nTITLE\n\nSome text here\n\n" + numbered(1, 20, "w"));
    assertThat(read.pages()).hasSize(2);
    assertThat(texts(read)).startsWith("TITLE", "Some text here");
    assertThat(read.drops()).filteredOn(d -> d.kind() == Drop.Kind.LINE_NUMBER).hasSize(48);
  }

  @Test
  void a_sentence_runs_on_over_a_pages_end() {
    Transcript read = read(numbered(1, 27, "and so") + "28\n\n1 forth it goes.\n2 End.\n");
    assertThat(read.pages().getLast().lines().getFirst().opens()).isFalse();
  }

  @Test
  void the_reporter_at_a_pages_end_does_not_end_the_sentence() {
    Transcript read = read(numbered(1, 26, "and") + "27 See Roe v. Poe, 551 F.\n\n1 Supp. 2d 1.\n");
    assertThat(read.pages().getLast().lines().getFirst().opens()).isFalse();
  }

  @Test
  void an_empty_file_is_an_error() {
    assertThat(PleadingReader.read(SourceFile.of("a.txt", " \n\n")).diagnostics())
        .extracting("code")
        .containsExactly(Code.P104);
  }

  @Test
  void long_hostile_texts_end_in_time() {
    for (String unit : List.of("*", "** ", "1\n", "1 x\n", "¹", "a* *b\n", "28\n\n")) {
      assertThat(read(unit.repeat(100_000)).source().text()).isNotEmpty();
    }
  }

  private static Transcript read(String text) {
    return PleadingReader.read(SourceFile.of("a.txt", text)).value();
  }

  private static List<String> texts(Transcript transcript) {
    return transcript.pages().stream().flatMap(p -> p.lines().stream()).map(Line::text).toList();
  }

  private static String numbered(int from, int to, String word) {
    return Stream.iterate(from, i -> i <= to, i -> i + 1)
        .map(i -> i + " " + word + "\n")
        .reduce("", String::concat);
  }
}
