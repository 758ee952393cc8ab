package org.glossator.transcript.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/**
 * Counts what becomes of the characters that a file draws: {@code GlyphAccount FOLDER…} prints for
 * each PDF how many are in the body, in a note, among what was dropped, and in none of them.
 */
final class GlyphAccount {
  private int drawn;
  private int body;
  private int notes;
  private int dropped;
  private final Map<Integer, String> lost = new TreeMap<>();

  private GlyphAccount() {}

  /** Prints an account of each file and the sum. */
  public static void main(String... args) throws IOException {
    GlyphAccount sum = new GlyphAccount();
    for (String folder : args) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
          GlyphAccount account = of(file);
          System.out.println(file.getFileName() + ": " + account);
          sum.add(account);
        }
      }
    }
    System.out.println("all: " + sum);
  }

  /** The account of {@code file}. */
  static GlyphAccount of(Path file) throws IOException {
    GlyphAccount account = new GlyphAccount();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<PageScan> scans = new ArrayList<>();
      Fonts fonts = new Fonts();
      for (PDPage page : document.getPages()) {
        scans.add(GlyphEngine.scan(page, scans.size() + 1, new Limits.Budget(), fonts));
      }
      account.count(scans, PdfReader.read(scans, Tags.of(document)));
    }
    return account;
  }

  /** The characters of each page that are in neither body, notes nor drops. */
  Map<Integer, String> lost() {
    return lost;
  }

  private void add(GlyphAccount other) {
    drawn += other.drawn;
    body += other.body;
    notes += other.notes;
    dropped += other.dropped;
    other.lost.forEach((page, text) -> lost.merge(page, text, String::concat));
  }

  private void count(List<PageScan> scans, Reading reading) {
    Map<Integer, StringBuilder> found = new TreeMap<>();
    for (Block block : reading.blocks()) {
      boolean note = block.kind() == Reading.Kind.FOOTNOTE;
      for (int i = 0; i < block.lines().size(); i++) {
        PrintedLine line = block.lines().get(i);
        String said = said(line) + (note && i == 0 ? block.label() : "");
        int count = letters(said).length();
        body += note ? 0 : count;
        notes += note ? count : 0;
        found.computeIfAbsent(line.page(), p -> new StringBuilder()).append(said);
      }
    }
    for (Reading.Dropped drop : reading.drops()) {
      dropped += letters(drop.text()).length();
      found.computeIfAbsent(drop.page(), p -> new StringBuilder()).append(drop.text());
    }
    for (PageScan scan : scans) {
      StringBuilder all = new StringBuilder();
      scan.glyphs().forEach(glyph -> all.append(glyph.text()));
      String on = letters(all.toString());
      drawn += on.length();
      String left = without(on, found.getOrDefault(scan.number(), new StringBuilder()).toString());
      if (!left.isEmpty()) {
        lost.put(scan.number(), left);
      }
    }
  }

  private static String said(PrintedLine line) {
    StringBuilder out = new StringBuilder(line.text()).append(line.soft() ? "-" : "");
    for (LineMark mark : line.marks()) {
      if (mark instanceof LineMark.NoteCall call) {
        out.append(call.label());
      }
    }
    return out.toString();
  }

  /** The characters of {@code text} that {@code other} has not as often. */
  private static String without(String text, String other) {
    Map<Character, Integer> counts = new TreeMap<>();
    letters(other).chars().forEach(c -> counts.merge((char) c, 1, Integer::sum));
    StringBuilder left = new StringBuilder();
    text.chars()
        .filter(c -> counts.merge((char) c, -1, Integer::sum) < 0)
        .forEach(c -> left.append((char) c));
    return left.toString();
  }

  /** Without blanks, and with one hyphen for the soft and the hard one. */
  private static String letters(String text) {
    return text.replace('\u00ad', '-').replaceAll("[\\s\\u00a0]", "");
  }

  @Override
  public String toString() {
    int missing = lost.values().stream().mapToInt(String::length).sum();
    return String.format(
        Locale.ROOT,
        "%d drawn: %d body, %d notes, %d dropped, %d lost %s",
        drawn,
        body,
        notes,
        dropped,
        missing,
        lost.size() < 12 ? lost : lost.size() + " pages");
  }
}
