package org.glossator.transcript.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.MarkdownBounds;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;
import org.glossator.transcript.ruled.RuledReader;

/**
 * Reads plain Markdown. Its lines are no printed lines: a paragraph is one line without a number,
 * on page 0 where the text marks no pages.
 *
 * <p>The numbers of a list are the court's and stay in the text. Stars that stand alone ("* * *")
 * are words left out, and stay too. A footnote is {@code [^1]: …} and {@code [^1]} calls it. HTML
 * tags and comments, link targets and all other mark-up are dropped.
 */
public final class MarkdownReader {
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(FootnoteExtension.create(), TablesExtension.create(), QuickHeadings.create()))
          // "[1]: The Artists" is how a contract quotes its clauses, not where a link leads.
          .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);

  private static final Parser PARSER = Parser.builder(OPTIONS).build();

  private MarkdownReader() {}

  /** The order in {@code source}, below any front matter. */
  public static Checked<Transcript> read(SourceFile source) {
    return read(
        source,
        RuledReader.frontMatter(source)
            .map(front -> source.line(source.position(front.end()).line()).end())
            .orElse(0));
  }

  private static Checked<Transcript> read(SourceFile source, int body) {
    String text = source.text();
    PageMarks marks = PageMarks.of(text, body);
    StringBuilder parsed = new StringBuilder(text);
    marks.hide(parsed);
    hideLaterColons(parsed, body);
    MarkdownBounds.beyond(text, body).stream()
        .forEach(at -> parsed.setCharAt(at, PageMarks.INVISIBLE));
    Node document = PARSER.parse(parsed.substring(body));
    LineMaker lines = new LineMaker(source, body, marks);
    new BlockReader(text, body, lines).read(document);
    List<Page> pages = lines.pages();
    List<Drop> known = lines.drops();
    Transcript transcript = new Transcript(source, pages, Gaps.of(source, pages, known));
    if (!pages.isEmpty()) {
      return Checked.clean(transcript);
    }
    Diagnostic empty =
        new Diagnostic(
            Code.P104, source, Span.at(body), "no text below the front matter", "write the order");
    return new Checked<>(transcript, List.of(empty));
  }

  /**
   * The parser takes a footnote's label to run on to the last {@code ]:} of its line; only the
   * first may be seen. What is hidden is hidden from the parser alone: words are taken from the
   * source.
   */
  private static void hideLaterColons(StringBuilder text, int body) {
    int label = text.indexOf("[^", body);
    while (label >= 0) {
      int end = text.indexOf("\n", label);
      end = end < 0 ? text.length() : end;
      boolean first = true;
      for (int at = label; at + 1 < end; at++) {
        if (text.charAt(at) == ']' && text.charAt(at + 1) == ':') {
          text.setCharAt(at + 1, first ? ':' : PageMarks.INVISIBLE);
          first = false;
        }
      }
      label = text.indexOf("[^", end);
    }
  }
}
