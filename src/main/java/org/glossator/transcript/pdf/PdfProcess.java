package org.glossator.transcript.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.diagnostic.Code;

/**
 * Reads PDFs that come from strangers. Each is read by a process of its own with little memory, a
 * time limit and a private temporary folder, so that a hostile file can neither stop nor fill this
 * one.
 */
public final class PdfProcess {
  private static final int LARGEST_REPORT = 256 << 20;

  private PdfProcess() {}

  /**
   * Reads and checks {@code file}. Whatever is wrong with it is a finding.
   *
   * @throws IOException if the file is not there, or no process can be started
   */
  public static PdfReport read(Path file) throws IOException {
    long size = Files.size(file);
    Path folder = Files.createTempDirectory("glossator-pdf");
    try {
      return read(file.toAbsolutePath(), folder, seconds(size));
    } finally {
      delete(folder);
    }
  }

  /** A minute, and more for larger files: a second for each 50 kB, as a page has about. */
  private static long seconds(long bytes) {
    return 60 + Math.min(1800, bytes / 50_000);
  }

  private static PdfReport read(Path file, Path folder, long seconds) throws IOException {
    Process child =
        new ProcessBuilder(
                java(),
                "-Xmx384m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-cp",
                classPath(),
                PdfChild.class.getName(),
                file.toString())
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      child.getOutputStream().close();
      CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> output(child));
      if (!child.waitFor(seconds, TimeUnit.SECONDS)) {
        return stopped("reading it takes longer than " + seconds + " seconds");
      }
      byte[] bytes = output.join();
      return bytes.length == 0 ? stopped("the process that read it died") : ReportJson.read(bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return stopped("reading it was interrupted");
    } finally {
      child.destroyForcibly();
    }
  }

  private static byte[] output(Process child) {
    try (InputStream in = child.getInputStream()) {
      return in.readNBytes(LARGEST_REPORT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfReport stopped(String message) {
    return PdfReport.refused(
        new Finding(Code.P115, 0, message, "print it to a new PDF, if it is real"));
  }

  /** The class path of this process, whose entries may be relative to another folder. */
  private static String classPath() {
    String separator = Pattern.quote(System.getProperty("path.separator"));
    return Arrays.stream(System.getProperty("java.class.path").split(separator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String java() {
    return ProcessHandle.current()
        .info()
        .command()
        .orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
