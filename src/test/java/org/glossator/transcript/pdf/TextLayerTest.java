package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file does not say of its text is told. */
class TextLayerTest {
  private static final String ROW =
      "words that fill the line from one margin to the other margin of this page of paper";

  @TempDir Path folder;

  @Test
  void a_sign_of_a_font_that_does_not_name_it_is_told() throws Exception {
    Path file = folder.resolve("order.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.LETTER);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int row = 0; row < 6; row++) {
          content.beginText();
          content.setFont(MadePdf.PLAIN, 12);
          content.newLineAtOffset(72, 650 - 24 * row);
          content.showText(ROW);
          content.endText();
        }
        content.beginText();
        content.setFont(drawn(document), 12);
        content.newLineAtOffset(72, 500);
        content.showText("A");
        content.setFont(MadePdf.PLAIN, 12);
        content.showText(" is granted, as the parties agree.");
        content.endText();
      }
      document.save(file.toFile());
    }
    PdfReport report = PdfFile.read(file, new Watch());
    assertThat(report.ruled()).contains("\ufffd is granted");
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P131);
  }

  @Test
  void hyphens_that_are_left_out_without_a_tag_are_told_and_those_of_the_words_stay()
      throws Exception {
    MadePdf pdf = new MadePdf();
    for (int row = 0; row < 6; row++) {
      pdf.text("the parties say by the state court in an ac-", 72, 100 + 48 * row);
      pdf.text("tion what they " + ROW.substring(0, 30), 72, 124 + 48 * row);
    }
    pdf.text("a case of law of the states as applied state-", 72, 400);
    pdf.text("by-state, and of testimony that is self-", 72, 424).text("serving at best.", 72, 448);
    Path file = pdf.save(folder.resolve("order.pdf"));
    pdf.close();
    PdfReport report = PdfFile.read(file, new Watch());
    assertThat(report.ruled()).contains("an ac¬", "applied state-\n", "is self-\n");
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P132);
    assertThat(report.findings().getFirst().message()).startsWith("6 words");
  }

  @Test
  void two_hyphens_at_line_ends_break_no_words() throws Exception {
    MadePdf pdf = new MadePdf();
    for (int row = 0; row < 8; row++) {
      pdf.text(ROW, 72, 100 + 24 * row);
    }
    pdf.text("of a person who is well-", 72, 300).text("known, and of an anti-", 72, 324);
    pdf.text("trust claim of hers.", 72, 348);
    PdfReport report = report(pdf);
    assertThat(report.ruled()).contains("is well-\n", "an anti-\n");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void a_raised_number_without_a_note_does_not_run_into_the_number_before_it() throws Exception {
    MadePdf pdf = new MadePdf();
    for (int row = 0; row < 8; row++) {
      pdf.text(ROW, 72, 100 + 24 * row);
    }
    pdf.text("Plaintiff sues under 42 U.S.C. § 1983", 72, 300);
    pdf.text("2", 252, 296, MadePdf.PLAIN, 7).text("and under the law.", 260, 300);
    PdfReport report = report(pdf);
    assertThat(report.ruled()).contains("§ 1983² and under");
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P133);
  }

  private PdfReport report(MadePdf pdf) throws Exception {
    Path file = pdf.save(folder.resolve("order.pdf"));
    pdf.close();
    return PdfFile.read(file, new Watch());
  }

  /** A font that draws each sign and says of none which character it is. */
  private static PDType3Font drawn(PDDocument document) throws Exception {
    COSStream sign = document.getDocument().createCOSStream();
    try (var out = sign.createOutputStream()) {
      out.write("600 0 d0 50 0 500 600 re f".getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary signs = new COSDictionary();
    signs.setItem(COSName.getPDFName("g1"), sign);
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(65));
    differences.add(COSName.getPDFName("g1"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(600));
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_MATRIX, new Matrix(0.001f, 0, 0, 0.001f, 0, 0).toCOSArray());
    font.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0, 600, 700).getCOSArray());
    font.setItem(COSName.CHAR_PROCS, signs);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 65);
    font.setInt(COSName.LAST_CHAR, 65);
    font.setItem(COSName.WIDTHS, widths);
    return new PDType3Font(font) {
      @Override
      protected byte[] encode(int unicode) {
        return new byte[] {65};
      }
    };
  }
}
