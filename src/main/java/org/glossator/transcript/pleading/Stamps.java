package org.glossator.transcript.pleading;

import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;

/**
 * What was stamped on the page and is no part of the order: the filing system's line, and the
 * court's name as some districts print it along the page's edge, "UNITED STATES DISTRICT COURT /
 * For the Northern District of California".
 */
final class Stamps {
  private static final Pattern DISTRICT =
      Pattern.compile(
          "For the (?:(?:Northern|Southern|Eastern|Western|Central|Middle) )?District of"
              + " [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}");

  private static final Pattern COURT =
      Pattern.compile("UNITED STATES DISTRICT COURT|United States District Court");

  /** The line that a court's filing system prints over each page. */
  private static final Pattern FILED =
      Pattern.compile(
          "Case:? ?\\d{1,2}:\\d{2}-[a-z]{2}-[\\w-]{4,24} ?(?:Document|Doc\\.?|ECF No\\.):? ?#?:? ?"
              + "\\d{1,5}(?:-\\d{1,3})? ?Filed:? ?\\d{2}/\\d{2}/\\d{2,4} ?"
              + "(?:Page:? ?(\\d{1,4}) ?of ?\\d{1,4})?(?: ?Page ?ID ?[#:.]{0,3} ?\\d{1,7})?");

  private static final int LONGEST = 300;

  private Stamps() {}

  /** The rows that are the filing system's line, each with the page that it names, or 0. */
  static NavigableMap<Integer, Integer> filed(SourceFile source, List<Row> rows) {
    NavigableMap<Integer, Integer> filed = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Span span = rows.get(i).span();
      boolean possible = span.length() <= LONGEST && span.of(source.text()).startsWith("Case");
      if (possible) {
        Matcher stamp = FILED.matcher(Row.words(source.text(), span));
        if (stamp.matches()) {
          filed.put(i, stamp.group(1) == null ? 0 : Integer.parseInt(stamp.group(1)));
        }
      }
    }
    return filed;
  }

  /** Moves the court's name along the edge from the page to {@code drops}. */
  static void drop(SourceFile source, Draft page, List<Drop> drops) {
    for (List<Draft.DraftLine> run : page.runs()) {
      for (int i = 0; i < run.size(); i++) {
        if (!DISTRICT.matcher(text(source, run.get(i))).matches()) {
          continue;
        }
        remove(source, page, run.get(i), drops);
        if (i > 0 && COURT.matcher(text(source, run.get(i - 1))).matches()) {
          remove(source, page, run.get(i - 1), drops);
        }
      }
    }
  }

  private static void remove(
      SourceFile source, Draft page, Draft.DraftLine line, List<Drop> drops) {
    Iterator<Draft.DraftLine> lines = page.lines.iterator();
    while (lines.hasNext()) {
      if (lines.next() == line) {
        lines.remove();
        Span span = line.text;
        drops.add(new Drop(Drop.Kind.STAMP, page.number, span, span.of(source.text())));
        return;
      }
    }
  }

  private static String text(SourceFile source, Draft.DraftLine line) {
    return line.text.of(source.text());
  }
}
