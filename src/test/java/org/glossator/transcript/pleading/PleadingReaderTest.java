package org.glossator.transcript.pleading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.LineRole;
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
  void numbers_that_were_not_read_leave_the_others_what_they_are() {
    String page = numbered(1, 9, "word") + "10 word\n   word\n12\n" + numbered(13, 28, "word");
    Transcript read = read("1\n" + page.substring(page.indexOf('\n') + 1));
    List<Integer> lines =
        read.pages().getFirst().lines().stream().map(l -> l.address().line()).toList();
    assertThat(lines).startsWith(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13);
  }

  @Test
  void letters_taken_for_numbers_are_numbers_of_blank_lines_too() {
    String page = numbered(1, 10, "word") + "ll\n12 word\n" + numbered(13, 19, "word");
    Transcript read = read(page + "Z0 word\n2l word\n" + numbered(22, 28, "word"));
    assertThat(texts(read)).containsOnly("word").hasSize(27);
    assertThat(read.pages().getFirst().lines().getLast().address())
        .isEqualTo(LineAddress.printed(1, 28));
  }

  @Test
  void a_letter_alone_is_a_heading() {
    String page = numbered(1, 7, "word") + "B the facts\n" + numbered(9, 28, "word");
    assertThat(texts(read(page))).contains("B the facts");
    String bare = numbered(1, 10, "word") + "II\n" + numbered(12, 28, "word");
    assertThat(texts(read(bare))).contains("II");
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

  /** A page of which every line is numbered, none is blank, and lines are set in. */
  private static final String CLOSE =
      """
       1   UNITED STATES DISTRICT COURT
       2   JANE ROE, on behalf of herself and of all the others
       3   who are alike,
       4             Plaintiff,
       5         Before the Court is the motion of the defendant to dismiss the
       6   complaint.1 It took it under submission when all had been said.
       7   II. LEGAL STANDARD OF THE LAW
       8   AND OF MOTIONS
       9         A court that considers a motion of this kind takes as true the
      10   facts that the complaint pleads. The statute provides:
      11           No person shall be held to answer for the debt of
      12           another unless the promise is in writing.
      13   That is the law of this State, and has been so for long years.
      14         It is clear, as the courts have said in more cases than one and
      15   as the parties agree.
      16   IT IS SO ORDERED.
      17   ______________
      18   1 The facts are taken from the complaint and are read as true.
      19   They may not be.
      """;

  @Test
  void paragraphs_and_headings_are_found_where_no_line_is_blank() {
    Transcript read = read(CLOSE);
    assertThat(
            read.pages().getFirst().lines().stream()
                .filter(Line::opens)
                .map(line -> line.address().line()))
        .containsExactly(1, 5, 7, 9, 11, 14, 16, 18);
  }

  @Test
  void lines_set_in_below_a_colon_are_a_quotation() {
    assertThat(read(CLOSE).pages().getFirst().lines())
        .filteredOn(line -> line.role() instanceof LineRole.Quote)
        .extracting(line -> line.address().line())
        .containsExactly(11, 12);
  }

  @Test
  void a_plain_number_below_a_rule_starts_a_note_and_the_one_on_a_word_calls_it() {
    List<Line> lines = read(CLOSE).pages().getFirst().lines();
    assertThat(lines)
        .filteredOn(line -> line.role().equals(new LineRole.Note("1")))
        .extracting(Line::text)
        .containsExactly(
            "The facts are taken from the complaint and are read as true.", "They may not be.");
    assertThat(lines.get(5).text()).startsWith("complaint. It took");
    assertThat(lines.get(5).marks()).hasSize(1);
  }

  @Test
  void a_number_that_two_words_have_calls_no_note() {
    List<Line> lines =
        read(CLOSE.replace("submission when", "submission.1 When")).pages().getFirst().lines();
    assertThat(lines.get(5).text()).startsWith("complaint.1 It took").contains("submission.1");
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
  void a_few_numbers_are_no_margin() {
    String prose = "The court finds that a claim is stated.\nThe motion is denied.\n\n";
    String notes =
        """
        ____________________
        1 Doe v. Roe, 13 F.3d 50 (9th Cir. 1994). Id. at 51.

        2 Adams v. Baker, 14 F.3d 60 (9th Cir. 1995).
        """;
    String sentence =
        "in 2012\n1 defendant alone was liable, while\n2 others paid, and\n3 more were dismissed\n";
    String bare = numbered(1, 12, "Thing to do;");
    String column = "Years\n1\n2\n3\n4\n5\n6\n";
    for (String few :
        List.of(
            notes, sentence, bare, column, bare.replace(" T", ". T"), bare.replace(" T", ") T"))) {
      for (String text : List.of(prose + few, prose + few + "\n" + prose)) {
        Transcript read = read(text);
        assertThat(read.pages()).hasSize(1);
        assertThat(read.drops()).isEmpty();
        assertThat(texts(read)).containsAll(few.lines().filter(l -> !l.isEmpty()).toList());
      }
    }
  }

  @Test
  void lines_that_run_on_from_number_to_number_are_a_short_orders() {
    String caption = "Doe v. Roe\n\n".repeat(3);
    Transcript read = read(caption + numbered(1, 12, "and the court"));
    assertThat(texts(read)).filteredOn("and the court"::equals).hasSize(12);
  }

  @Test
  void notes_below_the_margin_are_no_page() {
    String notes = "1  Although he moved, he\ndid not say so.\n2 Nor later.\n";
    for (String end : List.of("", "\f")) {
      String text = numbered(1, 28, "x") + notes + end + numbered(1, 28, "y");
      Transcript read = read(text + end + numbered(1, 28, "z"));
      assertThat(read.pages()).hasSize(3);
      assertThat(texts(read)).contains("1  Although he moved, he", "2 Nor later.");
    }
    Transcript last = read(numbered(1, 28, "x") + "\f" + numbered(1, 28, "y") + "\n" + notes);
    assertThat(last.pages()).hasSize(2);
    assertThat(texts(last)).contains("2 Nor later.");
  }

  @Test
  void a_pages_number_is_not_the_first_of_the_next_pages_margin() {
    String first = numbered(1, 27, "and").indent(1) + "28 See Roe v. Poe, 137 F.3d\n";
    String second = " 1 616, 627 (9th Cir. 1997). Next.\n" + numbered(2, 28, "so").indent(1);
    for (String rule : List.of("", "____________________\n")) {
      for (String foot : List.of("                    1\n", "\n1\n\n", "\n- 1 -\n")) {
        for (String end : foot.contains("-") ? List.of("\f") : List.of("", "\f")) {
          Transcript read = read(first + rule + foot + end + second);
          assertThat(read.pages()).hasSize(2);
          Line top = read.pages().getLast().lines().getFirst();
          assertThat(top.text()).isEqualTo("616, 627 (9th Cir. 1997). Next.");
          assertThat(top.opens()).isFalse();
          assertThat(top.address()).isEqualTo(LineAddress.printed(2, 1));
          assertThat(texts(read)).hasSize(56);
          assertThat(read.drops()).filteredOn(d -> d.kind() == Drop.Kind.PAGE_NUMBER).hasSize(1);
        }
      }
    }
  }

  @Test
  void a_rule_that_is_not_at_a_pages_foot_stands_for_itself() {
    Transcript read = read(numbered(1, 20, "x") + "21 so said\n__________\n22 Jane Public\n");
    assertThat(read.pages().getFirst().lines().subList(20, 23))
        .extracting(l -> l.opens() + " " + l.text())
        .containsExactly("false so said", "true __________", "true Jane Public");
  }

  @Test
  void the_filing_systems_line_above_the_first_line_is_no_page() {
    String stamp = "Case 3:17-cv-00123-SI   Document 52   Filed 06/05/18   Page 1 of 2\n";
    for (String form :
        List.of(
            stamp,
            stamp.replace("   ", "        "),
            "\n \n" + stamp,
            stamp.replace("Page 1 of 2", "Page 1 of 2 PageID #: 12"),
            stamp.replace("3:17-cv-00123-SI", "2:17-cr-00123-ABC-DEF"))) {
      Transcript read =
          read(form + numbered(1, 28, "x") + form.replace("1 of", "2 of") + numbered(1, 9, "y"));
      assertThat(read.pages()).hasSize(2);
      assertThat(read.pages().getFirst().lines().getFirst().address())
          .isEqualTo(LineAddress.printed(1, 1));
      assertThat(read.drops())
          .filteredOn(d -> d.kind() == Drop.Kind.STAMP)
          .extracting(Drop::page)
          .containsExactly(1, 2);
    }
  }

  @Test
  void the_filing_systems_line_heads_the_pages_of_a_text_without_a_margin() {
    String stamp = "Case 3:17-cv-00123-SI Document 52 Filed 06/05/18 Page # of 3\n";
    Transcript read =
        read(
            pages(
                3,
                i -> stamp.replace("#", "" + i) + "Page words " + i + " of\nthe page which go\n"));
    assertThat(read.pages()).hasSize(3);
    assertThat(texts(read)).hasSize(6);
  }

  @Test
  void what_comes_again_below_each_page_with_its_number_is_no_words() {
    for (String end : List.of("", "\n", "\f")) {
      for (int count : List.of(2, 3)) {
        String text =
            pages(
                count,
                i ->
                    numbered(1, 28, "Plaintiffs respond")
                        + "                 "
                        + i
                        + "\nCase No. 18-cv-04567-LHK\n"
                        + "ORDER GRANTING MOTION TO DISMISS\n"
                        + end);
        Transcript read = read(text);
        assertThat(read.pages()).hasSize(count);
        assertThat(texts(read)).hasSize(28 * count).containsOnly("Plaintiffs respond");
        assertThat(read.pages().getLast().lines().getFirst().opens()).isFalse();
      }
    }
  }

  @Test
  void what_comes_again_is_known_by_its_form() {
    for (String foot :
        List.of(
            "Page # - OPINION AND ORDER",
            "ORDER - #",
            "- # -",
            "-#-",
            "Page # of 3",
            "# of 3",
            "Opinion and Order, page #",
            "#      DOE V. ROE")) {
      String text =
          pages(
              3,
              i ->
                  "The words "
                      + i
                      + " of the\ncom-\n\n"
                      + foot.replace("#", "" + i)
                      + "\n\f"
                      + "pany go on\n");
      Transcript read = read(text);
      assertThat(texts(read)).hasSize(9).doesNotContain(foot.replace("#", "2"));
      assertThat(read.pages()).hasSize(4);
      boolean plain = !foot.endsWith("ROE");
      Transcript unfed = read(text.replace("\f", ""));
      assertThat(unfed.pages()).hasSize(plain ? 4 : 1);
    }
  }

  @Test
  void a_form_feed_ends_a_page_and_numbers_below_pages_count_them() {
    String text =
        pages(4, i -> (i == 1 ? "In" : i + "012 the case began. In") + "\n" + foot(i) + "\f");
    Transcript read = read(text);
    assertThat(read.pages()).hasSize(4);
    assertThat(texts(read)).hasSize(4).doesNotContain("2", "3", "4");
    assertThat(read.pages().get(1).lines().getFirst().opens()).isFalse();
  }

  @Test
  void words_that_only_seem_to_come_again_are_kept() {
    List<String> tops = List.of("Count 1 alleges", "Count 2 alleges", "Then the");
    assertThat(texts(read(pages(3, i -> tops.get(i - 1) + "\nwords go on\nso\f")))).hasSize(9);
    String same = "The court agrees that so it is.\n";
    assertThat(texts(read(pages(4, i -> same + "x" + i + "\ny\n" + same + "\f")))).hasSize(16);
    List<String> figures = List.of("12", "40", "7");
    assertThat(texts(read(pages(3, i -> "The sum is\n\n" + figures.get(i - 1) + "\f"))))
        .containsAll(figures);
    assertThat(texts(read("The first\n2\fwords\n7\fend\n"))).contains("2", "7");
  }

  private static String foot(int page) {
    return page == 1 ? "" : "\n" + page + "\n";
  }

  private static String pages(int count, IntFunction<String> page) {
    return IntStream.rangeClosed(1, count).mapToObj(page).collect(Collectors.joining());
  }

  @Test
  void an_empty_file_is_an_error() {
    assertThat(PleadingReader.read(SourceFile.of("a.txt", " \n\n")).diagnostics())
        .extracting("code")
        .containsExactly(Code.P104);
  }

  @Test
  void long_hostile_texts_end_in_time() {
    for (String unit :
        List.of(
            "*",
            "** ",
            "1\n",
            "1 x\n",
            "¹",
            "a* *b\n",
            "28\n\n",
            "- 1 -\n",
            "Page 1 of 2\f",
            "1\f")) {
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
