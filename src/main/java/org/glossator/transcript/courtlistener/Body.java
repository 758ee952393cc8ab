package org.glossator.transcript.courtlistener;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;
import org.glossator.transcript.markdown.MarkdownReader;
import org.glossator.transcript.ruled.RuledReader;

/**
 * A text to be written, and the court's words that must come back when it is read.
 *
 * @param text Markdown or ruled Markdown
 * @param words the words of the body, as given
 * @param notes the words of each footnote, by label
 * @param drops what of the given text is no words of the court
 */
record Body(String text, String words, Map<String, String> notes, List<String> drops) {
  Body {
    notes = Map.copyOf(notes);
    drops = List.copyOf(drops);
  }

  /** The same, of which these words too were left out. */
  Body without(List<String> others) {
    List<String> all = new ArrayList<>(drops);
    all.addAll(others);
    return new Body(text, words, notes, all);
  }

  /** Whether reading the text gives every character of the words back, white space apart. */
  boolean comesBack() {
    SourceFile source = SourceFile.of("order.md", text);
    Transcript read =
        RuledReader.reads(source)
            ? RuledReader.read(source).value()
            : MarkdownReader.read(source).value();
    StringBuilder body = new StringBuilder();
    Map<String, StringBuilder> back = new TreeMap<>();
    for (Page page : read.pages()) {
      for (Line line : page.lines()) {
        StringBuilder stream =
            line.role() instanceof LineRole.Note note
                ? back.computeIfAbsent(note.label(), l -> new StringBuilder())
                : body;
        stream.append(line.text());
      }
    }
    boolean same = squeezed(body).equals(squeezed(words)) && back.keySet().equals(notes.keySet());
    return same
        && notes.entrySet().stream()
            .allMatch(n ->
                squeezed(n.getValue())
                    .equals(squeezed(back.getOrDefault(n.getKey(), new StringBuilder()))));
  }

  private static String squeezed(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Several texts one after the other. */
  static Body joined(List<Body> parts) {
    List<String> texts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Map<String, String> notes = new TreeMap<>();
    List<String> drops = new ArrayList<>();
    for (Body part : parts) {
      texts.add(part.text);
      words.append(part.words).append('\n');
      notes.putAll(part.notes);
      drops.addAll(part.drops);
    }
    return new Body(String.join("\n", texts), words.toString(), notes, drops);
  }
}
