package org.glossator.cite.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.cite.Citator;

/**
 * Measures how fast citations are found: {@code CitatorBench FOLDER [ROUNDS]} reads every Markdown
 * file of a folder, then goes over all of them again and again in one thread, and at last over one
 * text and over eight of it in one piece.
 */
public final class CitatorBench {
  private static final double MEGA = 1e6;

  private CitatorBench() {}

  /** Prints a line for each round. */
  public static void main(String... args) throws IOException {
    List<String> texts = texts(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Citator citator = Citator.standard();
    long bytes = texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
    for (int round = 1; round <= rounds; round++) {
      long start = now();
      long found = 0;
      for (String text : texts) {
        found += citator.markdown(text).size();
      }
      double seconds = (now() - start) / 1e9;
      System.out.printf(
          java.util.Locale.ROOT,
          "round %d: %.1f MB in %.2f s = %.1f MB/s, %d citations%n",
          round,
          bytes / MEGA,
          seconds,
          bytes / MEGA / seconds,
          found);
    }
    scaling(citator, String.join("\n\n", texts.subList(0, Math.min(40, texts.size()))));
  }

  /** This thread's time on the processor, in nanoseconds: what others run does not count. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void scaling(Citator citator, String text) {
    double one = seconds(citator, text);
    double eight = seconds(citator, (text + "\n\n").repeat(8));
    System.out.printf(
        java.util.Locale.ROOT, "1x %.3f s, 8x %.3f s: %.1f times%n", one, eight, eight / one);
  }

  private static double seconds(Citator citator, String text) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = now();
      int found = citator.markdown(text).size();
      double seconds = (now() - start) / 1e9;
      best = found < 0 ? best : Math.min(best, seconds);
    }
    return best;
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".md"))
          .sorted()
          .map(CitatorBench::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
