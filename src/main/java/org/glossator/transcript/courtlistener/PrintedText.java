package org.glossator.transcript.courtlistener;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;
import org.glossator.transcript.pleading.PleadingReader;
import org.glossator.transcript.ruled.RuledWriter;

/**
 * Text as a program took it from a PDF: rows as printed, a form feed after each page. The court's
 * file stamp at a page's top and a page number alone at its foot are no words of the order. Where
 * pages are marked it becomes ruled Markdown, where the pleading paper's numbers stand beside the
 * rows with them, and otherwise plain Markdown.
 */
final class PrintedText {
  /** "Case 3:11-cv-03822-MEJ Document 11 Filed 10/07/11 Page 1 of 14", as CM/ECF prints it. */
  private static final Pattern STAMP =
      Pattern.compile(
          "Case:? ?\\d{1,2}:\\d{2}-[a-z]{2}-\\d{1,6}\\S{0,20}\\s.{0,120}?Page:?\\s(\\d{1,4})"
              + " of \\d{1,4}(?:\\s+Page ?ID ?#?:?\\s?\\d{1,7})?");

  private static final Pattern NUMBER = Pattern.compile("(?:- ?|Page )?(\\d{1,4})(?: ?-)?");
  private static final Pattern MARGIN = Pattern.compile("\\s{0,8}(\\d{1,2})(?:\\s.*)?");
  private static final int FEWEST = 20; // numbers down a page's margin

  private PrintedText() {}

  static Body of(String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "        ");
    List<String> pages = new ArrayList<>();
    for (String page : plain.split("\f", -1)) {
      if (!page.isBlank()) {
        pages.add(page);
      }
    }
    Optional<Body> pleading = pages.size() > 1 ? pleading(pages) : Optional.empty();
    if (pleading.isPresent()) {
      return pleading.get();
    }
    return pages.size() > 1 ? ruled(pages) : markdown(plain);
  }

  /** Read as pleading paper, if most pages are numbered and the reader finds the same pages. */
  private static Optional<Body> pleading(List<String> pages) {
    long numbered = pages.stream().filter(page -> numbers(page) >= FEWEST).count();
    if (numbered * 2 < pages.size()) {
      return Optional.empty();
    }
    List<String> drops = new ArrayList<>();
    List<String> bare = new ArrayList<>();
    for (String page : pages) {
      bare.add(withoutStamps(page, drops));
    }
    String text = String.join("\n", bare);
    Transcript read = PleadingReader.read(SourceFile.of("order.txt", text)).value();
    if (read.pages().size() != pages.size()
        || read.pages().stream().filter(Page::linesTrusted).count() * 2 < pages.size()) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    Map<String, StringBuilder> notes = new java.util.TreeMap<>();
    read.pages().stream()
        .flatMap(page -> page.lines().stream())
        .forEach(line -> {
          if (line.role() instanceof org.glossator.transcript.LineRole.Note note) {
            notes.computeIfAbsent(note.label(), l -> new StringBuilder()).append(line.text());
          } else {
            words.append(line.text()).append('\n');
          }
        });
    read.drops().forEach(drop -> drops.add(drop.text()));
    Map<String, String> whole = new java.util.TreeMap<>();
    notes.forEach((label, note) -> whole.put(label, note.toString()));
    return Optional.of(new Body(RuledWriter.write(read.pages()), words.toString(), whole, drops));
  }

  /** How many rows begin with the number that follows the last one. */
  private static int numbers(String page) {
    int last = 0;
    for (String row : page.split("\n", -1)) {
      Matcher number = MARGIN.matcher(row);
      if (number.matches() && Integer.parseInt(number.group(1)) == last + 1) {
        last++;
      }
    }
    return last;
  }

  private static String withoutStamps(String page, List<String> drops) {
    List<String> rows = new ArrayList<>();
    for (String row : page.split("\n", -1)) {
      if (STAMP.matcher(row.strip()).matches()) {
        drops.add(row.strip());
      } else {
        rows.add(row);
      }
    }
    return String.join("\n", rows);
  }

  private static Body ruled(List<String> pages) {
    List<String> drops = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    StringBuilder words = new StringBuilder();
    List<Rows> read = new ArrayList<>();
    pages.forEach(page -> read.add(Rows.of(withoutStamps(page, drops))));
    int offset = footNumbers(read);
    for (int i = 0; i < read.size(); i++) {
      Rows page = read.get(i);
      List<Rows.Row> rows = page.rows();
      boolean[] dropped = new boolean[rows.size()];
      if (offset != NONE && !rows.isEmpty() && isNumber(rows.getLast(), i + offset)) {
        dropped[rows.size() - 1] = true;
        drops.add(rows.getLast().words());
      }
      List<Boolean> opens = page.opens();
      StringBuilder lines = new StringBuilder();
      boolean gap = false;
      for (int r = 0; r < rows.size(); r++) {
        if (!dropped[r]) {
          boolean first = lines.isEmpty();
          gap = opens.get(r);
          if (gap) {
            (first ? out : lines).append('\n');
          }
          lines.append("  | ").append(MarkdownText.ruled(rows.get(r).words())).append('\n');
          words.append(rows.get(r).words()).append('\n');
        }
      }
      out.append("@page ").append(offset == NONE ? i + 1 : i + offset).append('\n').append(lines);
    }
    return new Body(out.toString().stripLeading(), words.toString(), Map.of(), drops);
  }

  private static final int NONE = Integer.MIN_VALUE;

  /** What is to be added to a page's place to give the number at its foot, if most have one. */
  private static int footNumbers(List<Rows> pages) {
    Map<Integer, Integer> offsets = new java.util.TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Rows.Row> rows = pages.get(i).rows();
      Matcher number = NUMBER.matcher(rows.isEmpty() ? "" : rows.getLast().words());
      if (number.matches()) {
        offsets.merge(Integer.parseInt(number.group(1)) - i, 1, Integer::sum);
      }
    }
    return offsets.entrySet().stream()
        .filter(each -> each.getKey() > 0 && each.getValue() * 2 >= pages.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(NONE);
  }

  private static boolean isNumber(Rows.Row row, int page) {
    Matcher number = NUMBER.matcher(row.words());
    return number.matches() && Integer.parseInt(number.group(1)) == page;
  }

  private static Body markdown(String text) {
    List<String> drops = new ArrayList<>();
    Rows page = Rows.of(withoutStamps(text.replace('\f', '\n'), drops));
    List<Boolean> opens = page.opens();
    StringBuilder out = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < page.rows().size(); i++) {
      String row = page.rows().get(i).words();
      out.append(out.isEmpty() ? "" : opens.get(i) ? "\n\n" : "\n");
      out.append(MarkdownText.block(MarkdownText.inline(row)));
      words.append(row).append('\n');
    }
    return new Body(out.append('\n').toString(), words.toString(), Map.of(), drops);
  }
}
