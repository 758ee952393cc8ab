package org.glossator.transcript.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.LineMark.Style;
import org.glossator.transcript.Origin;

/**
 * The Markdown of one printed line: emphasis, footnote marks, escapes.
 *
 * <p>Emphasis is closed on the line that opens it, as every line is a unit of its own; a star
 * between white space is a star. A backslash makes the next punctuation mark plain.
 */
final class Inline {
  private static final Map<String, Style> TAGS =
      Map.of("<u>", Style.UNDERLINE, "<sc>", Style.SMALL_CAPS);

  private final String source;
  private final int end;
  private final int page;
  private final StringBuilder text = new StringBuilder();
  private final List<LineMark> marks = new ArrayList<>();
  private final List<Origin.Run> runs = new ArrayList<>();
  private final List<Drop> drops = new ArrayList<>();
  private final Map<Style, Opened> open = new EnumMap<>(Style.class);
  private int lastEscaped = -1;
  private int runStart = -1;

  /** Where a style was opened: offset in the text, and its mark's place in the source. */
  private record Opened(int at, Span mark) {}

  /**
   * What a line says.
   *
   * @param endsEscaped whether its last character was escaped, so that it joins nothing
   * @param unclosed the marks that open emphasis and never close it; they count as plain characters
   */
  record Parsed(
      String text,
      List<LineMark> marks,
      Origin origin,
      List<Drop> drops,
      boolean endsEscaped,
      List<Span> unclosed) {}

  private Inline(String source, int end, int page) {
    this.source = source;
    this.end = end;
    this.page = page;
  }

  /** Reads the characters of {@code span}, which hold no line end. */
  static Parsed parse(String source, Span span, int page) {
    Inline first = new Inline(source, span.end(), page);
    first.run(span.start(), List.of());
    List<Span> unclosed =
        first.open.values().stream().map(Opened::mark).sorted().distinct().toList();
    if (unclosed.isEmpty()) {
      return first.parsed(List.of());
    }
    Inline second = new Inline(source, span.end(), page);
    second.run(span.start(), unclosed);
    return second.parsed(unclosed);
  }

  private Parsed parsed(List<Span> unclosed) {
    marks.sort(Comparator.comparing(LineMark::span));
    return new Parsed(
        text.toString(),
        marks,
        new Origin(runs),
        drops,
        lastEscaped == text.length() - 1 && !text.isEmpty(),
        unclosed);
  }

  private void run(int start, List<Span> plain) {
    int at = start;
    while (at < end) {
      int next = plainAt(at, plain) ? at : markup(at);
      if (next > at) {
        at = next;
      } else {
        keep(at);
        at++;
      }
    }
    closeRun(end);
  }

  private static boolean plainAt(int at, List<Span> plain) {
    return plain.stream().anyMatch(s -> s.start() <= at && at < s.end());
  }

  /** Reads the mark-up at {@code at}; gives the place after it, or {@code at} if there is none. */
  private int markup(int at) {
    return switch (source.charAt(at)) {
      case '\\' -> escape(at);
      case '*' -> stars(at);
      case '<' -> tag(at);
      case '[' -> noteCall(at);
      default -> at;
    };
  }

  /** Drops the backslash and keeps what follows. */
  private int escape(int at) {
    if (at + 1 >= end || !escapable(source.charAt(at + 1))) {
      return at;
    }
    drop(at, at + 1, Drop.Kind.MARKUP);
    keep(at + 1);
    closeRun(at + 2);
    lastEscaped = text.length() - 1;
    return at + 2;
  }

  private static boolean escapable(char c) {
    return (c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c)) || "¬–—".indexOf(c) >= 0;
  }

  private int stars(int at) {
    int to = at;
    while (to < end && to < at + 3 && source.charAt(to) == '*') {
      to++;
    }
    boolean spaceBefore = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    boolean spaceAfter = to == end || source.charAt(to) == ' ';
    boolean nothingOpen = open.isEmpty();
    if (spaceBefore && spaceAfter && nothingOpen) {
      return at;
    }
    Span mark = new Span(at, to);
    if (mark.length() != 2) {
      toggle(Style.ITALIC, mark);
    }
    if (mark.length() >= 2) {
      toggle(Style.BOLD, mark);
    }
    drop(at, to, Drop.Kind.MARKUP);
    return to;
  }

  private int tag(int at) {
    for (Map.Entry<String, Style> tag : TAGS.entrySet()) {
      String opening = tag.getKey();
      String closing = "</" + opening.substring(1);
      Style style = tag.getValue();
      if (source.startsWith(opening, at) && !open.containsKey(style)) {
        return toggleTag(style, new Span(at, at + opening.length()));
      }
      if (source.startsWith(closing, at) && open.containsKey(style)) {
        return toggleTag(style, new Span(at, at + closing.length()));
      }
    }
    return at;
  }

  private int toggleTag(Style style, Span mark) {
    if (mark.end() > end) {
      return mark.start();
    }
    toggle(style, mark);
    drop(mark.start(), mark.end(), Drop.Kind.MARKUP);
    return mark.end();
  }

  private int noteCall(int at) {
    if (!source.startsWith("[^", at)) {
      return at;
    }
    int close = source.indexOf(']', at);
    if (close < 0 || close >= end || close == at + 2) {
      return at;
    }
    marks.add(new LineMark.NoteCall(Span.at(text.length()), source.substring(at + 2, close)));
    drop(at, close + 1, Drop.Kind.NOTE_MARK);
    return close + 1;
  }

  private void toggle(Style style, Span mark) {
    Opened opened = open.remove(style);
    if (opened == null) {
      open.put(style, new Opened(text.length(), mark));
    } else if (opened.at() < text.length()) {
      marks.add(new LineMark.Emphasis(new Span(opened.at(), text.length()), style));
    }
  }

  private void keep(int at) {
    if (runStart < 0) {
      runStart = at;
    }
    text.append(source.charAt(at));
  }

  private void drop(int from, int to, Drop.Kind kind) {
    closeRun(from);
    drops.add(new Drop(kind, page, new Span(from, to), source.substring(from, to)));
  }

  private void closeRun(int at) {
    if (runStart >= 0) {
      int length = at - runStart;
      runs.add(new Origin.Run(text.length() - length, runStart, length));
      runStart = -1;
    }
  }
}
