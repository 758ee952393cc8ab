package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are not simply text on paper: annotated, turned, scanned, mended. */
class PageKindsTest {
  private static final String ROW =
      "The motion is denied, as the complaint says enough to be heard";

  @TempDir Path folder;

  @Test
  void words_in_a_text_box_are_read_where_they_stand_and_told() throws Exception {
    MadePdf pdf = text().annotation(new PDAnnotationFreeText(), "Dated: May 4, 2020", 72, 300);
    PdfReport report = report(pdf);
    assertThat(report.ruled()).contains("| Dated: May 4, 2020");
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P125);
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void words_of_a_stamp_are_left_out_and_named() throws Exception {
    MadePdf pdf = text().annotation(new PDAnnotationRubberStamp(), "COPY FOR COUNSEL", 72, 300);
    PdfReport report = report(pdf);
    assertThat(report.ruled()).doesNotContain("COPY FOR COUNSEL");
    assertThat(report.reading()).contains("COPY FOR COUNSEL");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void words_that_are_struck_through_are_told_of_and_underlined_ones_are_not() throws Exception {
    PdfReport struck = report(text().text("[PROPOSED] ORDER", 72, 300).box(72, 296, 110, 0.7));
    assertThat(struck.findings()).extracting(Finding::code).containsExactly(Code.P129);
    assertThat(struck.findings().getFirst().message()).isEqualTo("13 letters are struck through");
    PdfReport underlined = report(text().text("FINAL ORDER", 72, 300).box(72, 302, 110, 0.7));
    assertThat(underlined.findings()).isEmpty();
  }

  @Test
  void a_hidden_annotation_is_not_read_and_told_of() throws Exception {
    PDAnnotationFreeText hidden = new PDAnnotationFreeText();
    hidden.setHidden(true);
    PdfReport report = report(text().annotation(hidden, "Dated: May 4, 2020", 72, 300));
    assertThat(report.ruled()).doesNotContain("Dated");
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P118);
  }

  @Test
  void a_page_whose_words_stand_on_their_heads_is_read_from_top_to_bottom() throws Exception {
    String ruled = report(onTheirHeads()).ruled();
    assertThat(ruled.lines().filter(l -> l.contains("Row ")).map(l -> l.substring(4, 9)))
        .containsExactly("Row 0", "Row 1", "Row 2", "Row 3", "Row 4");
  }

  @Test
  void a_page_that_is_shown_turned_is_read_as_it_is_shown() throws Exception {
    assertThat(report(onTheirHeads().rotated(180)).ruled()).contains("| Row 0: " + ROW);
    MadePdf side = new MadePdf();
    for (int i = 0; i < 5; i++) {
      side.upwards("Row " + i + ": " + ROW, 100 + 24 * i, 700);
    }
    assertThat(report(side.rotated(90)).ruled()).contains("| Row 0: " + ROW);
  }

  @Test
  void text_recognition_is_refused_and_labeled_where_it_is_asked_for() throws Exception {
    MadePdf pdf = new MadePdf().scanned();
    for (int i = 0; i < 6; i++) {
      pdf.text(ROW, 72, 100 + 24 * i, MadePdf.PLAIN, 12, RenderingMode.NEITHER, Color.BLACK);
    }
    PdfReport report = report(pdf);
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P117);
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.findings().getFirst().accepted().isError()).isFalse();
    assertThat(report.provenance()).contains("read by text recognition, not proofread");
    assertThat(report.ruled()).contains(ROW);
  }

  @Test
  void pictures_of_pages_are_refused_and_the_stamp_on_them_is_no_text() throws Exception {
    Finding bare = report(new MadePdf().scanned()).findings().getFirst();
    assertThat(bare.code()).isEqualTo(Code.P110);
    assertThat(bare.help()).contains("ocrmypdf --skip-text");
    MadePdf stamped =
        new MadePdf()
            .scanned()
            .text("Case 3:20-cv-00001-ABC Document 7 Filed 05/04/20 Page 1 of 1", 120, 22);
    assertThat(report(stamped).findings().getFirst().code()).isEqualTo(Code.P110);
  }

  @Test
  void pictures_between_pages_of_text_are_refused_by_their_numbers() throws Exception {
    Finding mixed = report(text().page().scanned()).findings().getFirst();
    assertThat(mixed.code()).isEqualTo(Code.P111);
    assertThat(mixed.message()).isEqualTo("pictures without text: page 2");
    assertThat(mixed.help()).contains("--picture-pages \"2\"");
    assertThat(mixed.pictured().isError()).isFalse();
  }

  @Test
  void a_file_that_the_parser_has_to_mend_is_told() throws Exception {
    Path whole = folder.resolve("whole.pdf");
    try (MadePdf pdf = text()) {
      pdf.save(whole);
    }
    assertThat(PdfProcess.read(whole).findings()).isEmpty();
    // The last bytes of a packed stream are its checksum.
    byte[] bytes = Files.readAllBytes(whole);
    int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("endstream");
    for (int i = 12; i > 1; i--) {
      bytes[end - i] ^= 0x55;
    }
    Path mended = Files.write(folder.resolve("mended.pdf"), bytes);
    assertThat(PdfProcess.read(mended).findings())
        .extracting(Finding::code)
        .containsExactly(Code.P126);
  }

  private static MadePdf onTheirHeads() {
    MadePdf pdf = new MadePdf();
    for (int i = 0; i < 5; i++) {
      pdf.headDown("Row " + i + ": " + ROW, 540, 692 - 24 * i);
    }
    return pdf;
  }

  private static MadePdf text() {
    MadePdf pdf = new MadePdf();
    for (int i = 0; i < 6; i++) {
      pdf.text(ROW, 72, 100 + 24 * i);
    }
    return pdf;
  }

  private PdfReport report(MadePdf pdf) throws Exception {
    try (pdf) {
      return PdfFile.read(pdf.save(folder.resolve("made.pdf")), new Watch());
    }
  }
}
