package org.glossator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineAddress.Precision;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;
import org.glossator.transcript.pdf.Reading;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.DropKind;
import org.glossator.transcript.pdf.Reading.Dropped;
import org.glossator.transcript.pdf.Reading.Kind;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/** A text with line numbers in the form in which a PDF's reading is printed. */
final class TextReading {
  private TextReading() {}

  /** The reading that {@code text} is. */
  static Reading of(Transcript text) {
    List<Block> blocks = new ArrayList<>();
    List<PrintedLine> open = new ArrayList<>();
    Optional<LineRole> role = Optional.empty();
    for (Page page : text.pages()) {
      for (Line line : page.lines()) {
        if (role.isPresent() && (line.opens() || !role.get().equals(line.role()))) {
          blocks.add(block(role.get(), open));
          open.clear();
        }
        role = Optional.of(line.role());
        open.add(printed(line));
      }
    }
    role.ifPresent(last -> blocks.add(block(last, open)));
    List<Dropped> drops = new ArrayList<>();
    for (Drop drop : text.drops()) {
      kind(drop.kind())
          .ifPresent(kind -> drops.add(new Dropped(drop.page(), kind, drop.text().strip())));
    }
    int pages = text.pages().isEmpty() ? 0 : text.pages().getLast().number();
    return new Reading(pages, blocks, drops, Optional.empty(), List.of());
  }

  private static Block block(LineRole role, List<PrintedLine> lines) {
    return switch (role) {
      case LineRole.Body b -> new Block(Kind.PARA, 0, "", lines);
      case LineRole.Heading heading -> new Block(Kind.HEADING, heading.level(), "", lines);
      case LineRole.Quote q -> new Block(Kind.QUOTE, 0, "", lines);
      case LineRole.Note note -> new Block(Kind.FOOTNOTE, 0, note.label(), lines);
      case LineRole.Part part -> new Block(kind(part.kind()), 0, "", lines);
    };
  }

  private static Kind kind(LineRole.Kind part) {
    return switch (part) {
      case CAPTION -> Kind.MISC;
      case SIGNATURE -> Kind.SIG;
      case COURT, PARTIES, DOCKET, TITLE, BYLINE, ITEM, TABLE ->
          Kind.valueOf(part.name().toUpperCase(Locale.ROOT));
    };
  }

  private static PrintedLine printed(Line line) {
    Precision precision = line.address().precision();
    return new PrintedLine(
        line.address().page(),
        precision == Precision.NONE ? 0 : line.address().line(),
        precision == Precision.BETWEEN,
        line.opens(),
        line.text(),
        line.marks(),
        /* soft= */ false);
  }

  /** Nothing for what is kept in another form: marks of emphasis, and hyphens. */
  private static Optional<DropKind> kind(Drop.Kind kind) {
    return switch (kind) {
      case LINE_NUMBER -> Optional.of(DropKind.LINENO);
      case STAMP -> Optional.of(DropKind.MARGIN);
      case RUNNING_HEAD -> Optional.of(DropKind.RUNHEAD);
      case PAGE_NUMBER -> Optional.of(DropKind.PAGENO);
      case NOTE_MARK -> Optional.of(DropKind.MARK);
      case MARKUP, LINE_END_HYPHEN -> Optional.empty();
    };
  }
}
