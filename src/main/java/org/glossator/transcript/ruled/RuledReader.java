package org.glossator.transcript.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Transcript;

/**
 * Reads ruled Markdown.
 *
 * <p>Each printed line of the order is a line of text: its printed number, a bar, its words. {@code
 * ␣+|} stands between two numbers, {@code ␣␣|} has none. {@code @page 4} starts a page; {@code
 * @note 1} … {@code @end} holds a footnote where it is printed and {@code [^1]} is its mark; {@code
 * @parties} and the like name the part of the order that the lines up to the next blank line are. A
 * blank line ends a paragraph; pages and notes do not. A line that ends in a hyphen or dash joins
 * the next without a space, and {@code ¬} at a line's end is a hyphen that only broke a word.
 * Emphasis, headings and quotations are Markdown; a backslash makes a mark plain.
 */
public final class RuledReader {
  private final SourceFile source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Drop> drops = new ArrayList<>();
  private final PageList pages = new PageList();
  private final Stream body = new Stream();
  private Optional<Stream> note = Optional.empty();
  private String noteLabel = "";
  private String lastNote = "";

  /** One flow of text, the body or a footnote: what its next line continues. */
  private static final class Stream {
    private boolean gap = true;
    private Optional<LineRole.Kind> part = Optional.empty();
    private Optional<LineRole> last = Optional.empty();

    private void blank() {
      gap = true;
      part = Optional.empty();
    }

    /** Whether a line of {@code role} opens a paragraph here. */
    private boolean opens(LineRole role) {
      boolean opens = gap || last.map(r -> !r.equals(role)).orElse(true);
      gap = false;
      last = Optional.of(role);
      return opens;
    }
  }

  private RuledReader(SourceFile source) {
    this.source = source;
  }

