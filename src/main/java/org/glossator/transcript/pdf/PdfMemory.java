package org.glossator.transcript.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.glossator.diagnostic.Code;
import org.glossator.text.ContentHash;

/**
 * What was read of PDFs before, in a folder, by the hash of their bytes: an unchanged file is never
 * read twice. The folder may be deleted at any time.
 */
public final class PdfMemory {
  /** Rises whenever the reader reads anything else than before. */
  private static final String READER = "12";

  private final Optional<Path> folder;
  private final Consumer<String> progress;

  private PdfMemory(Optional<Path> folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * What is known of a PDF.
   *
   * @param pictures of its pages in order, if they were asked for and could be drawn
   */
  public record Known(PdfReport report, List<PagePicture> pictures) {
    public Known {
      pictures = List.copyOf(pictures);
    }
  }

  /**
   * The memory in {@code folder}, which is made when there is something to remember.
   *
   * @param progress hears the name of each file that has to be read
   */
  public static PdfMemory in(Path folder, Consumer<String> progress) {
    return new PdfMemory(Optional.of(folder), progress);
  }

  /** Reads every file anew. */
  public static PdfMemory none() {
    return new PdfMemory(Optional.empty(), name -> {});
  }

  /**
   * What the PDF {@code name} holds, read by a process of its own if its bytes are new.
   *
   * @param pictures whether the pages are wanted as pictures too
   * @throws IOException if no file can be written or no process be started
   */
  public Known read(String name, byte[] bytes, boolean pictures) throws IOException {
    if (folder.isPresent()) {
      return read(folder.orElseThrow(), name, bytes, pictures);
    }
    Path passing = Files.createTempDirectory("glossator-pdfs");
    try {
      return read(passing, name, bytes, pictures);
    } finally {
      PdfProcess.delete(passing);
    }
  }

  private Known read(Path folder, String name, byte[] bytes, boolean pictures) throws IOException {
    String key = ContentHash.of(bytes).hex() + "-" + READER;
    Path known = folder.resolve(key + ".json");
    Path drawn = folder.resolve(key);
    if (!Files.exists(known) || (pictures && !Files.isDirectory(drawn))) {
      progress.accept(name);
      PdfReport report = fresh(folder, bytes, pictures ? Optional.of(drawn) : Optional.empty());
      if (isPassing(report)) {
        return new Known(report, List.of());
      }
      remember(report, folder, known);
      if (pictures) {
        Files.createDirectories(drawn);
      }
    }
    PdfReport report = ReportJson.read(Files.readAllBytes(known));
    return new Known(report, pictures ? pictures(drawn) : List.of());
  }

  /** Whether a slow or full machine may be to blame rather than the file. */
  private static boolean isPassing(PdfReport report) {
    return report.findings().stream().anyMatch(finding -> finding.code() == Code.P115);
  }

  private static PdfReport fresh(Path folder, byte[] bytes, Optional<Path> drawn)
      throws IOException {
    Files.createDirectories(folder);
    Path file = Files.createTempFile(folder, "reading", ".pdf");
    try {
      Files.write(file, bytes);
      return PdfProcess.read(file, drawn);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void remember(PdfReport report, Path folder, Path known) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(report, json);
    Path file = Files.createTempFile(folder, "report", ".json");
    Files.write(file, json.toByteArray());
    Files.move(file, known, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<PagePicture> pictures(Path drawn) throws IOException {
    List<PagePicture> pictures = new ArrayList<>();
    if (!Files.isDirectory(drawn)) {
      return pictures;
    }
    try (Stream<Path> files = Files.list(drawn)) {
      long count = files.count();
      for (int page = 1; page <= count; page++) {
        Path file = drawn.resolve(PageDrawing.name(page));
        if (Files.exists(file)) {
          pictures.add(new PagePicture(page, Files.readAllBytes(file)));
        }
      }
    }
    return pictures;
  }
}
