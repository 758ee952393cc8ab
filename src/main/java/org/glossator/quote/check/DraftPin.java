package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pin cite as a draft writes it: "11", "11:26–27", "11:26–12:1", "4 n.1", "12 ¶ 2", "578-80".
 *
 * @param ranges its places, at least one unless it is a star page
 * @param note the label of a footnote, or empty
 * @param number the number of a paragraph, or empty
 * @param star whether it is a database's star page
 */
record DraftPin(List<Range> ranges, String note, String number, boolean star) {
  /** From one line to another; a line of 0 means the whole page. */
  record Range(int fromPage, int fromLine, int toPage, int toLine) {
    boolean hasLines() {
      return fromLine > 0;
    }
  }

  /** "11:26–27, 12 n.1 ¶ 3", white space taken out of the numbers. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<page>\\d{1,5})(?::(?<line>\\d{1,3}))?"
              + "(?:\\s?[–—-]\\s?(?<to>\\d{1,5})(?::(?<toLine>\\d{1,3}))?)?");

  private static final Pattern NOTE = Pattern.compile("nn?\\.\\s?(\\d{1,4}|\\*{1,4}|†)");
  private static final Pattern NUMBER = Pattern.compile("¶{1,2}\\s?(\\d{1,4})");

  /** The pin that {@code text} writes, or nothing if it is none that names pages. */
  static Optional<DraftPin> of(String text) {
    String plain = text.replace('\u00A0', ' ').strip();
    if (plain.startsWith("*")) {
      return Optional.of(new DraftPin(List.of(), "", "", true));
    }
    String note = "";
    String number = "";
    int end = plain.length();
    Matcher notes = NOTE.matcher(plain);
    if (notes.find()) {
      note = notes.group(1);
      end = Math.min(end, notes.start());
    }
    Matcher numbers = NUMBER.matcher(plain);
    if (numbers.find()) {
      number = numbers.group(1);
      end = Math.min(end, numbers.start());
    }
    List<Range> ranges = new ArrayList<>();
    Matcher matcher = RANGE.matcher(plain.substring(0, end));
    while (matcher.find()) {
      ranges.add(range(matcher));
    }
    return ranges.isEmpty()
        ? Optional.empty()
        : Optional.of(new DraftPin(List.copyOf(ranges), note, number, false));
  }

  private static Range range(Matcher matcher) {
    int page = Integer.parseInt(matcher.group("page"));
    int line = number(matcher, "line");
    int to = number(matcher, "to");
    int toLine = number(matcher, "toLine");
    if (matcher.group("to") == null) {
      return new Range(page, line, page, line);
    }
    if (line > 0 && toLine == 0) {
      return new Range(page, line, page, full(line, to));
    }
    return new Range(page, line, full(page, to), toLine);
  }

  /** "578–80" is 578–580. */
  private static int full(int from, int to) {
    int power = 10;
    while (power <= to) {
      power *= 10;
    }
    return to >= from ? to : from - from % power + to;
  }

  private static int number(Matcher matcher, String group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  boolean hasLines() {
    return ranges.stream().anyMatch(Range::hasLines);
  }
}
