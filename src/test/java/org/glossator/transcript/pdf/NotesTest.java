package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Footnotes and other small signs, however courts mark them. */
class NotesTest {
  private static final String FULL =
      "words that fill the line from one margin to the other margin of this page of paper";

  @TempDir Path folder;

  @Test
  void a_number_and_a_slash_mark_a_note_raised_or_on_the_line() throws Exception {
    for (double rise : new double[] {0, 4}) {
      MadePdf pdf = body(8).text("It is granted.", 72, 292);
      mark(
          pdf,
          "1/",
          72 + MadePdf.width(rise > 0 ? "It is granted." : "It is granted. "),
          292,
          rise);
      pdf.text("And so on.", 72 + MadePdf.width("It is granted. 1/ "), 292);
      pdf.box(72, 640, 144, 0.7);
      mark(pdf, "1/", 108, 656, rise);
      pdf.text("The first note of the court.", 122, 656).text("Its second line.", 72, 670);
      assertThat(lines(pdf))
          .contains("It is granted.[^1] And so on.")
          .containsSequence("@note 1", "The first note of the court.", "Its second line.", "@end");
    }
  }

  @Test
  void a_fraction_and_a_date_call_no_note() throws Exception {
    MadePdf pdf = body(8).text("He owns 1/2 of it since 1/2/2019. 1/", 72, 292);
    pdf.box(72, 640, 144, 0.7);
    pdf.text("1/ The first note of the court.", 108, 656);
    assertThat(lines(pdf)).contains("He owns 1/2 of it since 1/2/2019.[^1]");
  }

  @Test
  void a_note_that_breaks_off_goes_on_at_the_foot_of_the_next_page() throws Exception {
    MadePdf pdf = body(8).text("It is granted.", 72, 292);
    mark(pdf, "1", 72 + MadePdf.width("It is granted."), 292, 4);
    pdf.box(72, 690, 144, 0.7);
    mark(pdf, "1", 108, 706, 4);
    pdf.text("The note of the court " + FULL.substring(0, 60), 114, 706);
    pdf.text("and more of it that is not", 72, 720);
    rows(pdf.page(), 12);
    pdf.text("yet at its end " + FULL.substring(20), 72, 680).text("on this page.", 72, 694);
    List<String> lines = lines(pdf);
    assertThat(lines.subList(lines.indexOf("@page 2"), lines.size()))
        .containsSequence("@note 1", "yet at its end " + FULL.substring(20), "on this page.");
  }

  @Test
  void close_lines_at_the_foot_are_no_note_where_the_note_before_is_at_its_end() throws Exception {
    MadePdf pdf = body(8).text("It is granted.", 72, 292);
    mark(pdf, "1", 72 + MadePdf.width("It is granted."), 292, 4);
    pdf.box(72, 690, 144, 0.7);
    mark(pdf, "1", 108, 706, 4);
    pdf.text("The note of the court, which ends.", 114, 706);
    rows(pdf.page(), 12);
    pdf.text("A list " + FULL, 72, 680).text("on this page.", 72, 694);
    List<String> lines = lines(pdf);
    assertThat(lines.subList(lines.indexOf("@page 2"), lines.size())).doesNotContain("@note 1");
  }

  @Test
  void a_paragraph_of_a_note_that_begins_with_a_number_is_no_note() throws Exception {
    MadePdf pdf = body(8).text("It is granted.", 72, 292);
    mark(pdf, "1", 72 + MadePdf.width("It is granted."), 292, 4);
    pdf.box(72, 640, 144, 0.7);
    mark(pdf, "1", 108, 656, 4);
    pdf.text("The note of the court.", 114, 656).text("It goes on.", 72, 670);
    pdf.text("2 Plaintiffs of the many live here.", 108, 684).text("They say so.", 72, 698);
    assertThat(lines(pdf))
        .contains("2 Plaintiffs of the many live here.")
        .doesNotContain("@note 2");
  }

  @Test
  void a_number_alone_below_a_line_is_no_note_and_stays() throws Exception {
    MadePdf pdf = body(8);
    pdf.box(72, 640, 144, 0.7);
    pdf.text("1", 108, 656);
    assertThat(lines(pdf)).contains("1");
  }

  @Test
  void signs_set_lower_stay_in_their_line() throws Exception {
    MadePdf pdf = body(8).text("The plant emits CO", 72, 292);
    double x = 72 + MadePdf.width("The plant emits CO");
    pdf.text("2", x, 295, MadePdf.PLAIN, 8).text("and more.", x + 8, 292);
    pdf.text("It does.", 72, 316);
    assertThat(lines(pdf)).contains("The plant emits CO2 and more.");
  }

  @Test
  void two_stars_on_the_line_call_the_note_of_two_stars() throws Exception {
    MadePdf pdf = body(8).text("Order and judgment*", 72, 292).text("Submitted then**", 72, 316);
    pdf.text("It says so*** here.", 72, 340);
    pdf.box(72, 640, 144, 0.7);
    pdf.text("*", 108, 656).text("The first note of the court.", 130, 656);
    pdf.text("**", 108, 670).text("The second note of the court.", 130, 670);
    assertThat(lines(pdf))
        .contains("Order and judgment[^*]", "Submitted then[^**]", "It says so\\*\\*\\* here.");
  }

  private static MadePdf body(int rows) {
    return rows(new MadePdf(), rows);
  }

  private static MadePdf rows(MadePdf pdf, int rows) {
    for (int i = 0; i < rows; i++) {
      pdf.text(FULL, 72, 100 + 24 * i);
    }
    return pdf;
  }

  private static void mark(MadePdf pdf, String mark, double x, double y, double rise) {
    pdf.text(mark, x, y - rise, MadePdf.PLAIN, rise > 0 ? 8 : 12);
  }

  private List<String> lines(MadePdf pdf) throws Exception {
    Path file = pdf.save(folder.resolve("order.pdf"));
    pdf.close();
    return PdfFile.read(file, new Watch())
        .ruled()
        .lines()
        .map(l -> l.contains("| ") ? l.substring(l.indexOf('|') + 1).strip() : l)
        .toList();
  }
}
