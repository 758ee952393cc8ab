package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes readings of plain text and of Markdown. Asterisks around words are emphasis in both, as
 * OCR'd orders have them; numbers down the margin of pleading paper are left out; a Markdown
 * footnote is a stream of its own.
 */
final class TextReader {
  private final String text;
  private final boolean markdown;
  private final ReadingBuilder body;
  private final List<Reading> notes = new ArrayList<>();
  private ReadingBuilder out;
  private final InlineMarkup inline;

  /** The last asterisk that was mark-up: one right after it is, too. */
  private int star = -2;

  private boolean emphasis;

  /** How many tags of emphasis are open. */
  private int tagged;

  /** How many brackets of links are open. */
  private int linked;

  private TextReader(String text, boolean markdown) {
    this.text = text;
    this.markdown = markdown;
    this.inline = new InlineMarkup(text);
    this.body = new ReadingBuilder(text.length() + 1);
    this.out = body;
  }

  /** The streams of a plain text: one. */
  static List<Reading> plain(String text) {
    return new TextReader(text, false).read();
  }

  /** The streams of a Markdown text: the body, then each footnote. */
  static List<Reading> markdown(String text) {
    return new TextReader(text, true).read();
  }

  private List<Reading> read() {
    int at = 0;
    int before = -1;
    boolean parted = false;
    while (at <= text.length()) {
      int end = lineEnd(at);
      int note = markdown ? noteStart(at, end) : -1;
      boolean blank = blank(at, end);
      if (note > at) {
        endNote(at);
        out = new ReadingBuilder(256);
        at = note;
      } else if (parted && !blank && !indented(at, end)) {
        endNote(at);
      }
      parted = blank;
      before = line(at, end, before);
      at = after(end);
    }
    int last = Math.max(0, text.length() - 1);
    endNote(last);
    body.endParagraph(last);
    List<Reading> streams = new ArrayList<>(List.of(body.build()));
    streams.addAll(notes);
    return streams;
  }

  /** Goes on with the body where a footnote ends: at the next one, or at a line not indented. */
  private void endNote(int at) {
    out.endParagraph(at);
    if (out != body) {
      notes.add(out.build());
      out = body;
    }
  }

  private boolean indented(int start, int end) {
    return text.startsWith("  ", start) || (start < end && text.charAt(start) == '\t');
  }

  /** Reads one line; returns the number down its margin, or -1. */
  private int line(int start, int end, int before) {
    if (blank(start, end)) {
      if (!runsOn(end)) {
        emphasis = false;
        tagged = 0;
        linked = 0;
        out.endParagraph(start);
      }
      return before;
    }
    out.endLine();
    int at = start;
    byte flag = 0;
    if (markdown) {
      while (at < end
          && (text.charAt(at) == '>' || (text.charAt(at) == ' ' && text.charAt(start) == '>'))) {
        at++;
        flag = Reading.QUOTED;
      }
      while (at < end && text.charAt(at) == '#') {
        at++;
      }
    }
    int number = marginNumber(at, end);
    boolean numbered = number >= 0 && (number == before + 1 || followed(end, number + 1));
    if (numbered) {
      while (at < end && (Character.isDigit(text.charAt(at)) || text.charAt(at) == ' ')) {
        at++;
      }
    }
    characters(at, end, flag);
    return numbered ? number : -1;
  }

