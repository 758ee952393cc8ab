package org.glossator.transcript.courtlistener;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as a program took it from a PDF: rows as printed, a form feed after each page. The court's
 * file stamp and running heads are no words of the order. Where pages are marked it becomes ruled
 * Markdown, with the pleading paper's numbers where they stand beside the rows, and otherwise plain
 * Markdown.
 */
final class PrintedText {
  /** "Case 3:11-cv-03822-MEJ Document 11 Filed 10/07/11 Page 1 of 14", as CM/ECF prints it. */
  private static final Pattern STAMP =
      Pattern.compile(
          "Case:? ?\\d{1,2}:\\d{2}-[a-z]{2}-\\d{1,6}\\S{0,20}\\s.{0,120}?Page:?\\s(\\d{1,4})"
              + " of \\d{1,4}(?:\\s+Page ?ID ?#?:?\\s?\\d{1,7})?");

  private PrintedText() {}

  static Body of(String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "        ");
    List<String> pages = new ArrayList<>();
    for (String page : plain.split("\f", -1)) {
      if (!page.isBlank()) {
        pages.add(page);
      }
    }
    return pages.size() > 1 ? ruled(pages) : markdown(plain);
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
    pages.forEach(page -> read.add(Rows.of(withoutStamps(page, drops), drops)));
    RunningHeads heads = RunningHeads.of(read);
    for (int i = 0; i < read.size(); i++) {
      Rows own = heads.without(i, drops);
      StringBuilder lines = new StringBuilder();
      List<Boolean> opens = own.opens();
      for (int r = 0; r < own.rows().size(); r++) {
        Rows.Row row = own.rows().get(r);
        if (opens.get(r)) {
          (r == 0 ? out : lines).append('\n');
        }
        lines.append(number(row)).append("| ").append(MarkdownText.ruled(row.words())).append('\n');
        words.append(row.words()).append('\n');
      }
      out.append("@page ").append(heads.number(i)).append('\n').append(lines);
    }
    return new Body(out.toString().stripLeading(), words.toString(), Map.of(), drops);
  }

  private static String number(Rows.Row row) {
    String number = row.number() == 0 ? "" : String.valueOf(row.number());
    return " ".repeat(2 - number.length()) + number;
  }

  private static Body markdown(String text) {
    List<String> drops = new ArrayList<>();
    Rows page = Rows.of(withoutStamps(text.replace('\f', '\n'), drops), drops);
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
