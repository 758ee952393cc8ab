package org.glossator.transcript.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineRole;

/** Walks the blocks of a Markdown document, outermost first. */
final class BlockReader {
  /** No court nests deeper; what does is taken as it stands. */
  private static final int DEEPEST = 100;

  private final String source;
  private final int shift;
  private final LineMaker lines;
  private final InlineReader inlines;
  private int depth;

  /**
   * A reader.
   *
   * @param source the whole source
   * @param shift where the parsed text starts in it
   */
  BlockReader(String source, int shift, LineMaker lines) {
    this.source = source;
    this.shift = shift;
    this.lines = lines;
    this.inlines = new InlineReader(source, shift, lines);
  }

  /** What the blocks around a block say of it. */
  private record Context(int quotes, Optional<String> note) {
    LineRole role() {
      if (note.isPresent()) {
        return new LineRole.Note(note.get());
      }
      return quotes > 0 ? new LineRole.Quote(quotes) : new LineRole.Body();
    }

    Context quoted() {
      return new Context(quotes + 1, note);
    }
  }

  /** Tags and entities. */
  private static final Pattern MARKUP =
      Pattern.compile(
          HtmlTag.TAG.pattern() + "|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\\w{1,31});");

  void read(Node document) {
    children(document, new Context(0, Optional.empty()));
  }

  private void children(Node parent, Context context) {
    for (Node child : parent.getChildren()) {
      block(child, context);
    }
  }

  private void block(Node node, Context context) {
    if (++depth > DEEPEST) {
      alone(node.getChars(), context);
    } else {
      known(node, context);
    }
    depth--;
  }

  private void known(Node node, Context context) {
    switch (node) {
      case Heading heading -> heading(heading, context);
      case Paragraph paragraph -> paragraph(paragraph, context.role());
      case BlockQuote quote -> children(quote, context.quoted());
      case FootnoteBlock note ->
          children(note, new Context(0, Optional.of(note.getText().toString().strip())));
      case OrderedListItem item -> item(item, item.getOpeningMarker(), context);
      case BulletListItem item -> children(item, context);
      case IndentedCodeBlock code -> verbatim(code.getContentLines(), context.quoted());
      case FencedCodeBlock code -> verbatim(code.getContentLines(), context);
      case ThematicBreak line -> omission(line, context);
      case HtmlBlockBase html -> html(html, context);
      case TableSeparator rule -> {}
      case TableRow row -> row(row, context);
      default -> children(node, context);
    }
  }

  private void heading(Heading heading, Context context) {
    boolean inner = context.note.isPresent() || context.quotes > 0;
    lines.paragraph(inner ? context.role() : new LineRole.Heading(heading.getLevel()));
    inlines.read(heading);
    lines.endParagraph();
  }

  private void paragraph(Node paragraph, LineRole role) {
    lines.paragraph(role);
    inlines.read(paragraph);
    lines.endParagraph();
  }

  /** The number of a list's item is the court's: it opens the item's first paragraph. */
  private void item(Node item, BasedSequence marker, Context context) {
    boolean first = true;
    for (Node child : item.getChildren()) {
      if (first && child instanceof Paragraph) {
        lines.paragraph(context.role());
        text(marker);
        lines.meaning(" ");
        inlines.read(child);
        lines.endParagraph();
      } else {
        if (first) {
          alone(marker, context);
        }
        block(child, context);
      }
      first = false;
    }
    if (first) {
      alone(marker, context);
    }
  }

  private void alone(BasedSequence words, Context context) {
    lines.paragraph(context.role());
    text(words);
    lines.endParagraph();
  }

  /** Lines that Markdown does not read: set in by four spaces, as some set quotations. */
  private void verbatim(Iterable<BasedSequence> content, Context context) {
    lines.paragraph(context.role());
    for (BasedSequence line : content) {
      if (line.isBlank()) {
        lines.endParagraph();
        lines.paragraph(context.role());
      } else {
        text(line);
        lines.endLine(LineEnd.SPACE);
      }
    }
    lines.endParagraph();
  }

  /** "* * *" says that words were left out; a line of hyphens is only a rule. */
  private void omission(Node line, Context context) {
    if (line.getChars().startsWith("*")) {
      alone(line.getChars(), context);
    }
  }

  /** The words between tags, in the paragraphs that the tags make. */
  private void html(Node block, Context context) {
    lines.paragraph(context.role());
    int at = shift + block.getStartOffset();
    int end = shift + block.getEndOffset();
    int open = indexOf("<!--", at, end);
    while (open < end) {
      int close = indexOf("-->", open, end) + "-->".length();
      if (close > end) {
        break;
      }
      tagged(at, open);
      lines.drop(Drop.Kind.MARKUP, new Span(open, close));
      at = close;
      open = indexOf("<!--", at, end);
    }
    tagged(at, end);
    lines.endParagraph();
  }

  private void tagged(int from, int end) {
    int at = from;
    Matcher tags = MARKUP.matcher(source).region(at, end);
    while (tags.find()) {
      inlines.raw(new Span(at, tags.start()));
      Span span = new Span(tags.start(), tags.end());
      if (source.charAt(tags.start()) == '&') {
        inlines.entity(span);
      } else {
        inlines.tag(span);
      }
      at = tags.end();
    }
    inlines.raw(new Span(at, end));
  }

  private int indexOf(String words, int from, int end) {
    int at = source.indexOf(words, from);
    return at < 0 ? end : Math.min(at, end);
  }

  private void row(TableRow row, Context context) {
    boolean plain = context.note.isEmpty() && context.quotes == 0;
    lines.paragraph(plain ? new LineRole.Part(LineRole.Kind.TABLE) : context.role());
    boolean first = true;
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell) {
        lines.meaning(first ? "" : "  ");
        inlines.read(cell);
        first = false;
      }
    }
    lines.endParagraph();
  }

  private void text(BasedSequence words) {
    Span span = new Span(shift + words.getStartOffset(), shift + words.getEndOffset());
    lines.text(span.start(), span.end());
  }
}
