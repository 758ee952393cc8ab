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
  void gray_words_and_a_box_over_half_a_line_are_seen() throws Exception {
    MadePdf pdf = order().text("Jane Roe", 200, 160).box(195, 157, 80, 3);
    pdf.text("Jane Roe", 200, 130, MadePdf.PLAIN, 12, RenderingMode.FILL, Color.LIGHT_GRAY);
    assertThat(findings(pdf)).isEmpty();
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
}
