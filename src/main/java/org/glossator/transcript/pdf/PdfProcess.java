package org.glossator.transcript.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private static final int STEP_MILLIS = 200;

  /** A busy machine may take so much longer than the work itself. */
  private static final int PATIENCE = 10;

  private PdfProcess() {}

  /**
   * Reads and checks {@code file}. Whatever is wrong with it is a finding.
   *
   * @throws IOException if the file is not there, or no process can be started
   */
  public static PdfReport read(Path file) throws IOException {
    return read(file, Optional.empty());
  }

  /**
   * The same, and draws the pages into {@code pictures}, a folder that is made where it is named
   * and the file can be read.
   */
  static PdfReport read(Path file, Optional<Path> pictures) throws IOException {
    long size = Files.size(file);
    Path folder = Files.createTempDirectory("glossator-pdf");
    try {
      Path drawn = folder.resolve("pictures");
      List<String> command = new ArrayList<>(command(folder));
      command.add(file.toAbsolutePath().toString());
      if (pictures.isPresent()) {
        command.add(drawn.toString());
      }
      PdfReport report = run(command, folder, seconds(size));
      if (pictures.isPresent() && Files.isDirectory(drawn)) {
        keep(drawn, pictures.orElseThrow());
      }
      return report;
    } finally {
      delete(folder);
    }
  }

  private static void keep(Path drawn, Path pictures) throws IOException {
    Files.createDirectories(pictures);
    try (Stream<Path> files = Files.list(drawn)) {
      for (Path file : files.toList()) {
        Path name = pictures.resolve(String.valueOf(file.getFileName()));
        Files.move(file, name, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** A minute, and more for larger files: a second for each 50 kB, as a page has about. */
  private static long seconds(long bytes) {
    return 60 + Math.min(1800, bytes / 50_000);
  }

  /** The virtual machine with little memory, no way to the network, and its own folder. */
  private static List<String> command(Path folder) {
    return List.of(
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
        // The library's warnings come to standard error, one a line, for LibraryWarnings.
        "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.SimpleLog",
        "-Dorg.apache.commons.logging.simplelog.defaultlog=warn",
        "-Dorg.apache.commons.logging.simplelog.showlogname=true",
        "-Dorg.apache.commons.logging.simplelog.showShortLogname=false",
        // No name has an address, and every connection goes to a proxy that is not there.
        "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
        "-DsocksProxyHost=127.0.0.1",
        "-DsocksProxyPort=1",
        "-cp",
        classPath(),
        PdfChild.class.getName());
  }

  private static PdfReport run(List<String> command, Path folder, long seconds) throws IOException {
    Path report = folder.resolve("report.json");
    Process child =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(report.toFile())
            .start();
    LibraryWarnings warnings = LibraryWarnings.of(child.getErrorStream());
    try {
      child.getOutputStream().close();
      if (!ends(child, seconds)) {
        return stopped("reading it takes longer than " + seconds + " seconds");
      }
      long length = Files.size(report);
      return length == 0 || length > LARGEST_REPORT
          ? stopped("the process that read it died")
          : warnings.added(ReportJson.read(Files.readAllBytes(report)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return stopped("reading it was interrupted");
    } finally {
      child.destroyForcibly();
    }
  }

  /**
   * Waits for {@code child}; false once it has used {@code seconds} of a processor, or of ten times
   * that many has not got them.
   */
  private static boolean ends(Process child, long seconds) throws InterruptedException {
    long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE * seconds);
    while (!child.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
      Duration used = child.info().totalCpuDuration().orElse(Duration.ZERO);
      if (used.toSeconds() > seconds || System.nanoTime() > late) {
        return false;
      }
    }
    return true;
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

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
