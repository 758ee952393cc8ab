package org.glossator.transcript.pdf;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Holds what reading costs against the library's own text extraction, in one run: {@code PdfBench
 * FOLDER} prints the processor's time a page of each, and of the search for hidden text.
 */
final class PdfBench {
  private PdfBench() {}

  /** Prints milliseconds a page, after a first round that warms up. */
  public static void main(String... args) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
      files = all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
    for (int round = 0; round < 2; round++) {
      double[] nanos = new double[3];
      int pages = 0;
      for (Path file : files) {
        pages += measure(file, nanos);
      }
      System.out.printf(
          Locale.ROOT,
          "%d pages, ms a page: PDFTextStripper %.2f, reading %.2f, hidden text %.2f%n",
          pages,
          nanos[0] / pages / 1e6,
          nanos[1] / pages / 1e6,
          nanos[2] / pages / 1e6);
    }
  }

  private static int measure(Path file, double[] nanos) throws IOException {
    long start = processor();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      new PDFTextStripper().writeText(document, Writer.nullWriter());
    }
    long stripped = processor();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<PageScan> scans = new ArrayList<>();
      Fonts fonts = new Fonts();
      for (PDPage page : document.getPages()) {
        scans.add(GlyphEngine.scan(page, scans.size() + 1, new Limits.Budget(), fonts));
      }
      PdfReader.read(scans, Tags.of(document));
      long read = processor();
      HiddenText.check(document, scans, new Watch());
      nanos[0] += stripped - start;
      nanos[1] += read - stripped;
      nanos[2] += processor() - read;
      return scans.size();
    }
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
