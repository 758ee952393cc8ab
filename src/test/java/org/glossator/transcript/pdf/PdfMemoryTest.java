package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfMemoryTest {
  @TempDir private Path folder;

  @Test
  void a_report_is_remembered_by_the_bytes_of_its_file() throws Exception {
    byte[] bytes;
    try (MadePdf pdf = new MadePdf()) {
      pdf.text("The motion is granted and the file is closed.", 72, 100);
      bytes = Files.readAllBytes(pdf.save(folder.resolve("order.pdf")));
    }
    Path memory = folder.resolve("memory");
    PdfReport first = PdfMemory.in(memory, n -> {}).read("x", bytes, false).report();
    assertThat(first.ruled()).contains("| The motion is granted");
    try (Stream<Path> files = Files.list(memory)) {
      assertThat(files).hasSize(1);
    }
    assertThat(PdfMemory.in(memory, n -> {}).read("x", bytes, false).report()).isEqualTo(first);
  }

  @Test
  void what_is_no_pdf_is_a_finding_and_no_exception() throws Exception {
    PdfReport report =
        PdfMemory.in(folder.resolve("memory"), n -> {})
            .read("x", new byte[] {1, 2, 3}, false)
            .report();
    assertThat(report.findings()).extracting(Finding::code).containsExactly(Code.P113);
  }
}
