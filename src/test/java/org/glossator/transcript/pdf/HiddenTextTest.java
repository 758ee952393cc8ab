package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenTextTest {
  @TempDir private Path folder;

  private List<Finding> findings(MadePdf pdf) throws Exception {
    Path file = pdf.save(folder.resolve("order.pdf"));
    pdf.close();
    return PdfFile.read(file, new Watch()).findings();
  }

  private static MadePdf order() {
    return new MadePdf().text("The witness whose name is sealed saw it happen.", 72, 100);
  }

  @Test
  void words_under_a_black_box_are_found_and_not_repeated() throws Exception {
    List<Finding> findings = findings(order().text("Jane Roe", 200, 130).box(195, 118, 80, 18));
    assertThat(findings).extracting(Finding::code).containsExactly(Code.P118);
    assertThat(findings.getFirst().page()).isEqualTo(1);
    assertThat(findings.getFirst().message())
        .isEqualTo("7 characters are not seen, 200 points from the left and 130 from the top")
        .doesNotContain("Jane");
  }

  @Test
  void white_words_on_white_paper_are_found() throws Exception {
    MadePdf pdf = order();
    pdf.text("Jane Roe", 200, 130, MadePdf.PLAIN, 12, RenderingMode.FILL, Color.WHITE);
    assertThat(findings(pdf)).extracting(Finding::code).containsExactly(Code.P118);
  }

  @Test
  void words_drawn_without_ink_are_found() throws Exception {
    MadePdf pdf = order();
    pdf.text("Jane Roe", 200, 130, MadePdf.PLAIN, 12, RenderingMode.NEITHER, Color.BLACK);
    assertThat(findings(pdf)).extracting(Finding::code).containsExactly(Code.P118);
  }

  @Test
  void words_off_the_page_are_found() throws Exception {
    assertThat(findings(order().text("Jane Roe", 700, 130)))
        .extracting(Finding::code)
        .containsExactly(Code.P118);
  }

  @Test
  void white_words_on_a_black_box_are_seen() throws Exception {
    MadePdf pdf = order().box(195, 118, 80, 18);
    pdf.text("SEALED", 200, 130, MadePdf.PLAIN, 12, RenderingMode.FILL, Color.WHITE);
    assertThat(findings(pdf)).isEmpty();
  }

  @Test
  void underlined_words_and_a_box_over_nothing_are_harmless() throws Exception {
    assertThat(findings(order().box(72, 102, 100, 0.7).box(300, 300, 90, 20))).isEmpty();
  }

  @Test
  void words_in_a_white_that_differs_by_a_shade_are_found() throws Exception {
    MadePdf pdf = order();
    Color shade = new Color(253, 253, 254);
    pdf.text("Jane Roe", 200, 130, MadePdf.PLAIN, 12, RenderingMode.FILL, shade);
    assertThat(findings(pdf)).extracting(Finding::code).containsExactly(Code.P118);
  }

  @Test
  void words_that_show_but_an_edge_beside_their_box_are_found() throws Exception {
    assertThat(findings(order().text("jpgy jpgy", 200, 130).box(195, 118, 80, 13.2)))
        .extracting(Finding::code)
        .contains(Code.P118);
  }

  @Test
  void gray_words_are_seen_and_those_whose_feet_are_covered_are_told() throws Exception {
    MadePdf pdf = order();
    pdf.text("Jane Roe", 200, 130, MadePdf.PLAIN, 12, RenderingMode.FILL, Color.LIGHT_GRAY);
    assertThat(findings(pdf)).isEmpty();
    List<Finding> findings = findings(order().text("Jane Roe", 200, 160).box(195, 157, 80, 3));
    assertThat(findings).extracting(Finding::code).containsExactly(Code.P129);
    assertThat(findings.getFirst().message()).endsWith("letters are covered in part");
  }

  @Test
  void words_under_a_row_of_one_letter_are_found() throws Exception {
    MadePdf pdf = order().text("Jane Roe", 200, 130).text("XXXXXXX", 200, 130);
    assertThat(findings(pdf)).extracting(Finding::code).containsExactly(Code.P118);
  }

  @Test
  void a_row_of_one_letter_printed_twice_hides_nothing() throws Exception {
    MadePdf pdf = order().text("XXXXXXX", 200, 130).text("XXXXXXX", 200.3, 130);
    assertThat(findings(pdf.text("Jane Roe", 200, 150))).isEmpty();
  }

  @Test
  void words_that_run_up_the_page_under_a_box_are_found() throws Exception {
    MadePdf pdf = order();
    for (int i = 0; i < 3; i++) {
      pdf.upwards("The witness whose name is sealed", 300 + 13 * i, 500);
    }
    assertThat(findings(pdf.box(303, 380, 13, 90)))
        .extracting(Finding::code)
        .containsExactly(Code.P118);
  }

  @Test
  void words_too_small_to_be_read_are_found() throws Exception {
    MadePdf pdf = order();
    pdf.text("Jane Roe", 200, 130, MadePdf.PLAIN, 1).text("of Oakland", 210, 130, MadePdf.PLAIN, 1);
    assertThat(findings(pdf)).extracting(Finding::code).containsExactly(Code.P118);
  }

  /** {@code words}, the first {@code part} of which has a black box over it. */
  private static MadePdf boxed(MadePdf pdf, String words, String part, double y) {
    double x = 72 + MadePdf.width(words.substring(0, words.indexOf(part)));
    return pdf.text(words, 72, y).box(x, y - 11, MadePdf.width(part), 14);
  }

  @Test
  void one_letter_or_figure_under_a_box_of_its_size_is_found() throws Exception {
    for (String part : List.of("J", "5", "i")) {
      List<Finding> findings =
          findings(boxed(order(), "The victim, J. was paid $5 for it.", part, 130));
      assertThat(findings).extracting(Finding::code).containsExactly(Code.P118);
      assertThat(findings.getFirst().message()).startsWith("1 character is not seen");
    }
  }

  @Test
  void each_of_several_letters_between_others_is_found() throws Exception {
    MadePdf pdf = boxed(order(), "Minors A and B were there.", "A", 130);
    double x = 72 + MadePdf.width("Minors A and ");
    assertThat(findings(pdf.box(x, 119, MadePdf.width("B"), 14)))
        .extracting(Finding::code)
        .containsExactly(Code.P118, Code.P118);
  }

  @Test
  void a_letter_in_a_check_box_beside_a_bullet_or_touched_by_a_rule_is_seen() throws Exception {
    MadePdf pdf = order().text("X", 74, 130).text("granted", 90, 130);
    pdf.box(72, 119, 12, 0.7).box(72, 132, 12, 0.7).box(72, 119, 0.7, 13).box(84, 119, 0.7, 13);
    pdf.box(74, 155, 4, 4).text("a bullet", 90, 160);
    pdf.text("B", 72, 190).box(60, 185, 40, 1.5).box(74, 170, 1, 40);
    assertThat(findings(pdf)).isEmpty();
  }

  @Test
  void one_letter_off_the_page_is_cut_off_and_not_hidden() throws Exception {
    assertThat(findings(order().text("1", 300, 810))).isEmpty();
  }

  @Test
  void words_under_a_box_that_lets_hardly_any_light_through_are_found() throws Exception {
    for (double opacity : List.of(0.9, 0.95)) {
      for (Color color : List.of(Color.BLACK, Color.WHITE)) {
        if (color.equals(Color.BLACK) || opacity > 0.9) {
          MadePdf pdf = order().text("Jane Roe", 200, 130).box(195, 118, 80, 18, color, opacity);
          assertThat(findings(pdf)).extracting(Finding::code).containsExactly(Code.P118);
        }
      }
    }
  }

  @Test
  void words_that_hardly_differ_from_their_ground_are_found() throws Exception {
    MadePdf white = order();
    Color pale = new Color(245, 245, 245);
    white.text("Jane Roe", 200, 130, MadePdf.PLAIN, 12, RenderingMode.FILL, pale);
    assertThat(findings(white)).extracting(Finding::code).containsExactly(Code.P118);
    MadePdf black = order().box(195, 118, 80, 18);
    Color dark = new Color(10, 10, 10);
    black.text("Jane Roe", 200, 130, MadePdf.PLAIN, 12, RenderingMode.FILL, dark);
    assertThat(findings(black)).extracting(Finding::code).containsExactly(Code.P118);
  }

  @Test
  void words_that_only_a_searcher_sees_are_told() throws Exception {
    MadePdf pdf = order().text("Jane Roe", 200, 130).box(195, 118, 80, 18, Color.BLACK, 0.85);
    List<Finding> findings = findings(pdf);
    assertThat(findings).extracting(Finding::code).containsExactly(Code.P129);
    assertThat(findings.getFirst().message())
        .isEqualTo("7 letters are so pale that they are hard to see");
  }

  @Test
  void highlighted_words_a_large_pale_word_and_a_bright_one_are_seen() throws Exception {
    MadePdf pdf = order().text("Jane Roe", 200, 130).box(195, 118, 80, 18, Color.YELLOW, 0.5);
    pdf.text("Jane Roe", 200, 160).box(195, 148, 80, 18, Color.BLUE, 0.4);
    Color pale = new Color(238, 238, 238);
    pdf.text("DRAFT", 100, 400, MadePdf.PLAIN, 120, RenderingMode.FILL, pale);
    pdf.text("Jane Roe", 200, 190, MadePdf.PLAIN, 12, RenderingMode.FILL, Color.YELLOW);
    assertThat(findings(pdf)).isEmpty();
  }

  @Test
  void words_under_a_box_that_slipped_are_found() throws Exception {
    for (double[] slipped : new double[][] {{115, 12}, {126.5, 6.5}, {124, 4.5}}) {
      MadePdf pdf = order().text("Quimby", 200, 130).box(195, slipped[0], 80, slipped[1]);
      List<Finding> findings = findings(pdf);
      assertThat(findings).extracting(Finding::code).containsExactly(Code.P118);
      assertThat(findings.getFirst().message()).startsWith("6 characters are covered for the most");
    }
  }

  @Test
  void words_with_strokes_of_a_pen_over_them_are_seen() throws Exception {
    MadePdf pdf = order().text("Jane Roe", 200, 130);
    for (int i = 0; i < 20; i++) {
      pdf.box(200 + 2 * i, 132 - 0.7 * i, 3, 1.5);
    }
    assertThat(findings(pdf)).isEmpty();
  }

  @Test
  void a_letter_of_a_line_that_was_pasted_over_and_printed_anew_is_not_boxed() throws Exception {
    MadePdf pdf = order().text("BOB", 200, 130).box(195, 118, 60, 16, Color.WHITE, 1);
    pdf.text("n", 201, 130, MadePdf.PLAIN, 9).text("n", 218, 130, MadePdf.PLAIN, 9);
    assertThat(findings(pdf)).extracting(Finding::code).doesNotContain(Code.P118);
  }
}
