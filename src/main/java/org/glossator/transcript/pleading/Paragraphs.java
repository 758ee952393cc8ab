package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.glossator.text.SourceFile;
import org.glossator.transcript.pleading.Draft.DraftLine;

/**
 * Finds paragraphs, headings and quotations below the caption where no blank line sets them apart:
 * by how far their lines are set in, and by a heading's label and letters.
 */
final class Paragraphs {
  /** A line set in by so many characters starts a paragraph or stands in a quotation. */
  private static final int INDENT = 3;

  /** One set in by more stands in the middle, or at the right. */
  private static final int MOST_INDENT = 16;

  /** So large a share of lines begins at the margin, or nothing is known of it. */
  private static final double USUAL = 0.4;

  /** A heading's line is shorter than this share of the widest. */
  private static final double SHORT = 0.75;

  private static final int SMALL_WORDS = 5;

  private static final int QUOTED = 35;

  private static final Pattern LABEL =
      Pattern.compile("\\**(?:[IVX]{1,5}|[A-Z]|\\d{1,2})\\. +\\**(\\p{Lu}.*)");

  private static final Pattern ITEM =
      Pattern.compile("(?:[•●-]|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]) .*");

  private static final Pattern ENDS = Pattern.compile(".*[.,;:]\\**");

  /** What opens a signature block. */
  private static final Pattern SIGNED =
      Pattern.compile("(?i)(?:it is )?so ordered\\.?|dated?:? .{0,40}\\d{4}\\.?");

  private static final Pattern OPENS = Pattern.compile(".*(?:[:,—–]|\\bthat)[”’\"']?");

  private final SourceFile source;
  private final List<DraftLine> lines;
  private final int margin;
  private final int width;

  private Paragraphs(SourceFile source, List<DraftLine> lines) {
    this.source = source;
    this.lines = lines;
    this.margin = margin(lines);
    this.width = lines.stream().mapToInt(line -> line.text.length()).max().orElse(0);
  }

  /** Parts the lines of {@code pages}, whose footnotes are known. */
  static void part(SourceFile source, List<Draft> pages) {
    List<DraftLine> all = new ArrayList<>();
    pages.forEach(page -> page.lines.stream().filter(l -> l.note.isEmpty()).forEach(all::add));
    Paragraphs paragraphs = new Paragraphs(source, all);
    int from = 0;
    while (from < all.size() && !paragraphs.begins(from)) {
      from++;
    }
    if (from < all.size()) {
      all.get(from).gap = true;
    }
    paragraphs.headings(from);
    if (paragraphs.margin >= 0) {
      paragraphs.indents(from);
    }
  }

  /** Where most lines begin; -1 if they begin here and there. */
  private static int margin(List<DraftLine> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(column(line), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(c -> c).max().orElse(0);
    return most < USUAL * lines.size()
        ? -1
        : counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .mapToInt(Map.Entry::getKey)
            .min()
            .orElse(-1);
  }

  private static int column(DraftLine line) {
    return line.number > 0 ? line.row.textColumn() : line.row.column();
  }

  private String text(int i) {
    return lines.get(i).text.of(source.text());
  }

  /** Whether line {@code i} is one of running text. */
  private boolean isProse(int i) {
    int small = 0;
    for (String word : text(i).split(" ", -1)) {
      small += word.length() > 1 && word.chars().allMatch(Character::isLowerCase) ? 1 : 0;
    }
    return small >= SMALL_WORDS;
  }

  /** Whether the first paragraph begins with line {@code i}: a sentence of two lines or more. */
  private boolean begins(int i) {
    boolean above =
        i == 0
            || lines.get(i).gap
            || PageJoin.endsSentence(text(i - 1))
            || column(lines.get(i)) >= margin + INDENT;
    return above
        && i + 1 < lines.size()
        && startsSentence(text(i))
        && isProse(i)
        && isProse(i + 1)
        && !lines.get(i + 1).gap;
  }

  private void headings(int from) {
    int last = -1;
    for (int i = from + 1; i < lines.size(); i++) {
      boolean signs = SIGNED.matcher(text(i)).matches() && PageJoin.endsSentence(text(i - 1));
      lines.get(i).gap |= signs;
      if (signs || i + 1 == lines.size()) {
        continue;
      }
      boolean goesOn = last == i - 1 && isCapitals(text(i)) && isCapitals(text(i - 1));
      boolean starts = lines.get(i).gap || last == i - 1 || PageJoin.endsSentence(text(i - 1));
      if (goesOn && LABEL.matcher(text(i)).matches()) {
        goesOn = false;
      }
      if (!isHeading(i) && !goesOn) {
        continue;
      }
      boolean next = startsSentence(text(i + 1)) || isCapitals(text(i + 1));
      if (starts && next && text(i).length() < SHORT * width) {
        lines.get(i).gap |= !goesOn;
        lines.get(i + 1).gap |= !isCapitals(text(i + 1)) || !isCapitals(text(i));
        last = i;
      }
    }
  }

  private boolean isHeading(int i) {
    String text = text(i);
    var label = LABEL.matcher(text);
    String words = label.matches() ? label.group(1) : text;
    boolean letters = words.chars().filter(Character::isLetter).count() >= 4;
    boolean named = isCapitals(words) || (label.matches() && isTitle(words));
    return letters && named && !ENDS.matcher(words).matches();
  }

  private static boolean isCapitals(String text) {
    return text.chars().filter(Character::isLetter).count() >= 4
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether all longer words begin with a capital. */
  private static boolean isTitle(String words) {
    for (String word : words.split(" ", -1)) {
      if (word.length() > 4 && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsSentence(String text) {
    char first = text.charAt(0);
    return Character.isUpperCase(first) || "“\"‘*(".indexOf(first) >= 0;
  }

  private void indents(int from) {
    int i = from + 1;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && isIndented(end) && (end == i || !lines.get(end).gap)) {
        end++;
      }
      if (end == i) {
        i++;
        continue;
      }
      block(i, end);
      i = end;
    }
  }

  private boolean isIndented(int i) {
    int indent = column(lines.get(i)) - margin;
    return indent >= INDENT && indent <= MOST_INDENT;
  }

  /** Says what the lines from {@code from} to {@code to} are, all of which are set in. */
  private void block(int from, int to) {
    boolean returns =
        to < lines.size() && !lines.get(to).gap && column(lines.get(to)) <= margin + 1;
    DraftLine last = lines.get(to - 1);
    boolean filled = column(last) + last.text.length() > SHORT * (margin + width);
    boolean sentence = to - from == 1 || PageJoin.endsSentence(text(to - 2));
    boolean opens = returns && filled && sentence && startsSentence(text(to - 1));
    int first = opens ? to - 1 : to;
    last.gap |= opens;
    if (first > from && isQuotation(from, first)) {
      lines.get(from).gap = true;
      lines.subList(from, first).forEach(line -> line.quote = true);
    }
  }

  /** Whether lines that keep their place are a quotation, which the line above leads to. */
  private boolean isQuotation(int from, int to) {
    if (to - from < 2
        || ITEM.matcher(text(from)).matches()
        || !OPENS.matcher(text(from - 1)).matches()) {
      return false;
    }
    int edge = column(lines.get(from + 1));
    int longest = 0;
    for (int i = from; i < to; i++) {
      int off = column(lines.get(i)) - edge;
      if (i > from ? off != 0 : off < -1) {
        return false;
      }
      longest = Math.max(longest, text(i).length());
    }
    return longest >= QUOTED && isProse(from);
  }
}
