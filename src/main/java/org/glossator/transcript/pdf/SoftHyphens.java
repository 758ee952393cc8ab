package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.text.Span;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/**
 * Decides which hyphens at line ends only broke a word, in files whose tags do not say it. Only a
 * file that breaks words at all is touched, and a hyphen stays where the order itself writes the
 * word with one, or writes both halves as words.
 */
final class SoftHyphens {
  /** A file with fewer hyphens at line ends than this share of lines does not break words. */
  private static final double BREAKS_WORDS = 0.04;

  /** So many hyphens at line ends are no accident even where no word proves it. */
  private static final int MANY = 8;

  private final Set<String> words = new HashSet<>();

  private SoftHyphens(List<Block> blocks) {
    for (Block block : blocks) {
      for (PrintedLine line : block.lines()) {
        collect(line.text());
      }
    }
  }

  /** The blocks with every hyphen at a line's end decided. */
  static List<Block> decided(List<Block> blocks) {
    long lines = blocks.stream().mapToLong(b -> b.lines().size()).sum();
    List<PrintedLine> all = blocks.stream().flatMap(b -> b.lines().stream()).toList();
    boolean tagged = all.stream().anyMatch(PrintedLine::soft);
    long hyphens = all.stream().filter(l -> endsInHyphen(l.text())).count();
    if (tagged || hyphens < BREAKS_WORDS * lines) {
      return blocks;
    }
    SoftHyphens decider = new SoftHyphens(blocks);
    if (hyphens < MANY && decider.broken(blocks) == 0) {
      return blocks;
    }
    return blocks.stream()
        .map(b -> new Block(b.kind(), b.level(), b.label(), decider.lines(b.lines())))
        .toList();
  }

  /** How many words are broken at a line's end that stand unbroken elsewhere. */
  private long broken(List<Block> blocks) {
    long count = 0;
    for (Block block : blocks) {
      for (int i = 0; i + 1 < block.lines().size(); i++) {
        PrintedLine line = block.lines().get(i);
        String next = block.lines().get(i + 1).text();
        boolean proof = endsInHyphen(line.text()) && words.contains(whole(line.text(), next));
        count += proof ? 1 : 0;
      }
    }
    return count;
  }

  /** The word that {@code text} ends with half of, and {@code next} starts with the other. */
  private static String whole(String text, String next) {
    return (lastWord(text) + firstWord(next)).toLowerCase(Locale.ROOT);
  }

  /** The word before the hyphen that ends {@code text}. */
  private static String lastWord(String text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && inWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && inWord(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private List<PrintedLine> lines(List<PrintedLine> lines) {
    List<PrintedLine> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      boolean soft =
          i + 1 < lines.size() && endsInHyphen(line.text()) && isSoft(line, lines.get(i + 1));
      out.add(soft ? softened(line) : line);
    }
    return out;
  }

  private static boolean endsInHyphen(String text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
  }

  private boolean isSoft(PrintedLine line, PrintedLine next) {
    String first = lastWord(line.text()).toLowerCase(Locale.ROOT);
    String second = firstWord(next.text()).toLowerCase(Locale.ROOT);
    if (second.isEmpty() || !Character.isLowerCase(next.text().charAt(0))) {
      return false;
    }
    if (words.contains(first + second)) {
      return true;
    }
    // Of "state-by-state" and "Commander-in-Chief" the part up to the next hyphen decides.
    String part = second.substring(0, (second + "-").indexOf('-'));
    return words.contains(first + part)
        || (!words.contains(first + "-" + second)
            && !(words.contains(first) && words.contains(part))
            && !first.equals("self")
            && first.indexOf('-') < 0);
  }

  private static boolean inWord(char c) {
    return Character.isLetter(c) || c == '-' || c == '’';
  }

  /** Notes the words that stand whole inside {@code line}; its ends may be halves. */
  private void collect(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(' ') + 1;
    int stop = lower.endsWith("-") ? lower.lastIndexOf(' ') : lower.length();
    while (at > 0 && at < stop) {
      int end = at;
      while (end < stop && inWord(lower.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(lower.substring(at, end));
      }
      at = end + 1;
    }
  }

  private static PrintedLine softened(PrintedLine line) {
    String text = line.text().substring(0, line.text().length() - 1);
    List<LineMark> marks = new ArrayList<>();
    for (LineMark mark : line.marks()) {
      Span span = mark.span();
      Span cut =
          new Span(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
      switch (mark) {
        case LineMark.NoteCall call -> marks.add(new LineMark.NoteCall(cut, call.label()));
        case LineMark.Emphasis emphasis -> {
          if (!cut.isEmpty()) {
            marks.add(new LineMark.Emphasis(cut, emphasis.style()));
          }
        }
      }
    }
    return new PrintedLine(
        line.page(), line.number(), line.half(), line.opens(), text, marks, true);
  }
}
