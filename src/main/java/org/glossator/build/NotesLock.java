package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glossator.annotate.NoteNames;
import org.glossator.annotate.Pinned;
import org.glossator.annotate.Selector;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;

/**
 * {@code notes.lock.yaml}: where each note of the file beside it stands, kept by the program and
 * read by people. One entry a note, in the order of {@code notes.md}; the values are such that YAML
 * and JSON read them alike.
 */
final class NotesLock {
  static final String FILE = "notes.lock.yaml";

  /** Bytes; a note's entry takes about a thousand. */
  private static final int LONGEST = 1 << 25;

  private static final String HEAD =
      """
      # Where each note stands: the words it was written on, and what stood around them. Kept by
      # glossator, which adds new notes at each build; commit it with notes.md. Where the order's
      # text changes, "glossator repin" shows what moved and writes what you accept.
      """;

  private static final String ANEW =
      "take the file from version control, or delete it and build to make it anew";

  private NotesLock() {}

  /** The entries of a lock file. */
  static List<Pinned> read(SourceFile file, Collection<Diagnostic> diagnostics) {
    List<Pinned> entries = new ArrayList<>();
    YamlMap map = YamlMap.read(file, Configuration.whole(file), LONGEST, diagnostics);
    for (YamlMap item : map.maps("notes")) {
      Pinned entry =
          new Pinned(
              name(item),
              item.required("quotation"),
              item.text("at"),
              Math.max(1, number(item, "again")),
              selector(item));
      item.refuseOthers();
      if (NoteNames.isSound(entry.name())) {
        entries.add(entry);
      }
    }
    map.refuseOthers();
    return entries;
  }

  /** What the note is called: a part of its address, so nothing else will do. */
  private static String name(YamlMap item) {
    String name = item.required("id");
    if (!name.isEmpty() && !NoteNames.isSound(name)) {
      item.error(Code.M303, item.spanOf("id"), "\"" + name + "\" cannot be a note's name", ANEW);
    }
    return name;
  }

  private static Selector selector(YamlMap item) {
    return new Selector(
        item.verbatim("exact"),
        item.verbatim("prefix"),
        item.verbatim("suffix"),
        number(item, "start"),
        number(item, "end"),
        Math.max(1, number(item, "nth")),
        Math.max(1, number(item, "times")),
        number(item, "rival") / 100.0,
        item.text("text"));
  }

  private static int number(YamlMap item, String key) {
    String text = item.text(key);
    if (text.matches("\\d{1,9}")) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      item.error(Code.M303, item.spanOf(key), "\"" + text + "\" is no number", ANEW);
    }
    return 0;
  }

  /** The file that holds {@code entries}. */
  static byte[] write(List<Pinned> entries) {
    StringBuilder out =
        new StringBuilder(HEAD).append(entries.isEmpty() ? "notes: []\n" : "notes:\n");
    for (Pinned entry : entries) {
      Selector selector = entry.selector();
      line(out, "- id", quoted(entry.name()));
      line(out, "  quotation", quoted(entry.quotation()));
      if (!entry.at().isEmpty()) {
        line(out, "  at", quoted(entry.at()));
      }
      if (entry.again() > 1) {
        line(out, "  again", String.valueOf(entry.again()));
      }
      line(out, "  exact", quoted(selector.exact()));
      line(out, "  prefix", quoted(selector.prefix()));
      line(out, "  suffix", quoted(selector.suffix()));
      line(out, "  start", String.valueOf(selector.start()));
      line(out, "  end", String.valueOf(selector.end()));
      if (selector.times() > 1) {
        line(out, "  nth", String.valueOf(selector.nth()));
        line(out, "  times", String.valueOf(selector.times()));
      }
      line(out, "  rival", String.valueOf(Math.round(selector.rival() * 100)));
      line(out, "  text", selector.textHash());
    }
    return out.toString().getBytes(UTF_8);
  }

  private static void line(StringBuilder out, String key, String value) {
    out.append("  ").append(key).append(": ").append(value).append('\n');
  }

  /** A text as YAML and JSON write it between quotation marks. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          boolean plain = c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0) && !separator(c);
          if (plain) {
            out.append(c);
          } else {
            out.append(String.format("\\u%04x", (int) c));
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** Characters that end a line for YAML, or that its reader refuses as they are. */
  private static boolean separator(char c) {
    return c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF';
  }
}
