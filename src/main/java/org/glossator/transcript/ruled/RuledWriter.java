package org.glossator.transcript.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.text.Span;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;

/**
 * Writes pages as ruled Markdown that {@link RuledReader} reads back as they were. What the format
 * cannot say is simplified: an undecided hyphen counts as part of its word.
 */
public final class RuledWriter {
  private final StringBuilder out = new StringBuilder();
  private Optional<String> note = Optional.empty();
  private Optional<LineRole.Kind> part = Optional.empty();
  private boolean bodyStarted;
  private int lastNumber;

  /** How far in a row starts, by the place of its first character in its source. */
  private final Map<Integer, Integer> indents;

  private RuledWriter(Map<Integer, Integer> indents) {
    this.indents = indents;
  }

  /** Plain text, in which only the place of its rows parts the columns of the caption. */
  public static String write(Transcript transcript) {
    return write(transcript.pages(), ColumnIndents.of(transcript));
  }

  /** The pages as text, lines ended by LF, without front matter. */
  public static String write(List<Page> pages) {
    return write(pages, Map.of());
  }

  private static String write(List<Page> pages, Map<Integer, Integer> indents) {
    RuledWriter writer = new RuledWriter(indents);
    pages.forEach(writer::page);
    writer.endNote();
    return writer.out.toString();
  }

  private void page(Page page) {
    endNote();
    // A body paragraph that ends with its page is ended above the page's mark, as it reads better.
    boolean opens =
        page.lines().stream().filter(l -> !isNote(l)).findFirst().map(Line::opens).orElse(false);
    if (opens && bodyStarted) {
      blank();
    }
    out.append("@page ").append(page.number()).append('\n');
    lastNumber = 0;
    boolean first = true;
    for (Line line : page.lines()) {
      first = line(line, first) && first;
    }
  }

  /** Writes {@code line}; gives whether a first body line is still to come. */
  private boolean line(Line line, boolean first) {
    if (line.role() instanceof LineRole.Note footnote) {
      noteLine(line, footnote.label());
      return true;
    }
    endNote();
    Optional<LineRole.Kind> kind =
        line.role() instanceof LineRole.Part named ? Optional.of(named.kind()) : Optional.empty();
    boolean starts = line.opens() || !kind.equals(part);
    if (starts && bodyStarted && !first) {
      blank();
    }
    if (starts && kind.isPresent()) {
      out.append('@').append(Directive.word(kind.orElseThrow())).append('\n');
    }
    part = kind;
    bodyStarted = true;
    printed(line);
    return false;
  }

  private void noteLine(Line line, String label) {
    if (!note.equals(Optional.of(label))) {
      endNote();
      out.append("@note ").append(label).append('\n');
      note = Optional.of(label);
    } else if (line.opens()) {
      blank();
    }
    printed(line);
  }

  private void endNote() {
    if (note.isPresent()) {
      out.append("@end\n");
      note = Optional.empty();
    }
  }

  private void blank() {
    out.append('\n');
  }

  private static boolean isNote(Line line) {
    return line.role() instanceof LineRole.Note;
  }

  private void printed(Line line) {
    ruling(line.address());
    String prefix =
        switch (line.role()) {
          case LineRole.Heading heading -> "#".repeat(heading.level()) + " ";
          case LineRole.Quote quote -> "> ".repeat(quote.depth());
          case LineRole.Body b -> "";
          case LineRole.Note n -> "";
          case LineRole.Part p -> "";
        };
    if (prefix.isEmpty() && !indents.isEmpty()) {
      out.append(" ".repeat(indents.getOrDefault(line.origin().sourceOf(0), 0)));
    }
    out.append(' ').append(prefix).append(markdown(line, prefix.isEmpty())).append('\n');
  }

  private void ruling(LineAddress address) {
    if (address.precision() == Precision.BETWEEN) {
      String number = address.line() == lastNumber ? "" : String.valueOf(address.line());
      out.append(" ".repeat(Math.max(0, 2 - number.length() - 1))).append(number).append("+|");
    } else {
      String number = address.line() == 0 ? "" : String.valueOf(address.line());
      out.append(" ".repeat(Math.max(0, 2 - number.length()))).append(number).append('|');
    }
    if (address.line() > 0) {
      lastNumber = address.line();
    }
  }

  /** The line's words with emphasis and note marks written in. */
  private static String markdown(Line line, boolean atStart) {
    String text = line.text();
    List<Tag> tags = tags(line.marks());
    StringBuilder out = new StringBuilder();
    boolean dash = Content.joins(text);
    int next = 0;
    for (int i = 0; i <= text.length(); i++) {
      while (next < tags.size() && tags.get(next).at() == i) {
        out.append(tags.get(next++).mark());
      }
      if (i < text.length()) {
        boolean looseDash = i == text.length() - 1 && dash && line.end() == LineEnd.SPACE;
        out.append(looseDash ? "\\" + text.charAt(i) : escaped(text, i, atStart));
      }
    }
    return line.end() == LineEnd.DIRECT && !dash
        ? out.append(Content.SOFT_HYPHEN).toString()
        : out.toString();
  }

  private static String escaped(String text, int at, boolean atStart) {
    char c = text.charAt(at);
    boolean plain =
        switch (c) {
          case '*', '\\' -> false;
          case '<' -> !tagAt(text, at);
          case '[' -> !text.startsWith("[^", at);
          case '#', '>' -> !(atStart && at == 0);
          case Content.SOFT_HYPHEN -> at < text.length() - 1;
          default -> true;
        };
    return plain ? String.valueOf(c) : "\\" + c;
  }

  private static boolean tagAt(String text, int at) {
    return text.startsWith("<u>", at)
        || text.startsWith("</u>", at)
        || text.startsWith("<sc>", at)
        || text.startsWith("</sc>", at);
  }

  /**
   * A mark to write.
   *
   * @param at before which character
   * @param rank among marks at one place: closing, then note calls, then opening
   * @param reach where the other end of the emphasis is: what reaches further is written outside
   * @param turn settles ties, so that what opens first closes last
   */
  private record Tag(int at, int rank, int reach, int turn, String mark) {}

  private static List<Tag> tags(List<LineMark> marks) {
    List<Tag> tags = new ArrayList<>();
    int turn = 0;
    for (LineMark mark : marks) {
      Span span = mark.span();
      turn++;
      switch (mark) {
        case LineMark.NoteCall call ->
            tags.add(new Tag(span.start(), 1, 0, turn, "[^" + call.label() + "]"));
        case LineMark.Emphasis emphasis -> {
          tags.add(new Tag(span.start(), 2, -span.end(), turn, opening(emphasis.style())));
          tags.add(new Tag(span.end(), 0, -span.start(), -turn, closing(emphasis.style())));
        }
      }
    }
    tags.sort(
        Comparator.comparingInt(Tag::at)
            .thenComparingInt(Tag::rank)
            .thenComparingInt(Tag::reach)
            .thenComparingInt(Tag::turn));
    return tags;
  }

  private static String opening(LineMark.Style style) {
    return switch (style) {
      case ITALIC -> "*";
      case BOLD -> "**";
      case UNDERLINE -> "<u>";
      case SMALL_CAPS -> "<sc>";
    };
  }

  private static String closing(LineMark.Style style) {
    return switch (style) {
      case ITALIC -> "*";
      case BOLD -> "**";
      case UNDERLINE -> "</u>";
      case SMALL_CAPS -> "</sc>";
    };
  }
}
