package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and columns below the caption: their words keep the order in which they are read. */
class ColumnsTest {
  private static final String ROW =
      "words that fill the line from one margin to the other margin of this page of paper";

  private static final List<String> LEFT =
      List.of(
          "On August 25 the company announced",
          "earnings for the second quarter of its fiscal",
          "year, and exceeded the guidance that it",
          "had provided to investors before.");

  private static final List<String> RIGHT =
      List.of(
          "On December 5 the company announced a",
          "loss for the third quarter of its fiscal year,",
          "and said no more of any guidance for that",
          "year or for the one after it.");

  @TempDir Path folder;

  @Test
  void cells_of_several_lines_are_read_one_after_the_other() throws Exception {
    MadePdf pdf = cells(body());
    for (double y : List.of(288, 382)) {
      pdf.box(72, y, 456, 0.7);
    }
    for (double x : List.of(72.0, 300.0, 528.0)) {
      pdf.box(x, 288, 0.7, 94);
    }
    PdfReport report = report(pdf);
    assertThat(lines(report)).containsSubsequence(LEFT).containsSubsequence(RIGHT);
    assertThat(lines(report)).containsSubsequence(LEFT.getLast(), RIGHT.getFirst());
    assertThat(report.ruled()).contains("@table");
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P134);
  }

  @Test
  void bare_columns_of_running_text_are_read_one_after_the_other() throws Exception {
    PdfReport report = report(cells(body()));
    assertThat(lines(report)).containsSubsequence(LEFT.getLast(), RIGHT.getFirst());
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P134);
  }

  @Test
  void rows_of_figures_are_read_across_and_their_lines_underline_nothing() throws Exception {
    MadePdf pdf = body();
    for (int row = 0; row < 4; row++) {
      pdf.text("Claim " + row, 78, 300 + 20 * row).text("granted in part", 310, 300 + 20 * row);
      pdf.box(72, 302 + 20 * row, 456, 0.7);
    }
    pdf.box(300, 286, 0.7, 76);
    assertThat(lines(report(pdf))).contains("Claim 0 granted in part", "Claim 3 granted in part");
  }

  @Test
  void a_wide_space_that_stands_over_another_by_chance_parts_nothing() throws Exception {
    MadePdf pdf = body();
    for (int row = 0; row < 3; row++) {
      pdf.text("The motion is denied as the complaint says.", 72, 300 + 20 * row);
      pdf.text("Enough is pleaded to go on with the case", 310, 300 + 20 * row);
    }
    assertThat(report(pdf).ruled()).contains("complaint says. Enough").doesNotContain("@table");
  }

  private static MadePdf body() {
    MadePdf pdf = new MadePdf();
    for (int row = 0; row < 8; row++) {
      pdf.text(ROW, 72, 100 + 24 * row).text(ROW, 72, 420 + 24 * row);
    }
    return pdf;
  }

  private static MadePdf cells(MadePdf pdf) {
    for (int row = 0; row < 4; row++) {
      pdf.text(LEFT.get(row), 78, 304 + 24 * row).text(RIGHT.get(row), 306, 304 + 24 * row);
    }
    return pdf;
  }

  private static List<String> lines(PdfReport report) {
    return report
        .ruled()
        .lines()
        .filter(l -> l.contains("|"))
        .map(l -> l.substring(4).strip())
        .toList();
  }

  private PdfReport report(MadePdf pdf) throws Exception {
    Path file = pdf.save(folder.resolve("order.pdf"));
    pdf.close();
    return PdfFile.read(file, new Watch());
  }
}
