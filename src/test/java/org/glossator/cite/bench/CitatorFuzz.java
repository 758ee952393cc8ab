package org.glossator.cite.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.glossator.cite.Citation;
import org.glossator.cite.Citator;

/**
 * Damages real text at random and reads it: {@code CitatorFuzz FOLDER SECONDS [SEED]}. Ends with an
 * exception, and the damaged text in a file, when the citator throws or a span leaves the text.
 */
public final class CitatorFuzz {
  private static final int PIECE = 20_000;
  private static final String SPICE =
      "()[]§¶*.,;:-–“”\"'0123456789 \n\t<>&_v\u00ad\ud83d\ude00Id.at";

  private CitatorFuzz() {}

  /** Prints how much was read. */
  public static void main(String... args) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
      files = all.filter(f -> f.toString().matches(".*\\.(md|txt|html)")).sorted().toList();
    }
    long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L;
    Random random = new Random(args.length > 2 ? Long.parseLong(args[2]) : 1);
    Citator citator = Citator.standard();
    long texts = 0;
    long found = 0;
    long slowest = 0;
    while (System.nanoTime() < end) {
      String whole = Files.readString(files.get(random.nextInt(files.size())));
      int from = random.nextInt(Math.max(1, whole.length() - PIECE));
      String text = whole.substring(from, Math.min(whole.length(), from + PIECE));
      String damaged = damaged(text, random);
      long start = System.nanoTime();
      try {
        found += check(damaged, citator.plain(damaged));
        found += check(damaged, citator.markdown(damaged));
        found += check(damaged, citator.html(damaged));
      } catch (RuntimeException e) {
        Path kept = Files.createTempFile("citator-fuzz-", ".txt");
        Files.write(kept, damaged.getBytes(StandardCharsets.UTF_16)); // half a pair has no UTF-8
        throw new IllegalStateException("see " + kept, e);
      }
      slowest = Math.max(slowest, System.nanoTime() - start);
      texts += 3;
    }
    System.out.printf(
        Locale.ROOT,
        "%d texts, %d citations, no fault; the slowest three took %d ms%n",
        texts,
        found,
        slowest / 1_000_000);
  }

  private static String damaged(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    int wounds = 1 + random.nextInt(1 + whole.length() / 20);
    for (int i = 0; i < wounds && !text.isEmpty(); i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
        case 2 -> text.setCharAt(at, SPICE.charAt(random.nextInt(SPICE.length())));
        case 3 -> text.setCharAt(at, (char) random.nextInt(0x10000));
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
      }
    }
    return text.toString();
  }

  private static int check(String text, List<Citation> found) {
    int stream = 0;
    int before = 0;
    for (Citation each : found) {
      boolean inside =
          each.span().end() <= text.length()
              && each.span().covers(each.core())
              && each.span().covers(each.link());
      boolean ordered = each.stream() != stream || each.core().start() >= before;
      if (!inside || !ordered) {
        throw new IllegalStateException("a span out of place: " + each);
      }
      stream = each.stream();
      before = each.core().start();
    }
    return found.size();
  }
}
