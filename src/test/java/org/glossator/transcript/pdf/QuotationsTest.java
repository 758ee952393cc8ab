package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lines are set in as a quotation, and which as paragraphs of one line. */
class QuotationsTest {
  private static final String FULL =
      "words that fill the line from one margin to the other margin of this page of paper";

  private static final String FIRST = FULL.substring(0, 75);
  private static final String QUOTED = FULL.substring(0, 66);

  @TempDir Path folder;

  @Test
  void a_paragraph_of_one_line_above_another_paragraph_is_no_quotation() throws Exception {
    MadePdf pdf = body(100);
    pdf.text("The motion is denied for want of any reason.", 108, 196);
    pdf.text(FIRST, 108, 220).text(FULL, 72, 244);
    assertThat(quoted(body(pdf, 268))).isEmpty();
  }

  @Test
  void a_paragraph_of_one_line_below_a_quotation_is_none_of_it() throws Exception {
    for (double gap : new double[] {24, 34}) {
      MadePdf pdf = body(100);
      pdf.text(QUOTED, 108, 196).text(QUOTED, 108, 210);
      pdf.text("That is clear enough.", 108, 210 + gap);
      pdf.text(FIRST, 108, 234 + gap).text(FULL, 72, 258 + gap);
      assertThat(quoted(body(pdf, 282 + gap))).containsExactly(QUOTED, QUOTED);
    }
  }

  @Test
  void short_sentences_that_follow_each_other_are_no_quotation() throws Exception {
    MadePdf pdf = body(100);
    pdf.text("The motion to dismiss the complaint is denied.", 108, 196);
    pdf.text("The parties shall appear in person.", 108, 220);
    assertThat(quoted(body(pdf, 244))).isEmpty();
  }

  @Test
  void close_lines_set_in_on_both_sides_are_a_quotation() throws Exception {
    MadePdf pdf = body(100);
    pdf.text(QUOTED, 108, 196).text(QUOTED, 108, 210).text("and its end.", 108, 224);
    assertThat(quoted(body(pdf, 250))).containsExactly(QUOTED, QUOTED, "and its end.");
  }

  @Test
  void the_paragraph_below_a_quotation_is_none_of_it_though_its_first_line_is_short()
      throws Exception {
    String quoted = QUOTED.substring(0, 60);
    String first = FIRST.substring(0, 72);
    MadePdf pdf = body(100);
    pdf.text(quoted, 108, 196).text(quoted, 108, 210).text("and its end.", 108, 224);
    pdf.text(first, 108, 248);
    assertThat(quoted(body(pdf.text(FULL, 72, 272), 296)))
        .containsExactly(quoted, quoted, "and its end.");
  }

  @Test
  void a_line_with_a_colon_leads_in_the_closer_lines_below_it() throws Exception {
    MadePdf pdf = body(100);
    pdf.text("The court said this of it:", 108, 196);
    pdf.text(QUOTED, 108, 220).text(QUOTED, 108, 234).text("and its end.", 108, 248);
    assertThat(quoted(body(pdf, 272))).containsExactly(QUOTED, QUOTED, "and its end.");
  }

  @Test
  void an_item_of_one_line_below_one_of_two_is_an_item() throws Exception {
    MadePdf pdf = body(100);
    pdf.text("(1)", 108, 196).text(QUOTED, 144, 196).text("and its end; and", 144, 210);
    pdf.text("(2)", 108, 234).text("the other one.", 144, 234);
    pdf.text("The court said this of it:", 108, 258);
    pdf.text(QUOTED, 108, 282).text(QUOTED, 108, 296);
    List<String> lines = ruled(body(pdf, 320));
    assertThat(lines).containsSequence("@item", "  | (2) the other one.");
    assertThat(lines).contains("  | The court said this of it:", "  | > " + QUOTED);
  }

  @Test
  void lines_that_hang_beside_a_paragraphs_number_are_no_quotation() throws Exception {
    MadePdf pdf = body(100);
    for (int i = 1; i < 4; i++) {
      double y = 140 + 56 * i;
      pdf.text("[¶" + i + "]", 72, y).text(FIRST, 108, y).text(FIRST, 108, y + 14);
      pdf.text("and its end.", 108, y + 28);
    }
    assertThat(ruled(pdf))
        .containsSequence("  | [¶2] " + FIRST, "  | " + FIRST, "  | and its end.");
  }

  private static MadePdf body(double y) {
    return body(new MadePdf(), y);
  }

  private static MadePdf body(MadePdf pdf, double y) {
    pdf.text(FIRST, 108, y);
    for (int i = 1; i < 4; i++) {
      pdf.text(FULL, 72, y + 24 * i);
    }
    return pdf;
  }

  private List<String> ruled(MadePdf pdf) throws Exception {
    Path file = pdf.save(folder.resolve("order.pdf"));
    pdf.close();
    return PdfFile.read(file, new Watch()).ruled().lines().toList();
  }

  private List<String> quoted(MadePdf pdf) throws Exception {
    return ruled(pdf).stream()
        .filter(l -> l.contains("| > "))
        .map(l -> l.substring(l.indexOf("| > ") + 4))
        .toList();
  }
}
