package org.glossator.transcript.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.diagnostic.Code;

/**
 * Damages real PDFs at random and reads each in a process of its own: {@code PdfFuzz FOLDER FIRST
 * LAST [inside]} makes the damaged files of these numbers; "inside" reads them in this process, as
 * the child does. Ends with an exception, and the damaged file kept, when reading one throws;
 * prints what was answered and what was left behind.
 */
final class PdfFuzz {
  /** Larger files make a run long and nothing clearer, in bytes. */
  private static final long LARGEST = 300_000;

  private PdfFuzz() {}

  /** Prints how many files gave which code, and how long the slowest took. */
  public static void main(String... args) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
      files =
          all.filter(f -> f.toString().endsWith(".pdf") && f.toFile().length() < LARGEST)
              .sorted()
              .toList();
    }
    Map<String, Integer> answers = new TreeMap<>();
    long slowest = 0;
    Path damaged = Files.createTempFile("pdf-fuzz-", ".pdf");
    int last = Integer.parseInt(args[2]);
    for (int seed = Integer.parseInt(args[1]); seed <= last; seed++) {
      Random random = new Random(seed);
      byte[] whole = Files.readAllBytes(files.get(random.nextInt(files.size())));
      Files.write(damaged, damaged(whole, random));
      long start = System.nanoTime();
      PdfReport report = args.length > 3 ? inside(damaged) : PdfProcess.read(damaged);
      slowest = Math.max(slowest, System.nanoTime() - start);
      List<Code> codes = report.findings().stream().map(Finding::code).distinct().toList();
      answers.merge(codes.isEmpty() ? "read" : codes.toString(), 1, Integer::sum);
      boolean silent = codes.isEmpty() && report.ruled().isEmpty();
      boolean died = report.findings().stream().anyMatch(f -> f.message().contains("died"));
      if (silent || died) {
        throw new IllegalStateException("number " + seed + ", see " + damaged);
      }
    }
    Files.delete(damaged);
    long children = ProcessHandle.current().children().count();
    System.out.printf(
        Locale.ROOT,
        "%s; the slowest took %d ms; %d processes left%n",
        answers,
        slowest / 1_000_000,
        children);
  }

  /** What the child answers; whatever the library throws is the file's fault there too. */
  private static PdfReport inside(Path file) {
    Watch watch = new Watch();
    try {
      return PdfFile.read(file, watch);
    } catch (IOException | RuntimeException e) {
      String threw = e.getClass().getSimpleName();
      return PdfReport.refused(new Finding(Code.P113, watch.page(), threw, ""));
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int wounds = 1 + random.nextInt(40);
    for (int i = 0; i < wounds; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) (bytes[at] ^ 1 << random.nextInt(8));
        case 2 -> bytes[at] = (byte) "0123456789<>[]/() ".charAt(random.nextInt(18));
        default -> {
          int from = random.nextInt(bytes.length);
          int length = Math.min(random.nextInt(200), bytes.length - Math.max(from, at));
          System.arraycopy(whole, from, bytes, at, length);
        }
      }
    }
    int kept = random.nextInt(6) == 0 ? random.nextInt(bytes.length) : bytes.length;
    return Arrays.copyOf(bytes, kept);
  }
}
