package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are printed over something else: a blank, or their own shadow. */
class FilledBlanksTest {
  private static final String ROW =
      "words that fill the line from one margin to the other margin of this page of paper";

  @TempDir Path folder;

  @Test
  void a_date_over_a_blank_takes_its_place_and_the_blank_is_recorded() throws Exception {
    PdfReport report =
        report(body().text("Dated: ______________, 2021", 72, 300).text("March 4", 118, 298));
    assertThat(report.ruled()).contains("Dated: March 4, 2021").doesNotContain("_");
    assertThat(report.reading()).contains("\"blank\"", "______________");
  }

  @Test
  void a_date_well_above_its_blank_takes_its_place_too() throws Exception {
    MadePdf pdf = body().text("DONE this ____ day of ___________, 2021.", 72, 300);
    pdf.text("4th", 129, 296).text("March", 192, 296);
    assertThat(report(pdf).ruled()).contains("DONE this 4th day of March, 2021.");
  }

  @Test
  void a_day_that_runs_into_its_month_is_set_after_it() throws Exception {
    MadePdf pdf = body().text("Dated: ______________, 2021", 72, 300);
    pdf.text("March ", 112, 300).text("4", 138, 300);
    assertThat(report(pdf).ruled()).contains("Dated: March 4, 2021");
  }

  @Test
  void a_line_to_sign_on_below_a_row_of_words_is_no_blank_of_theirs() throws Exception {
    MadePdf pdf = body().text("By the Court:", 72, 300).text("________________", 72, 313);
    assertThat(report(pdf).ruled()).contains("By the Court:").contains("________________");
  }

  @Test
  void the_shadow_of_words_is_left_out_and_recorded() throws Exception {
    String words = "The motion is DENIED in every part.";
    MadePdf pdf =
        body()
            .text(words, 73.2, 301.2, MadePdf.PLAIN, 12, RenderingMode.FILL, Color.GRAY)
            .text(words, 72, 300);
    PdfReport report = report(pdf);
    assertThat(report.ruled()).contains("| " + words);
    assertThat(report.reading()).contains("\"double\"");
  }

  private static MadePdf body() {
    MadePdf pdf = new MadePdf();
    for (int row = 0; row < 8; row++) {
      pdf.text(ROW, 72, 80 + 24 * row);
    }
    return pdf;
  }

  private PdfReport report(MadePdf pdf) throws Exception {
    Path file = pdf.save(folder.resolve("order.pdf"));
    pdf.close();
    return PdfFile.read(file, new Watch());
  }
}
