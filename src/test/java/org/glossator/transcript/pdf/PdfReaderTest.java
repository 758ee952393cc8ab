package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
  private static final String FULL =
      "words that fill the line from one margin to the other margin of this page of paper";

  @TempDir private Path folder;

  private PdfReport report(MadePdf pdf) throws Exception {
    Path file = pdf.save(folder.resolve("order.pdf"));
    pdf.close();
    return PdfFile.read(file, new Watch());
  }

  private static MadePdf order() {
    MadePdf pdf = new MadePdf().numbers();
    pdf.text("Case 3:20-cv-00001-ABC Document 7 Filed 05/04/20 Page 1 of 2", 120, 22);
    pdf.text("UNITED STATES DISTRICT COURT", 210, MadePdf.y(2), MadePdf.BOLD, 12);
    pdf.line(4, "EXAMPLE BOOKS LLC,").text("No. C 20-0001 ABC", 350, MadePdf.y(4));
    pdf.line(5, "Plaintiff,").text("ORDER", 350, MadePdf.y(5), MadePdf.BOLD, 12);
    pdf.line(6, "v.").line(7, "ROE,").line(8, "Defendant.");
    pdf.text("First " + FULL, 140, MadePdf.y(10)).line(11, "more " + FULL);
    pdf.line(12, "and an end, see ").text("Roe v. Doe", 200, MadePdf.y(12), MadePdf.ITALIC, 12);
    pdf.text("1", 260, MadePdf.y(12) - 4, MadePdf.PLAIN, 7);
    pdf.text("Second " + FULL, 140, MadePdf.y(13)).line(14, "runs over " + FULL);
    pdf.box(104, MadePdf.y(25), 144, 0.7);
    pdf.text("1", 140, MadePdf.y(26) - 4, MadePdf.PLAIN, 7);
    pdf.text("A note of the court.", 145, MadePdf.y(26));
    pdf.page().numbers();
    pdf.text("Case 3:20-cv-00001-ABC Document 7 Filed 05/04/20 Page 2 of 2", 120, 22);
    pdf.line(1, "the page " + FULL).line(2, "to its end.");
    pdf.text("2", 330, 765);
    return pdf;
  }

  @Test
  void a_pleading_page_becomes_numbered_lines_paragraphs_and_notes() throws Exception {
    PdfReport report = report(order());
    assertThat(report.findings()).isEmpty();
    List<String> lines = report.ruled().lines().toList();
    assertThat(lines)
        .contains("@page 1", "@parties", "@docket", " 4| No. C 20-0001 ABC", "@title")
        .contains("10| First " + FULL, "11| more " + FULL)
        .contains("12| and an end, see *Roe v. Doe*[^1]")
        .containsSequence("@note 1", "26| A note of the court.", "@end", "@page 2")
        .contains(" 1| the page " + FULL, " 2| to its end.");
    assertThat(report.ruled()).doesNotContain("Document 7");
    assertThat(lines.get(lines.indexOf("13| Second " + FULL) - 1)).isEmpty();
  }

  @Test
  void numbers_that_are_drawn_in_one_string_with_their_lines_are_the_margins() throws Exception {
    MadePdf pdf = new MadePdf();
    for (int i = 1; i <= 28; i++) {
      pdf.text(String.format("%2d      the line %s", i, FULL), 60, MadePdf.y(i));
    }
    assertThat(report(pdf).ruled().lines())
        .contains(" 1| the line " + FULL, "28| the line " + FULL);
  }

  @Test
  void numbers_down_the_right_margin_are_the_lines_numbers() throws Exception {
    MadePdf pdf = new MadePdf();
    for (int i = 1; i <= 28; i++) {
      pdf.text("line " + FULL, 72, MadePdf.y(i)).text(String.valueOf(i), 570, MadePdf.y(i));
    }
    PdfReport report = report(pdf);
    assertThat(report.ruled().lines()).contains(" 1| line " + FULL, "28| line " + FULL);
    assertThat(report.reading()).contains("\"lineno\"");
  }

  @Test
  void page_numbers_down_a_table_of_contents_within_the_margins_stay() throws Exception {
    MadePdf pdf = new MadePdf();
    for (int i = 1; i <= 12; i++) {
      pdf.text("The part of the order on count " + i, 72, 80 + 24 * i);
      pdf.text(String.valueOf(i), 490, 80 + 24 * i).text(FULL + " and more", 72, 400 + 24 * i);
    }
    assertThat(report(pdf).ruled()).contains("on count 2 2").contains("on count 9 9");
  }

  @Test
  void what_is_left_out_is_recorded() throws Exception {
    assertThat(report(order()).reading())
        .contains("\"ecf\"", "Page 2 of 2", "\"lineno\"", "\"pageno\"");
  }

  @Test
  void a_page_count_that_differs_from_the_stamp_is_reported() throws Exception {
    MadePdf pdf = new MadePdf();
    pdf.text("Case 3:20-cv-00001-ABC Document 7 Filed 05/04/20 Page 1 of 9", 120, 22);
    pdf.text("The motion is granted, as the parties agree.", 72, 100);
    assertThat(report(pdf).findings()).extracting(Finding::code).containsExactly(Code.P119);
  }

  @Test
  void a_file_without_text_is_refused() throws Exception {
    assertThat(report(new MadePdf()).findings())
        .extracting(Finding::code)
        .containsExactly(Code.P110);
  }

  @Test
  void a_file_that_is_cut_short_is_refused() throws Exception {
    Path whole = order().save(folder.resolve("whole.pdf"));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.pdf");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length * 9 / 10));
    assertThat(PdfFile.read(cut, new Watch()).findings())
        .extracting(Finding::code)
        .containsExactly(Code.P113);
  }

  @Test
  void a_page_that_lies_on_its_side_is_read() throws Exception {
    MadePdf pdf = order().page();
    for (int i = 0; i < 6; i++) {
      pdf.upwards("Row " + i + " of a wide table that was turned to fit", 100 + 24 * i, 700);
    }
    assertThat(report(pdf).ruled())
        .contains("Row 0 of a wide table that was turned to fit", "Row 5 of a wide table");
  }

  @Test
  void a_mark_as_long_as_the_line_it_stands_on_is_a_mark() throws Exception {
    MadePdf pdf = order();
    pdf.text("and is decided under Form 10-", 104, MadePdf.y(3)).line(4, "Q.");
    pdf.text("1", 118, MadePdf.y(4) - 4, MadePdf.PLAIN, 7);
    pdf.text("0", 122, MadePdf.y(4) - 4, MadePdf.PLAIN, 7);
    pdf.box(104, MadePdf.y(25), 144, 0.7);
    pdf.text("10", 140, MadePdf.y(26) - 4, MadePdf.PLAIN, 7);
    pdf.text("Id.", 148, MadePdf.y(26));
    assertThat(report(pdf).ruled().lines()).contains(" 4| Q.[^10]", "26| Id.");
  }

  @Test
  void notes_that_are_counted_again_from_one_are_told_apart() throws Exception {
    MadePdf pdf = order().page().numbers();
    pdf.text("A dissent that says " + FULL, 140, MadePdf.y(1)).line(2, "at length.");
    pdf.text("1", 158, MadePdf.y(2) - 4, MadePdf.PLAIN, 7);
    pdf.box(104, MadePdf.y(25), 144, 0.7);
    pdf.text("1", 140, MadePdf.y(26) - 4, MadePdf.PLAIN, 7);
    pdf.text("A note of the dissent.", 145, MadePdf.y(26));
    PdfReport report = report(pdf);
    assertThat(report.ruled().lines())
        .contains("12| and an end, see *Roe v. Doe*[^1]", " 2| at length.[^series2-1]")
        .containsSequence("@note 1", "26| A note of the court.", "@end")
        .containsSequence("@note series2-1", "26| A note of the dissent.", "@end");
    assertThat(report.reading()).doesNotContain("series");
  }
}
