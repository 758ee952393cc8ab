package org.glossator.transcript.pleading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Numbers that look like a margin's and were left in the text, as they do not stand where a
 * margin's do: behind the lines, run into their first words, or twice. Whoever made the text is
 * told; nothing is taken out of it on a guess.
 */
final class Unread {
  /** So many lines whose numbers rise by one are a margin's. */
  private static final int ENOUGH = 8;

  /** So many numbered paragraphs in a row may be the court's own list. */
  private static final int LIST = 15;

  private final SourceFile source;
  private final List<Span> lines = new ArrayList<>();
  private final List<Diagnostic> diagnostics;

  /** No paragraph of a court's is longer, in characters. */
  private static final int LONGEST = 10_000;

  private Unread(SourceFile source, List<Draft> pages, List<Diagnostic> diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    pages.forEach(page -> page.lines.forEach(line -> lines.add(line.text)));
  }

  /** Adds to {@code diagnostics} where such numbers stand in {@code pages}. */
  static void tell(SourceFile source, List<Draft> pages, List<Diagnostic> diagnostics) {
    Unread unread = new Unread(source, pages, diagnostics);
    unread.rising("begin");
    unread.rising("end");
    unread.lines.stream().filter(l -> l.length() > LONGEST).findFirst().ifPresent(unread::unbroken);
    for (Draft page : pages) {
      page.lines.stream().filter(line -> unread.isTwice(line)).findFirst().ifPresent(unread::twice);
    }
  }

  /** Tells of the first run of lines that {@code where} with numbers rising by one. */
  private void rising(String where) {
    int count = 0;
    int last = 0;
    boolean dots = true;
    for (Span line : lines) {
      String text = line.of(source.text());
      int number = where.equals("begin") ? first(text) : last(text);
      boolean goesOn = number > 0 && number == last + 1;
      count = goesOn ? count + 1 : number == 1 ? 1 : 0;
      dots = number > 0 && (goesOn ? dots : true) && text.indexOf('.') == digits(text);
      last = number;
      if (count >= (dots && where.equals("begin") ? LIST : ENOUGH)) {
        String message = "lines " + where + " with numbers that rise from line to line";
        String help =
            "if they are the margin's, write each before its line, with a space behind it";
        diagnostics.add(new Diagnostic(Code.P101, source, line, message, help));
        return;
      }
    }
  }

  private void unbroken(Span line) {
    String message = "a line of " + line.length() + " characters: its breaks were lost";
    String help = "numbers of the margin may stand among its words; take the text from the PDF";
    Span start = new Span(line.start(), line.start() + 80);
    diagnostics.add(new Diagnostic(Code.P101, source, start, message, help));
  }

  private static int digits(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int first(String text) {
    int end = digits(text);
    return end == 0 || end > 2 ? 0 : Integer.parseInt(text.substring(0, end));
  }

  private static int last(String text) {
    String word = text.substring(text.lastIndexOf(' ') + 1);
    return digits(word) == word.length() ? first(word) : 0;
  }

  private boolean isTwice(Draft.DraftLine line) {
    Optional<String> rest = Optional.of(line.text.of(source.text())).filter(t -> line.number > 0);
    return rest.filter(t -> first(t) == line.number && t.startsWith(line.number + " ")).isPresent();
  }

  private void twice(Draft.DraftLine line) {
    String message = "a line begins with the number " + line.number + " twice";
    String help = "compare the PDF; take one out unless the court wrote it";
    diagnostics.add(new Diagnostic(Code.P101, source, line.row.span(), message, help));
  }
}
