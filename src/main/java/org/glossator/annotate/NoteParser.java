package org.glossator.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Cuts a file of notes into notes: a block quotation, a body, a line of attributes. */
final class NoteParser {
  private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,5}(?::\\d{1,3})?)\\]\\s*(.*)");

  private static final Pattern ANSWER = Pattern.compile("\\[re ([a-z0-9-]{1,80})\\]\\s*(.*)");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\G\\s*+([a-z_]++)=(?:[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]+))");

  /** One brace of two: the line would be published as words. */
  private static final Pattern HALF = Pattern.compile("\\{\\s*[a-z_]+=[^{}]*|[a-z_]+=[^{}]*\\}");

  /** Attributes at the end of a line of words. */
  private static final Pattern INLINE = Pattern.compile("(?<!\\\\)\\{\\s*+([a-z_]++)=[^{}]*+\\}$");

  private static final Pattern STRAY = Pattern.compile("\\{[a-z_]+=[^{}]*\\}");

  private final SourceFile source;
  private final List<Diagnostic> diagnostics;

  NoteParser(SourceFile source, List<Diagnostic> diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  List<NoteDraft> parse() {
    List<NoteDraft> notes = new ArrayList<>();
    int line = 1;
    while (line <= source.lineCount()) {
      if (!isQuoted(line)) {
        checkBlank(line);
        line++;
        continue;
      }
      int bodyStart = line;
      while (bodyStart <= source.lineCount() && isQuoted(bodyStart)) {
        bodyStart++;
      }
      int end = bodyStart;
      while (end <= source.lineCount() && !isQuoted(end)) {
        end++;
      }
      notes.add(note(line, bodyStart, end));
      line = end;
    }
    return notes;
  }

  /** A note of the lines from {@code first} to {@code end}, exclusive. */
  private NoteDraft note(int first, int bodyStart, int end) {
    int quoteStart = first;
    String at = "";
    String answers = "";
    Matcher place = PLACE.matcher(quoted(first));
    Matcher answer = ANSWER.matcher(quoted(first));
    StringBuilder quotation = new StringBuilder();
    if (place.matches()) {
      at = place.group(1);
      quotation.append(place.group(2));
      quoteStart++;
    } else if (answer.matches()) {
      answers = answer.group(1);
      quotation.append(answer.group(2));
      quoteStart++;
    }
    for (int line = quoteStart; line < bodyStart; line++) {
      quotation.append(quotation.isEmpty() ? "" : " ").append(quoted(line));
    }
    Span quotationSpan = lines(first, bodyStart);
    int last = lastText(bodyStart, end);
    String closing = last >= bodyStart ? text(last).strip() : "";
    boolean attributes = closing.startsWith("{") && closing.endsWith("}");
    if (HALF.matcher(closing).matches()) {
      tell(
          source.line(last),
          "this line has one brace of two",
          "attributes are one line, from \"{\" to \"}\"");
    }
    Span attributesSpan = attributes ? source.line(last) : Span.at(quotationSpan.start());
    Map<String, Span> keys = new LinkedHashMap<>();
    checkEnd(lastText(bodyStart, attributes ? last : end), bodyStart);
    String body = body(bodyStart, attributes ? last : end);
    for (int line = bodyStart; line < (attributes ? last : end); line++) {
      checkNoAttributes(line, end);
    }
    return new NoteDraft(
        lines(first, Math.max(first + 1, last + 1)),
        quotation.toString(),
        quotationSpan,
        at,
        answers,
        body,
        attributes ? attributes(last, keys) : Map.of(),
        attributesSpan,
        keys);
  }

  /** The attributes of a line in braces; where each stands goes into {@code keys}. */
  private Map<String, String> attributes(int line, Map<String, Span> keys) {
    String whole = text(line);
    String text = whole.substring(whole.indexOf('{') + 1, whole.lastIndexOf('}'));
    int shift = source.line(line).start() + whole.indexOf('{') + 1;
    Map<String, String> found = new LinkedHashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(text);
    int at = 0;
    while (matcher.find()) {
      String value = Optional.ofNullable(matcher.group(2)).orElseGet(() -> matcher.group(3));
      Span span = new Span(matcher.start(1), matcher.end()).shift(shift);
      boolean comma = matcher.group(2) == null && value.endsWith(",");
      if (comma) {
        tell(span, "a comma stands between attributes", "part them with blanks alone");
      }
      found.put(matcher.group(1), comma ? value.substring(0, value.length() - 1) : value);
      keys.put(matcher.group(1), span);
      at = matcher.end();
    }
    String rest = text.substring(at);
    if (!rest.isBlank()) {
      int start = shift + at + rest.length() - rest.stripLeading().length();
      Span span = new Span(start, start + rest.strip().length());
      if (rest.strip().startsWith(",")) {
        tell(span, "a comma stands between attributes", "part them with blanks alone");
      } else {
        tell(
            span,
            "cannot read \"" + rest.strip() + "\"",
            "attributes are written key=value or key=\"several words\", with blanks between");
      }
    }
    return found;
  }

  private void tell(Span span, String message, String help) {
    diagnostics.add(new Diagnostic(Code.A403, source, span, message, help));
  }

  private String body(int from, int to) {
    StringBuilder body = new StringBuilder();
    for (int line = from; line < to; line++) {
      body.append(text(line)).append('\n');
    }
    return body.toString().strip();
  }

  private int lastText(int from, int to) {
    int last = to - 1;
    while (last >= from && text(last).isBlank()) {
      last--;
    }
    return last;
  }

  /** Attributes that are not the note's last line would be published as words. */
  private void checkNoAttributes(int line, int end) {
    if (!STRAY.matcher(text(line).strip()).matches()) {
      return;
    }
    int next = line + 1;
    while (next < end && text(next).isBlank()) {
      next++;
    }
    tell(
        source.line(Math.min(next, source.lineCount())),
        "the note above ends with {…}, and these words start no other",
        "put \">\" before them if a new note is about them; otherwise move the line in braces to"
            + " the note's end");
  }

  /** Attributes behind a note's last words would be published with them. */
  private void checkEnd(int last, int bodyStart) {
    String words = last < bodyStart ? "" : text(last).stripTrailing();
    Matcher inline = INLINE.matcher(words);
    boolean found = inline.find() && !words.substring(0, inline.start()).isBlank();
    if (found && NoteAttributes.KEYS.contains(inline.group(1))) {
      int start = source.line(last).start();
      tell(
          new Span(start + inline.start(), start + inline.end()),
          "attributes stand behind a note's words",
          "put them on a line of their own below, from \"{\" to \"}\"");
    }
  }

  private void checkBlank(int line) {
    if (!text(line).isBlank()) {
      tell(
          source.line(line),
          "these words belong to no note",
          "a note starts with the words it is about, each line after a \">\"");
    }
  }

  private boolean isQuoted(int line) {
    return text(line).startsWith(">");
  }

  private String quoted(int line) {
    return text(line).substring(1).strip();
  }

  private String text(int line) {
    return source.line(line).of(source.text());
  }

  private Span lines(int first, int end) {
    return new Span(source.line(first).start(), source.line(end - 1).end());
  }
}
