package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionTest {
  private static final String LINE =
      "The motion to dismiss is denied because the complaint says enough to be heard at";

  @TempDir Path folder;

  @Test
  void a_column_of_parentheses_parts_parties_from_number_and_title() throws Exception {
    MadePdf pdf = head();
    List<String> left = List.of("ADA LOVE,", "", "Plaintiff,", "v.", "BIT CORP.,", "Defendant.");
    List<String> right =
        List.of("", "Case No. 22 C 149", "", "MEMORANDUM OPINION", "AND ORDER", "");
    for (int i = 0; i < 6; i++) {
      pdf.text(left.get(i), 72, 150 + 14 * i).text(")", 310, 150 + 14 * i);
      pdf.text(right.get(i), 330, 150 + 14 * i);
    }
    List<Block> blocks = read(body(pdf, 260));
    assertThat(text(blocks, Kind.PARTIES))
        .isEqualTo("ADA LOVE, Plaintiff, v. BIT CORP., Defendant.");
    assertThat(text(blocks, Kind.DOCKET)).isEqualTo("Case No. 22 C 149");
    assertThat(text(blocks, Kind.TITLE)).isEqualTo("MEMORANDUM OPINION AND ORDER");
  }

  @Test
  void space_alone_parts_columns_whose_rows_stand_between_each_other() throws Exception {
    MadePdf pdf =
        head()
            .text("-----------------------------------x", 72, 136)
            .text("ADA LOVE and", 72, 150)
            .text("GRACE HOPPER,", 72, 164)
            .text("22-CV-507 (EK)", 380, 171)
            .text("Plaintiffs,", 220, 178)
            .text("-against-", 130, 192)
            .text("OPINION AND ORDER", 380, 199)
            .text("BIT CORP.,", 72, 206)
            .text("Defendant.", 220, 220)
            .text("-----------------------------------x", 72, 234);
    List<Block> blocks = read(body(pdf, 270));
    assertThat(text(blocks, Kind.PARTIES))
        .isEqualTo("ADA LOVE and GRACE HOPPER, Plaintiffs, -against- BIT CORP., Defendant.");
    assertThat(text(blocks, Kind.DOCKET)).isEqualTo("22-CV-507 (EK)");
    assertThat(text(blocks, Kind.TITLE)).isEqualTo("OPINION AND ORDER");
  }

  @Test
  void roles_at_the_right_are_no_column_of_their_own() throws Exception {
    MadePdf pdf =
        head()
            .text("No. 21-50498", 270, 150)
            .text("Ada Love,", 100, 180)
            .text("Plaintiff—Appellant,", 330, 194)
            .text("versus", 290, 208)
            .text("Bit Corporation,", 100, 222)
            .text("Defendant—Appellee.", 330, 236);
    List<Block> blocks = read(body(pdf, 280));
    assertThat(text(blocks, Kind.PARTIES))
        .isEqualTo("Ada Love, Plaintiff—Appellant, versus Bit Corporation, Defendant—Appellee.");
  }

  @Test
  void the_caption_ends_where_a_judge_begins_to_speak() throws Exception {
    MadePdf pdf = head().text("GRACE HOPPER, United States District Judge:", 72, 160);
    List<Block> blocks = read(body(pdf.text("Background", 72, 190), 210));
    assertThat(text(blocks, Kind.BYLINE)).isEqualTo("GRACE HOPPER, United States District Judge:");
    assertThat(blocks.stream().filter(b -> b.kind().isCaption()).map(Block::text))
        .doesNotContain("Background");
  }

  @Test
  void the_caption_over_each_opinion_below_the_syllabus_is_no_heading() throws Exception {
    MadePdf pdf = body(head().text("ADA LOVE v. BIT CORP.", 240, 140), 180);
    body(opinion(body(pdf.page(), 100).page()), 240);
    body(opinion(pdf.page()), 240);
    List<Block> blocks = read(pdf);
    assertThat(blocks).extracting(Block::kind).doesNotContain(Kind.HEADING);
    assertThat(blocks.stream().filter(b -> b.kind() == Kind.DOCKET)).hasSize(2);
    assertThat(blocks.stream().filter(b -> b.kind().isCaption() && b.text().contains("[June")))
        .extracting(b -> b.lines().getFirst().page())
        .containsExactly(3, 4);
  }

  @Test
  void a_court_named_in_a_heading_on_top_of_a_page_is_no_caption() throws Exception {
    MadePdf pdf = body(head().text("ADA LOVE v. BIT CORP.", 240, 140), 180).page();
    body(midway(pdf, "SUPREME COURT OF THE UNITED STATES", 100), 130);
    assertThat(text(read(pdf), Kind.HEADING)).isEqualTo("SUPREME COURT OF THE UNITED STATES");
  }

  @Test
  void a_later_caption_of_several_cases_ends_with_its_day() throws Exception {
    MadePdf pdf = opinion(new MadePdf());
    body(pdf, 220).page();
    List<String> rows =
        List.of(
            "SUPREME COURT OF THE UNITED STATES",
            "Nos. 08-103 and 08-104",
            "ADA LOVE, PETITIONER",
            "BIT CORPORATION",
            "GRACE HOPPER, PETITIONER",
            "THE SECRETARY OF BITS AND OF MANY OTHER THINGS, ET AL.",
            "[June 2, 2010]");
    for (int i = 0; i < rows.size(); i++) {
      midway(pdf, rows.get(i), 80 + 24 * i);
    }
    pdf.text("08-103", 80, 140).text("v.", 260, 140).text("08-104", 80, 188).text("v.", 260, 188);
    List<Block> blocks = read(body(pdf.text("JUSTICE DOE, dissenting.", 108, 260), 290));
    assertThat(blocks.stream().filter(b -> b.kind() == Kind.HEADING)).isEmpty();
    List<Block> later = blocks.stream().filter(b -> b.lines().getFirst().page() == 2).toList();
    Block last = later.stream().filter(b -> b.kind().isCaption()).toList().getLast();
    assertThat(last.text()).endsWith("[June 2, 2010]");
    assertThat(later.get(later.indexOf(last) + 1).text()).isEqualTo("JUSTICE DOE, dissenting.");
  }

  @Test
  void the_caption_of_a_short_order_ends_where_its_first_sentence_begins() throws Exception {
    MadePdf pdf = titled("ORDER");
    pdf.text("The motion to dismiss (ECF No. 12) is denied.", 108, 270);
    pdf.text("The Clerk shall close the case.", 108, 294).text("Dated: May 1, 2019", 72, 330);
    List<Block> blocks = read(pdf);
    assertThat(text(blocks, Kind.TITLE)).isEqualTo("ORDER");
    assertThat(text(blocks, Kind.PARA))
        .isEqualTo("The motion to dismiss (ECF No. 12) is denied. The Clerk shall close the case.");
  }

  @Test
  void minutes_have_whole_sentences_in_their_caption() throws Exception {
    MadePdf pdf = titled("CIVIL MINUTE ORDER");
    pdf.text("PROCEEDINGS: Case Management", 72, 270);
    pdf.text("Counsel shall confer and file a paper.", 108, 294);
    assertThat(text(read(pdf), Kind.PARA)).isEmpty();
  }

  @Test
  void a_title_whose_letters_are_spaced_is_one() throws Exception {
    assertThat(text(read(body(titled("O R D E R"), 270)), Kind.TITLE)).isEqualTo("O R D E R");
  }

  @Test
  void running_text_in_two_columns_is_no_caption_and_is_told_of() throws Exception {
    MadePdf pdf = titled("MEMORANDUM");
    for (int i = 0; i < 14; i++) {
      pdf.text("the words of the left column that run on", 72, 270 + 14 * i);
      pdf.text("and those of the right that do so", i % 7 == 0 ? 332 : 320, 270 + 14 * i);
    }
    List<Block> blocks = read(pdf);
    assertThat(text(blocks, Kind.PARTIES))
        .isEqualTo("ADA LOVE, Plaintiff, v. BIT CORP., Defendant.");
    String table = text(blocks, Kind.TABLE);
    assertThat(table.lastIndexOf("left column")).isLessThan(table.indexOf("those of the right"));
    assertThat(table.split("those of the right", -1)).hasSize(15);
  }

  private static MadePdf titled(String title) throws Exception {
    MadePdf pdf =
        head()
            .text("ADA LOVE,", 72, 150)
            .text("Plaintiff,", 144, 164)
            .text("v.", 90, 178)
            .text("No. 19-cv-01234-ABC", 380, 178)
            .text("BIT CORP.,", 72, 192)
            .text("Defendant.", 144, 206);
    double width = MadePdf.BOLD.getStringWidth(title) * 12 / 1000;
    return pdf.text(title, 306 - width / 2, 240, MadePdf.BOLD, 12);
  }

  @Test
  void of_two_stamps_printed_over_each_other_the_later_counts() throws Exception {
    MadePdf pdf =
        head()
            .text("Case 3:06-cv-01905-ABC Document 144 Filed 12/15/2006 Page 1 of 1", 120, 24)
            .text("Case 3:06-cv-01905-ABC Document 145 Filed 12/20/2006 Page 1 of 1", 120, 24);
    FilingStamp stamp = new FilingStamp(reading(body(pdf, 200)).stamp().orElseThrow().text());
    assertThat(stamp.entry()).contains("145");
  }

  private static MadePdf head() {
    return new MadePdf()
        .text("UNITED STATES DISTRICT COURT", 200, 100)
        .text("NORTHERN DISTRICT OF ILLINOIS", 200, 114);
  }

  private static MadePdf opinion(MadePdf pdf) throws Exception {
    pdf.text("NOTICE: This opinion is subject to revision.", 150, 80, MadePdf.PLAIN, 8);
    List<String> rows =
        List.of(
            "SUPREME COURT OF THE UNITED STATES",
            "No. 08-103",
            "ADA LOVE, PETITIONER v. BIT CORPORATION",
            "[June 2, 2010]");
    for (int i = 0; i < rows.size(); i++) {
      midway(pdf, rows.get(i), 100 + 24 * i);
    }
    return pdf;
  }

  /** Words between the margins of {@link #body}. */
  private static MadePdf midway(MadePdf pdf, String words, double y) throws Exception {
    double room = MadePdf.PLAIN.getStringWidth(LINE) - MadePdf.PLAIN.getStringWidth(words);
    return pdf.text(words, 72 + room * 12 / 1000 / 2, y);
  }

  @Test
  void a_stamp_over_the_number_does_not_mix_its_letters_with_it() throws Exception {
    MadePdf pdf = head().text("ADA LOVE, Plaintiff,", 72, 150).text("v.", 72, 164);
    pdf.text("BIT CORP., Defendant.", 72, 178).text("19-CV-1234 (ABC) (DEF)", 330, 164);
    pdf.text("* MAY 04 2021 *", 380, 162.5, MadePdf.BOLD, 10);
    assertThat(text(read(body(pdf, 260)), Kind.DOCKET)).contains("19-CV-1234 (ABC) (DEF)");
  }

  @Test
  void letters_that_are_set_apart_are_words() throws Exception {
    MadePdf pdf = head().text("ADA LOVE, Plaintiff,", 72, 150).text("v.", 72, 164);
    pdf.text("BIT CORP., Defendant.", 72, 178).text("Case No. 22 C 149", 330, 164);
    pdf.text("O R D E R  O F  D I S M I S S A L", 200, 210, MadePdf.BOLD, 12);
    assertThat(text(read(body(pdf, 260)), Kind.TITLE)).isEqualTo("ORDER OF DISMISSAL");
  }

  @Test
  void letters_that_are_set_apart_by_all_kinds_of_space_stay_as_they_are() throws Exception {
    MadePdf pdf = head().text("ADA LOVE, Plaintiff,", 72, 150).text("v.", 72, 164);
    pdf.text("BIT CORP., Defendant.", 72, 178).text("Case No. 22 C 149", 330, 164);
    pdf.text("ORDER", 200, 210, MadePdf.BOLD, 12);
    body(pdf, 260).text("A", 108, 424).text("B", 120, 424).text("C", 160, 424);
    List<Block> blocks = read(pdf.text("D", 230, 424).text("E", 330, 424));
    assertThat(blocks.getLast().text()).endsWith("A B C D E");
  }

  private static MadePdf body(MadePdf pdf, double y) {
    for (int i = 0; i < 6; i++) {
      pdf.text(
          i == 0 ? "Now the motion to dismiss is denied since the complaint says a lot" : LINE,
          i == 0 ? 108 : 72,
          y + 24 * i);
    }
    return pdf;
  }

  private List<Block> read(MadePdf pdf) throws Exception {
    return reading(pdf).blocks();
  }

  private Reading reading(MadePdf pdf) throws Exception {
    try (pdf) {
      Path file = pdf.save(folder.resolve("made.pdf"));
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return PdfReader.read(document);
      }
    }
  }

  private static String text(List<Block> blocks, Kind kind) {
    return String.join(
        " ", blocks.stream().filter(b -> b.kind() == kind).map(Block::text).toList());
  }
}
