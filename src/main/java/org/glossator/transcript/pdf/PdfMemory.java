package org.glossator.transcript.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.glossator.text.ContentHash;

/**
 * Reports of PDFs that were read before, in a folder, by the hash of their bytes: an unchanged file
 * is never read twice. The folder may be deleted at any time.
 */
public final class PdfMemory {
  /** Rises whenever the reader reads anything else than before. */
  private static final String READER = "1";

  private final Path folder;

  private PdfMemory(Path folder) {
    this.folder = folder;
  }

  /** The memory in {@code folder}, which is made when there is something to remember. */
  public static PdfMemory in(Path folder) {
    return new PdfMemory(folder);
  }

  /**
   * The report of the PDF that {@code bytes} are, read by a process of its own if it is new.
   *
   * @throws IOException if no file can be written or no process be started
   */
  public PdfReport read(byte[] bytes) throws IOException {
    Path known = folder.resolve(ContentHash.of(bytes).hex() + "-" + READER + ".json");
    if (Files.exists(known)) {
      return ReportJson.read(Files.readAllBytes(known));
    }
    Files.createDirectories(folder);
    Path file = Files.createTempFile(folder, "reading", ".pdf");
    try {
      Files.write(file, bytes);
      PdfReport report = PdfProcess.read(file);
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      ReportJson.write(report, json);
      Files.write(file, json.toByteArray());
      Files.move(file, known, StandardCopyOption.REPLACE_EXISTING);
      return report;
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
