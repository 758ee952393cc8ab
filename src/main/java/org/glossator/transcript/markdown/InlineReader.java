package org.glossator.transcript.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.glossator.text.RaisedDigits;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.LineEnd;
import org.glossator.transcript.LineMark.Style;

/** Walks the words of a Markdown block. */
final class InlineReader {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private static final int DEEPEST = 100;

  private final String source;
  private final int shift;
  private final LineMaker lines;
  private int depth;
  private boolean raised;

  InlineReader(String source, int shift, LineMaker lines) {
    this.source = source;
    this.shift = shift;
    this.lines = lines;
  }

  void read(Node parent) {
    raised &= depth > 0;
    for (Node child : parent.getChildren()) {
      inline(child);
    }
  }

  private void inline(Node node) {
    if (++depth > DEEPEST) {
      literal(place(node.getChars()));
    } else {
      known(node);
    }
    depth--;
  }

  private void known(Node node) {
    switch (node) {
      case Emphasis emphasis -> styled(emphasis, Style.ITALIC);
      case StrongEmphasis strong -> styled(strong, Style.BOLD);
      case Text text -> text(place(text.getChars()));
      case Code code -> literal(place(code.getText()));
      case SoftLineBreak end -> softBreak(end);
      case HardLineBreak end -> lines.endLine(LineEnd.SPACE);
      case HtmlEntity entity -> entity(entity);
      case HtmlInlineBase tag -> tag(place(tag.getChars()));
      case Footnote call -> lines.call(call.getText().toString().strip(), place(call.getChars()));
      case Link link -> target(link, link.getText());
      case Image image -> target(image, image.getText());
      case AutoLink link -> literal(place(link.getText()));
      default -> unknown(node);
    }
  }

  /** A tag in the words: what it does is done, and it goes; one that is none is text. */
  void tag(Span span) {
    HtmlTag tag = HtmlTag.of(span.of(source));
    if (tag == HtmlTag.NONE) {
      literal(span);
      return;
    }
    lines.drop(Drop.Kind.MARKUP, span);
    switch (tag) {
      case LINE -> lines.endLine(LineEnd.SPACE);
      case BLOCK -> lines.newParagraph();
      case CELL -> lines.cell();
      case RAISED -> raised = true;
      case LOWERED -> raised = false;
      case INLINE, NONE -> {}
    }
  }

  /** Words in which a backslash is one. */
  void raw(Span span) {
    if (!isRaisedNumber(span)) {
      literal(span);
    }
  }

  private void text(Span span) {
    if (!isRaisedNumber(span)) {
      plain(span);
    }
  }

  /** Digits above the line are written so: they must not run into those before, "§ 1983²". */
  private boolean isRaisedNumber(Span span) {
    String words = span.of(source);
    if (!raised || words.isEmpty() || !words.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    lines.drop(Drop.Kind.MARKUP, span);
    words.chars().forEach(c -> lines.meaning(String.valueOf(RaisedDigits.of((char) c))));
    return true;
  }

  private void styled(Node node, Style style) {
    lines.open(style);
    read(node);
    lines.close();
  }

  /** A link's words stay, its target goes. */
  private void target(Node link, BasedSequence words) {
    read(link);
    int start = words.isNull() ? link.getStartOffset() : words.getEndOffset();
    lines.drop(Drop.Kind.MARKUP, new Span(shift + start, shift + link.getEndOffset()));
  }

  /** What is none of these is text with text inside: nothing of it is lost. */
  private void unknown(Node node) {
    int at = node.getStartOffset();
    for (Node child : node.getChildren()) {
      plain(new Span(shift + at, shift + child.getStartOffset()));
      inline(child);
      at = child.getEndOffset();
    }
    plain(new Span(shift + at, shift + node.getEndOffset()));
  }

  /** A backslash before a mark makes the mark plain; itself it is no text. */
  private void plain(Span span) {
    int from = span.start();
    for (int at = span.start(); at + 1 < span.end(); at++) {
      boolean escape = source.charAt(at) == '\\' && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0;
      if (escape) {
        literal(new Span(from, at));
        from = at + 1;
        at++;
      }
    }
    literal(new Span(from, span.end()));
  }

  private void literal(Span span) {
    lines.text(span.start(), span.end());
  }

  private void softBreak(Node node) {
    int next = shift + node.getEndOffset();
    LineEnd end = lines.end(next);
    if (end == LineEnd.SPACE) {
      lines.text(shift + node.getStartOffset(), next);
    } else {
      lines.endLine(end);
    }
  }

  private void entity(Node entity) {
    entity(place(entity.getChars()));
  }

  /** What the entity at {@code span} stands for. */
  void entity(Span span) {
    lines.drop(Drop.Kind.MARKUP, span);
    lines.meaning(Escaping.unescapeHtml(span.of(source)));
  }

  private Span place(BasedSequence words) {
    return new Span(shift + words.getStartOffset(), shift + words.getEndOffset());
  }
}
