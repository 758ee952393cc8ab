package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands at the head and foot of pages: furniture goes, the court's words stay. */
class PageEdgesTest {
  private static final String ROW =
      "words that fill the line from one margin to the other margin of this page of paper";

  @TempDir Path folder;

  @Test
  void a_number_that_ends_a_sentence_above_the_page_number_is_text() throws Exception {
    MadePdf pdf = new MadePdf();
    for (int page = 1; page <= 4; page++) {
      pdf = page == 1 ? pdf : pdf.page();
      body(pdf, 72, 26);
      pdf.text(page == 3 ? "1983" : "to an end", 72, 696).text(String.valueOf(page), 304, 744);
    }
    String ruled = ruled(pdf);
    assertThat(ruled).containsOnlyOnce("| 1983");
    assertThat(ruled.lines().filter(l -> l.matches(".*\\| [1-4]"))).isEmpty();
  }

  @Test
  void a_heading_of_one_roman_number_at_the_foot_is_text_and_roman_pages_are_not()
      throws Exception {
    MadePdf pdf = body(new MadePdf(), 72, 26).text("III", 300, 696).text("iv", 304, 744).page();
    body(pdf, 72, 26).text("ill", 72, 696).text("v", 304, 744).page();
    body(pdf, 72, 26).text("vi", 304, 744);
    assertThat(ruled(pdf)).contains("III", "| ill").doesNotContain("| iv", "| v\n", "| vi");
  }

  @Test
  void headings_with_numbers_of_their_own_at_one_place_are_no_running_head() throws Exception {
    MadePdf pdf = new MadePdf();
    for (int page = 1; page <= 6; page++) {
      pdf = page == 1 ? pdf : pdf.page();
      pdf.text("4 ROE v. DOE".replace("4", String.valueOf(page + 3)), 250, 40);
      pdf.text("Statement No. " + page * page, 260, 96);
      body(pdf, 144, 20);
    }
    String ruled = ruled(pdf);
    assertThat(ruled).contains("Statement No. 1", "Statement No. 16", "Statement No. 36");
    assertThat(ruled).doesNotContain("ROE v. DOE");
  }

  @Test
  void a_line_that_speaks_of_a_dissent_below_the_head_is_text_and_the_head_is_not()
      throws Exception {
    MadePdf pdf = new MadePdf();
    for (int page = 1; page <= 8; page++) {
      pdf = page == 1 ? pdf : pdf.page();
      pdf.text("Cite as: 555 U. S. ____ (2009) " + page, 220, 40);
      pdf.text(page < 4 ? "Opinion of the Court" : "SCALIA, J., dissenting", 250, 62);
      if (page == 5) {
        pdf.text("concurring in judgment), id., at 509 (Roe, J.,", 180, 80);
        pdf.text("concurring in part and dissenting in part)", 180, 96);
      }
      for (int row = 1; row < 30; row++) {
        pdf.text("words of a page that is narrow, number " + row * page, 180, 96 + 16 * row);
      }
    }
    String ruled = ruled(pdf);
    assertThat(ruled.lines().filter(l -> l.contains("concurring in "))).hasSize(2);
    assertThat(ruled).doesNotContain("SCALIA, J., dissenting", "Opinion of the Court", "Cite as");
  }

  @Test
  void rulings_that_read_alike_on_top_of_short_pages_are_text_and_are_told() throws Exception {
    MadePdf pdf = body(new MadePdf(), 72, 26).text("1", 304, 744);
    body(pdf.page().text("Request No. 4 is denied.", 72, 72), 96, 25).text("2", 304, 744);
    body(pdf.page().text("Request No. 5 is denied.", 72, 72), 96, 9).text("3", 304, 744);
    PdfReport report = report(pdf);
    assertThat(report.ruled()).contains("Request No. 4 is denied.", "Request No. 5 is denied.");
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P136);
  }

  @Test
  void one_ruling_at_the_foot_of_each_page_is_neither_a_stamp_nor_a_foot() throws Exception {
    MadePdf pdf = new MadePdf();
    for (int page = 1; page <= 3; page++) {
      pdf = page == 1 ? pdf : pdf.page();
      for (int row = 0; row < 25; row++) {
        pdf.text(
            "line " + row * page + " of the body of an order of this court", 72, 72 + 24 * row);
      }
      pdf.text("The objection is overruled.", 72, 672).text(String.valueOf(page), 304, 744);
    }
    PdfReport report = report(pdf);
    assertThat(report.ruled().lines().filter(l -> l.contains("overruled"))).hasSize(3);
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P136);
  }

  @Test
  void a_sentence_that_stands_apart_from_the_body_on_most_pages_is_a_running_head()
      throws Exception {
    MadePdf pdf = new MadePdf();
    for (int page = 1; page <= 4; page++) {
      pdf = page == 1 ? pdf : pdf.page();
      body(pdf.text("This opinion is not to be cited.", 72, 30), 96, 20);
    }
    assertThat(ruled(pdf)).doesNotContain("to be cited");
  }

  @Test
  void heads_of_a_short_opinion_are_known_by_their_form() throws Exception {
    MadePdf pdf = body(new MadePdf(), 72, 26).page();
    body(pdf.text("2", 72, 36, MadePdf.PLAIN, 10).text("ROE v. DOE CORP.", 260, 36), 76, 25).page();
    body(pdf.text("Cite as: 589 U. S. ____ (2020)", 220, 36).text("3", 530, 36), 76, 9).page();
    body(pdf.text("Roe v. Doe Corp., No. 20-12", 72, 36).text("Page 4", 72, 48), 92, 9);
    assertThat(ruled(pdf)).doesNotContain("ROE v. DOE", "Cite as", "Roe v. Doe", "Page 4");
  }

  @Test
  void a_citation_on_top_of_a_page_is_text_though_a_number_ends_it() throws Exception {
    MadePdf pdf = body(new MadePdf(), 72, 26).page();
    body(pdf.text("Roe v. Doe, 5 U. S. 2", 72, 72), 120, 9);
    assertThat(ruled(pdf)).contains("Roe v. Doe, 5 U. S. 2");
  }

  private static MadePdf body(MadePdf pdf, double y, int rows) {
    for (int row = 0; row < rows; row++) {
      pdf.text(ROW, 72, y + 24 * row);
    }
    return pdf;
  }

  private String ruled(MadePdf pdf) throws Exception {
    return report(pdf).ruled();
  }

  private PdfReport report(MadePdf pdf) throws Exception {
    Path file = pdf.save(folder.resolve("order.pdf"));
    pdf.close();
    return PdfFile.read(file, new Watch());
  }
}