  private void characters(int start, int end, byte flag) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '*' && (i - 1 == star || markup(i, start, end))) {
        star = i;
        toggle(i, end);
      } else if (markdown && c == '_' && underscore(i, start, end)) {
        emphasis = !emphasis;
      } else if (markdown
          && c == '\\'
          && i + 1 < end
          && !Character.isLetterOrDigit(text.charAt(i + 1))) {
        i++;
        add(text.charAt(i), i, flag);
      } else if (markdown && c == '[' && i + 1 < end && text.charAt(i + 1) == '^') {
        i = callEnd(i, end);
      } else {
        int next = markdown ? inline(c, i, end, flag) : i;
        if (next > i) {
          i = next - 1;
        } else {
          add(c, i, flag);
        }
      }
    }
  }

  /** Reads a tag, an entity or a part of a link; returns the offset after it, or {@code at}. */
  private int inline(char c, int at, int end, byte flag) {
    return switch (c) {
      case '<' -> {
        int next = inline.tagEnd(at, end);
        tagged = next > at ? Math.max(0, tagged + inline.emphasis(at, next)) : tagged;
        yield next;
      }
      case '&' -> {
        String plain = inline.entity(at, end);
        for (int i = 0; i < plain.length(); i++) {
          add(plain.charAt(i), at, flag);
        }
        yield plain.isEmpty() ? at : inline.entityEnd(at);
      }
      case '[' -> {
        boolean opens = inline.opensLink(at, end);
        linked += opens ? 1 : 0;
        yield opens ? at + 1 : at;
      }
      case ']' -> {
        int next = linked > 0 ? inline.addressEnd(at, end) : at;
        linked -= next > at ? 1 : 0;
        yield next;
      }
      default -> at;
    };
  }

  private void add(char c, int at, byte flag) {
    out.add(c, at, emphasis || tagged > 0 ? (byte) (flag | Reading.EMPHASIS) : flag);
  }

  private void toggle(int at, int end) {
    boolean first = at == 0 || text.charAt(at - 1) != '*';
    boolean opens = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    if (first) {
      emphasis = !emphasis && opens;
    }
  }

  /** Whether the low line starts or ends words in italics; in a row they are a blank page. */
  private boolean underscore(int at, int start, int end) {
    char before = at > start ? text.charAt(at - 1) : ' ';
    char after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (before == '_' || after == '_') {
      return false;
    }
    return emphasis
        ? !Character.isWhitespace(before) && !Character.isLetterOrDigit(after)
        : !Character.isLetterOrDigit(before)
            && (Character.isLetter(after) || "[\u201c\"\u2018'".indexOf(after) >= 0);
  }

  /** Whether the asterisk is mark-up, not a star page or three stars in a row of their own. */
  private boolean markup(int at, int start, int end) {
    char before = at > start ? text.charAt(at - 1) : ' ';
    char after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (text.startsWith("at **", at - 3) || text.startsWith("at **", at - 4)) {
      return !digit(at, end) && !digit(at + 1, end); // "at **5", a page
    }
    if (emphasis) {
      return before != ' ' || (after != ' ' && !Character.isDigit(after));
    }
    return (before == '*' && after != ' ')
        || after == '*'
        || Character.isLetter(after)
        || after == '\u201c'
        || after == '"'
        || (after == '[' && before != '*')
        || (before == '*' && Character.isDigit(after));
  }

  private boolean digit(int star, int end) {
    return star + 1 < end && Reading.isDigit(text.charAt(star + 1));
  }

  private int callEnd(int at, int end) {
    int close = text.indexOf(']', at, Math.min(text.length(), at + 40));
    return close > 0 && close < end && close < at + 40 ? close : at;
  }

  /** The start of a footnote's words after "[^label]:", or -1. */
  private int noteStart(int at, int end) {
    if (!text.startsWith("[^", at)) {
      return -1;
    }
    int close = text.indexOf("]:", at);
    return close > 0 && close < end && close < at + 40 ? close + 2 : -1;
  }

  /** Whether a sentence goes on after the blank lines, as it does over a printed page's end. */
  private boolean runsOn(int end) {
    char last = out.last();
    if (last != ',' && !Reading.isDash(last)) {
      return false;
    }
    int i = end;
    while (i < text.length() && i < end + 200 && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length()
        && (Reading.isDigit(text.charAt(i)) || Reading.isLower(text.charAt(i)));
  }

  private int marginNumber(int start, int end) {
    int i = start;
    while (i < end && i < start + 2 && Reading.isDigit(text.charAt(i))) {
      i++;
    }
    boolean alone = i > start && (i == end || text.charAt(i) == ' ');
    int value = alone ? Integer.parseInt(text, start, i, 10) : -1;
    return value >= 1 && value <= 32 ? value : -1;
  }

  /** Whether the next line that is not blank starts with this number. */
  private boolean followed(int end, int number) {
    int at = after(end);
    for (int n = 0; n < 3 && at < text.length(); n++) {
      int stop = lineEnd(at);
      if (!blank(at, stop)) {
        return marginNumber(at, stop) == number;
      }
      at = after(stop);
    }
    return false;
  }

  private boolean blank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int lineEnd(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private int after(int end) {
    boolean crlf =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (crlf ? 2 : 1);
  }
}
