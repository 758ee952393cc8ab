package org.glossator.transcript.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.glossator.diagnostic.Code;

/**
 * Words that an earlier state of a file showed and its last does not. A program that saves changes
 * at the end of the file (ISO 32000-1, 7.5.6) keeps all that it showed before: whoever cuts the end
 * off has it again.
 */
final class EarlierStates {
  private static final String END = "%%EOF";
  private static final String HELP =
      "do not publish this file; \"qpdf in.pdf out.pdf\" writes a copy of its last state alone";

  /** Later states are near the last; a file that was saved more often is checked in part. */
  private static final int MOST = 6;

  private static final long MEMORY = 32L << 20;
  private static final long SCRATCH = 1L << 30;

  /** Shorter words are found everywhere. */
  private static final int SHORTEST = 3;

  private final byte[] bytes;
  private final Watch watch;

  private EarlierStates(byte[] bytes, Watch watch) {
    this.bytes = bytes;
    this.watch = watch;
  }

  /** What earlier states of {@code file} show beyond {@code last}, the pages of its last. */
  static List<Finding> check(Path file, List<PageScan> last, Watch watch) throws IOException {
    EarlierStates states = new EarlierStates(Files.readAllBytes(file), watch);
    List<Integer> ends = states.ends();
    Set<String> shown = new HashSet<>();
    if (!ends.isEmpty()) {
      last.forEach(scan -> shown.addAll(words(scan)));
    }
    for (int end : ends.subList(Math.max(0, ends.size() - MOST), ends.size())) {
      List<Finding> found = states.beyond(end, shown);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Where the states before the last end. A file made for the web marks an end in its head. */
  private List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    for (int at = next(END, 0); at >= 0; at = next(END, at + 1)) {
      ends.add(at + END.length());
    }
    int linearized = next("/Linearized", 0);
    if (!ends.isEmpty() && linearized >= 0 && linearized < 1024) {
      ends.removeFirst();
    }
    if (!ends.isEmpty()) {
      ends.removeLast();
    }
    return ends;
  }

  private int next(String word, int from) {
    for (int at = from; at <= bytes.length - word.length(); at++) {
      int i = 0;
      while (i < word.length() && bytes[at + i] == word.charAt(i)) {
        i++;
      }
      if (i == word.length()) {
        return at;
      }
    }
    return -1;
  }

  private List<Finding> beyond(int end, Set<String> shown) throws IOException {
    byte[] state = Arrays.copyOf(bytes, end);
    try (RandomAccessReadBuffer read = new RandomAccessReadBuffer(state);
        PDDocument document =
            new PDFParser(
                    read,
                    "",
                    null,
                    null,
                    () -> new ScratchFile(MemoryUsageSetting.setupMixed(MEMORY, SCRATCH)))
                .parse(false)) {
      Fonts fonts = new Fonts();
      int number = 0;
      for (PDPage page : document.getPages()) {
        watch.step(++number);
        Set<String> words = words(GlyphEngine.scan(page, number, new Limits.Budget(), fonts));
        words.removeAll(shown);
        if (!words.isEmpty()) {
          return List.of(finding(words.size(), number));
        }
      }
    } catch (IOException | ClassCastException | IllegalArgumentException e) {
      // The mark stands in the middle of something else: this was never a state of the file.
      return List.of();
    }
    return List.of();
  }

  private static Finding finding(int words, int page) {
    String message =
        "the file still holds an earlier state of itself, which shows "
            + words
            + (words == 1 ? " word that is" : " words that are")
            + " not in its last";
    return new Finding(Code.P118, page, message, HELP);
  }

  /** The words of a page as they were drawn, without anything but letters and digits. */
  private static Set<String> words(PageScan scan) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    double right = 0;
    double y = 0;
    for (Glyph glyph : scan.glyphs()) {
      double gap = Math.hypot(glyph.x() - right, glyph.y() - y);
      if (glyph.isBlank() || (!word.isEmpty() && gap > 0.3 * glyph.size())) {
        keep(word, words);
      }
      word.append(glyph.isBlank() || glyph.is(Glyph.UNKNOWN) ? "" : glyph.text());
      right = glyph.right();
      y = glyph.y();
    }
    keep(word, words);
    return words;
  }

  private static void keep(StringBuilder word, Set<String> words) {
    String letters = GlyphEngine.letters(word.toString());
    if (letters.length() >= SHORTEST && letters.chars().anyMatch(Character::isLetter)) {
      words.add(letters);
    }
    word.setLength(0);
  }
}
