package org.glossator.transcript.pdf;

import java.util.List;
import java.util.Optional;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.LineRole;

/**
 * What was read from a PDF.
 *
 * @param pages how many pages the file has
 * @param blocks the body in reading order, then the footnotes
 * @param drops what was left out, page by page
 * @param stamp what the court's file stamp says, if there is one
 * @param doubts what the publisher is to look at
 */
public record Reading(
    int pages,
    List<Block> blocks,
    List<Dropped> drops,
    Optional<FileStamp> stamp,
    List<Finding> doubts) {
  public Reading {
    blocks = List.copyOf(blocks);
    drops = List.copyOf(drops);
    doubts = List.copyOf(doubts);
  }

  /**
   * Lines that belong together.
   *
   * @param kind what they are
   * @param level of a heading, 1 outermost; else 0
   * @param label of a footnote as printed, else empty
   * @param lines in reading order
   */
  public record Block(Kind kind, int level, String label, List<PrintedLine> lines) {
    public Block {
      lines = List.copyOf(lines);
    }

    /** Its words, lines joined by spaces. */
    public String text() {
      return String.join(" ", lines.stream().map(PrintedLine::text).toList());
    }
  }

  /** What a block is. */
  public enum Kind {
    COURT,
    PARTIES,
    DOCKET,
    TITLE,
    BYLINE,
    MISC,
    HEADING,
    PARA,
    QUOTE,
    ITEM,
    FOOTNOTE,
    SIG,
    TABLE;

    /** Whether it stands in the caption. */
    public boolean isCaption() {
      return switch (this) {
        case COURT, PARTIES, DOCKET, TITLE, BYLINE, MISC -> true;
        case HEADING, PARA, QUOTE, ITEM, FOOTNOTE, SIG, TABLE -> false;
      };
    }

    /** The role of its lines. */
    LineRole role(int level, String label) {
      return switch (this) {
        case COURT -> new LineRole.Part(LineRole.Kind.COURT);
        case PARTIES -> new LineRole.Part(LineRole.Kind.PARTIES);
        case DOCKET -> new LineRole.Part(LineRole.Kind.DOCKET);
        case TITLE -> new LineRole.Part(LineRole.Kind.TITLE);
        case BYLINE -> new LineRole.Part(LineRole.Kind.BYLINE);
        case MISC -> new LineRole.Part(LineRole.Kind.CAPTION);
        case ITEM -> new LineRole.Part(LineRole.Kind.ITEM);
        case SIG -> new LineRole.Part(LineRole.Kind.SIGNATURE);
        case TABLE -> new LineRole.Part(LineRole.Kind.TABLE);
        case HEADING -> new LineRole.Heading(Math.max(1, level));
        case PARA -> new LineRole.Body();
        case QUOTE -> new LineRole.Quote(1);
        case FOOTNOTE -> new LineRole.Note(label);
      };
    }
  }

  /**
   * A printed line.
   *
   * @param page of the PDF, 1-based
   * @param number printed beside it, or 0
   * @param half whether it stands between that number and the next
   * @param opens whether a paragraph starts with it inside its block
   * @param text the court's characters; a soft hyphen at the end is not among them
   * @param marks emphasis and note calls
   * @param soft whether a soft hyphen ends it
   */
  public record PrintedLine(
      int page,
      int number,
      boolean half,
      boolean opens,
      String text,
      List<LineMark> marks,
      boolean soft) {
    public PrintedLine {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Something that is printed but is not the order's text.
   *
   * @param page of the PDF
   * @param kind why it was left out
   * @param text its characters
   */
  public record Dropped(int page, DropKind kind, String text) {}

  /** Why something was left out. */
  public enum DropKind {
    ECF,
    LINENO,
    PAGENO,
    RUNHEAD,
    MARGIN,
    STAMP,
    MARK,
    CONT,
    CAPCOL,
    RULE,
    /** A blank of underscores over which words were typed. */
    BLANK,
    /** Printed a second time at its place to look bold, or beside it as its shadow. */
    DOUBLE
  }

  /**
   * The line that a court's filing system prints over each page.
   *
   * @param text as printed on the first page
   * @param pages the "of N" of it, or 0
   */
  public record FileStamp(String text, int pages) {}
}
