package org.glossator.transcript.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.diagnostic.Code;

/**
 * Counts what the library that parses PDFs complains of while it reads a file: it mends what it can
 * and goes on, and something of the order may be lost. Complaints about fonts are left out, since
 * they tell of this machine.
 */
final class LibraryWarnings {
  private final AtomicInteger count = new AtomicInteger();
  private final Thread listener;

  private LibraryWarnings(InputStream errors) {
    this.listener = Thread.ofVirtual().start(() -> listen(errors));
  }

  /** Listens to a child's standard error until it is closed. */
  static LibraryWarnings of(InputStream errors) {
    return new LibraryWarnings(errors);
  }

  private void listen(InputStream errors) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(errors, StandardCharsets.ISO_8859_1), 8192)) {
      StringBuilder head = new StringBuilder();
      for (int c = lines.read(); c >= 0; c = lines.read()) {
        if (c == '\n') {
          hear(head.toString());
          head.setLength(0);
        } else if (head.length() < 120) {
          head.append((char) c);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hear(String line) {
    boolean complaint = line.startsWith("[WARN]") || line.startsWith("[ERROR]");
    boolean font = line.contains("font") || line.contains("rendering");
    if (complaint && !font && line.contains("org.apache.pdfbox")) {
      count.incrementAndGet();
    }
  }

  /** {@code report} with what was heard. */
  PdfReport added(PdfReport report) throws InterruptedException {
    listener.join();
    int heard = count.get();
    if (heard == 0 || report.hasErrors()) {
      return report;
    }
    List<Finding> findings = new ArrayList<>(report.findings());
    String message =
        heard == 1
            ? "a place of the file does not keep to the format and was mended"
            : heard + " places of the file do not keep to the format and were mended";
    findings.add(new Finding(Code.P126, 0, message, "compare the pages with the PDF"));
    return report.with(findings);
  }
}