  /** Whether {@code source} is ruled Markdown at all: some line starts a page. */
  public static boolean reads(SourceFile source) {
    for (int i = 1; i <= source.lineCount(); i++) {
      String line = source.line(i).of(source.text());
      if (Directive.of(line).map(d -> d instanceof Directive.PageStart).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The YAML between the two {@code ---} lines at the top, without them; empty if there is none.
   */
  public static Optional<Span> frontMatter(SourceFile source) {
    return frontMatterEnd(source)
        .map(end -> new Span(source.line(2).start(), source.line(end).start()));
  }

  /** The 1-based line of the closing {@code ---}. */
  private static Optional<Integer> frontMatterEnd(SourceFile source) {
    if (!isFence(source, 1)) {
      return Optional.empty();
    }
    for (int i = 2; i <= source.lineCount(); i++) {
      if (isFence(source, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isFence(SourceFile source, int line) {
    return source.line(line).of(source.text()).stripTrailing().equals("---");
  }

  /** The order in {@code source}; what cannot be read is reported (P106, P107) and left out. */
  public static Checked<Transcript> read(SourceFile source) {
    return new RuledReader(source).read();
  }

  private Checked<Transcript> read() {
    int first = 1;
    Optional<Integer> fence = frontMatterEnd(source);
    if (fence.isPresent()) {
      drop(Drop.Kind.MARKUP, new Span(0, source.line(fence.orElseThrow()).end()));
      first = fence.orElseThrow() + 1;
    }
    for (int i = first; i <= source.lineCount(); i++) {
      line(source.line(i));
    }
    if (note.isPresent()) {
      malformed(
          Span.at(source.text().length()),
          "@note " + noteLabel + " is never ended",
          "write @end below the footnote's last line");
    }
    if (pages.isEmpty()) {
      String help = "a page of ruled Markdown starts with a line such as @page 1";
      report(Code.P104, Span.at(0), "no printed line of text", help);
    }
    Transcript transcript = new Transcript(source, pages.finish(this::linesDoNotRise), drops);
    return new Checked<>(transcript, diagnostics);
  }

  private void linesDoNotRise(Line line) {
    report(
        Code.P101,
        Span.at(line.origin().sourceOf(0)),
        "line number " + line.address().line() + " does not follow the ones above it",
        "correct the number left of the bar, or leave it out");
  }

  private void line(Span span) {
    String line = span.of(source.text());
    if (line.isBlank()) {
      stream().blank();
      return;
    }
    if (line.charAt(0) == '@') {
      directive(line, span);
      return;
    }
    Optional<Ruling> ruling = Ruling.of(line);
    if (ruling.isPresent() && pages.started()) {
      printed(ruling.orElseThrow(), span);
      return;
    }
    malformed(
        span,
        ruling.isPresent() ? "words before the first page" : "a line without a bar",
        ruling.isPresent()
            ? "write @page 1 above them"
            : "write the printed line number and a bar before the words, or \"  |\" if there is"
                + " none");
  }

  private Stream stream() {
    return note.orElse(body);
  }

  private void directive(String line, Span span) {
    drop(Drop.Kind.MARKUP, span);
    Optional<Directive> directive = Directive.of(line);
    if (directive.isEmpty()) {
      malformed(span, "unknown mark " + line.strip(), "known are @page N, @note LABEL, @end");
      return;
    }
    switch (directive.orElseThrow()) {
      case Directive.PageStart start -> page(start, span);
      case Directive.NoteStart start -> noteStart(start, span);
      case Directive.NoteEnd() -> noteEnd(span);
      case Directive.PartStart start -> {
        stream().blank();
        stream().part = Optional.of(start.kind());
      }
    }
  }

  private void page(Directive.PageStart start, Span span) {
    if (!pages.start(start.number())) {
      malformed(
          span,
          "page " + start.number() + " does not come after page " + pages.number(),
          "pages stand in the order of their numbers");
    }
  }

  private void noteStart(Directive.NoteStart start, Span span) {
    if (note.isPresent()) {
      malformed(span, "@note " + noteLabel + " is still open", "write @end before this line");
    }
    Stream stream = new Stream();
    noteLabel = start.label();
    LineRole role = new LineRole.Note(noteLabel);
    if (noteLabel.equals(lastNote)) {
      stream.gap = false;
      stream.last = Optional.of(role);
    }
    lastNote = noteLabel;
    note = Optional.of(stream);
  }

  private void noteEnd(Span span) {
    if (note.isEmpty()) {
      malformed(span, "@end without @note", "take this line out");
    }
    note = Optional.empty();
  }

  private void printed(Ruling ruling, Span span) {
    int textStart = span.start() + ruling.textStart();
    drop(Drop.Kind.LINE_NUMBER, new Span(span.start(), textStart));
    Span words = trimmed(new Span(textStart, span.end()));
    Content content = Content.of(source.text(), words);
    if (content.start() > words.start()) {
      drop(Drop.Kind.MARKUP, new Span(words.start(), content.start()));
    }
    Inline.Parsed parsed =
        Inline.parse(source.text(), new Span(content.start(), content.textEnd()), pages.number());
    drops.addAll(parsed.drops());
    if (content.textEnd() < words.end()) {
      drop(Drop.Kind.LINE_END_HYPHEN, new Span(content.textEnd(), words.end()));
    }
    for (Span mark : parsed.unclosed()) {
      String message = "emphasis opened with " + mark.of(source.text()) + " is not closed";
      String help = "close it on this line, or write a backslash before the mark";
      report(Code.P107, mark, message, help);
    }
    if (parsed.text().isEmpty() && parsed.marks().isEmpty()) {
      return;
    }
    LineRole role = role(content);
    pages.add(
        ruling,
        new Line(
            pages.address(ruling),
            role,
            stream().opens(role),
            content.end(parsed),
            parsed.text(),
            parsed.marks(),
            parsed.origin()));
  }

  private LineRole role(Content content) {
    if (note.isPresent()) {
      return new LineRole.Note(noteLabel);
    }
    return body.part.<LineRole>map(LineRole.Part::new).orElse(content.role());
  }

  private Span trimmed(Span span) {
    int end = span.end();
    int start = span.start();
    while (end > start && source.text().charAt(end - 1) <= ' ') {
      end--;
    }
    while (start < end && source.text().charAt(start) <= ' ') {
      start++;
    }
    return new Span(start, end);
  }

  private void drop(Drop.Kind kind, Span span) {
    drops.add(new Drop(kind, Math.max(1, pages.number()), span, span.of(source.text())));
  }

  private void malformed(Span span, String message, String help) {
    report(Code.P106, span, message, help);
  }

  private void report(Code code, Span span, String message, String help) {
    diagnostics.add(new Diagnostic(code, source, span, message, help));
  }
}
