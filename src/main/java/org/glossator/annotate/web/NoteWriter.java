package org.glossator.annotate.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.annotate.Target;
import org.glossator.transcript.LineAddress;

/** Writes an annotation as a publisher would write it into {@code notes.md}. */
public final class NoteWriter {
  private NoteWriter() {}

  /** A note on the words of {@code target}, which are quoted as the order has them. */
  public static String note(WebAnnotation annotation, Target target, String author) {
    StringBuilder note = new StringBuilder();
    String place = place(target);
    if (!place.isEmpty()) {
      note.append("> [").append(place).append("]\n");
    }
    note.append("> ").append(quotation(target)).append('\n');
    return note + rest(annotation, author);
  }

  /** The words as a note quotes them. */
  public static String quotation(Target target) {
    return oneLine(target.quote());
  }

  /** A note that answers another. */
  public static String answer(WebAnnotation annotation, String answered, String author) {
    return "> [re " + answered + "]\n" + rest(annotation, author);
  }

  /** The place that the quotation's first line names, or empty in an order without pages. */
  public static String place(Target target) {
    LineAddress from = target.pin().from();
    if (from.page() == 0) {
      return "";
    }
    return from.page() + (from.line() == 0 ? "" : ":" + from.line());
  }

  private static String rest(WebAnnotation annotation, String author) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("id", annotation.name());
    attributes.put("by", author);
    attributes.putAll(new TreeMap<>(annotation.attributes()));
    attributes.put(
        "tags",
        annotation.tags().stream()
            .map(tag -> tag.replace(',', ';'))
            .collect(Collectors.joining(", ")));
    attributes.put("date", annotation.created());
    boolean changed = !annotation.modified().equals(annotation.created());
    attributes.put("updated", changed ? annotation.modified() : "");
    String said =
        attributes.entrySet().stream()
            .filter(e -> !e.getValue().isBlank())
            .map(e -> e.getKey() + "=" + value(e.getValue()))
            .collect(Collectors.joining(" ", "{", "}"));
    String body = body(annotation.body());
    return "\n" + (body.isEmpty() ? "" : body + "\n") + said + "\n";
  }

  /** An attribute's value has no quotation marks of its own. */
  private static String value(String value) {
    String sound = oneLine(value).replaceAll("[\"“”]", "'");
    return sound.matches("[A-Za-z0-9-]+") ? sound : "\"" + sound + "\"";
  }

  /**
   * The body's lines. A line that would start another note or be read as attributes means the same
   * to Markdown with a space or a backslash before it.
   */
  private static String body(String markdown) {
    return markdown
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .lines()
        .map(line -> line.startsWith(">") ? " " + line : line)
        .map(line -> line.strip().startsWith("{") ? line.replaceFirst("\\{", "\\\\{") : line)
        .collect(Collectors.joining("\n"));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
