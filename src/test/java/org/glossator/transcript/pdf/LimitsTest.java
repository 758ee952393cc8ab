package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
  @TempDir private Path folder;

  @Test
  void a_page_of_blanks_that_unpacks_to_more_than_any_court_draws_is_refused() throws Exception {
    byte[] blanks = new byte[Limits.CONTENT + 100_000];
    Arrays.fill(blanks, (byte) ' ');
    try (PDDocument document = new PDDocument()) {
      page(document, blanks);
      refused(document, "MB to draw on a page");
    }
  }

  @Test
  void more_drawing_than_any_court_does_is_refused() throws Exception {
    try (PDDocument document = new PDDocument()) {
      page(document, "n ".repeat(Limits.OPERATORS + 1).getBytes(StandardCharsets.US_ASCII));
      refused(document, "drawing operators on a page");
    }
  }

  @Test
  void forms_that_draw_forms_without_end_are_refused() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document, draw(0));
      PDResources outer = new PDResources();
      page.setResources(outer);
      for (int i = 0; i <= Limits.FORM_DEPTH; i++) {
        PDFormXObject form =
            new PDFormXObject(
                new PDStream(
                    document, new ByteArrayInputStream(draw(i + 1)), COSName.FLATE_DECODE));
        form.setBBox(PDRectangle.LETTER);
        PDResources inner = new PDResources();
        form.setResources(inner);
        outer.put(COSName.getPDFName("F" + i), form);
        outer = inner;
      }
      refused(document, "forms nested more than");
    }
  }

  @Test
  void more_pages_than_any_order_has_are_refused() throws Exception {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i <= Limits.PAGES; i++) {
        document.addPage(new PDPage());
      }
      refused(document, "pages");
    }
  }

  @Test
  void a_page_larger_than_any_paper_is_refused() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(new PDRectangle(7300, 7300)));
      refused(document, "larger than 100 inches");
    }
  }

  private static byte[] draw(int form) {
    return ("/F" + form + " Do ").getBytes(StandardCharsets.US_ASCII);
  }

  private static PDPage page(PDDocument document, byte[] content) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    page.setContents(
        new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
    return page;
  }

  private void refused(PDDocument document, String why) throws IOException {
    Path file = folder.resolve("large.pdf");
    document.save(file.toFile());
    PdfReport report = PdfFile.read(file, new Watch());
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P115);
    assertThat(report.findings().getFirst().message()).contains(why);
    assertThat(report.ruled()).isEmpty();
  }
}
