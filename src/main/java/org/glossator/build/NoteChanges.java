package org.glossator.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Orphan;
import org.glossator.corpus.Casebook;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;

/** What differs between the notes of two states of a content folder, for those who review it. */
public final class NoteChanges {
  private NoteChanges() {}

  /** What became of a note. */
  public enum Fate {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * A note that differs.
   *
   * @param parts what of it differs, where it was there before and still is: "text", "place"
   * @param where the case or casebook that it is in
   * @param name what the note is called
   * @param pin where it stands, or empty where its words are no longer in the order
   * @param words the court's words that it is about
   * @param author the id of its author
   */
  public record Change(
      Fate fate,
      List<String> parts,
      String where,
      String name,
      String pin,
      String words,
      String author) {
    public Change {
      parts = List.copyOf(parts);
    }
  }

  /** What a reader sees of a note; equal for notes between which nobody sees a difference. */
  private record Seen(
      String where,
      String name,
      String pin,
      String words,
      String author,
      String kind,
      String tags,
      String answers,
      String text) {
    static Seen of(String where, Annotation note) {
      return new Seen(
          where,
          note.name(),
          note.target().pin().hasPages() ? note.target().pin().text() : "",
          oneLine(note.target().quote()),
          note.author(),
          note.kind().toString(),
          note.tags().toString(),
          note.answers().orElse(""),
          note.markdown());
    }

    static Seen of(String where, Orphan note) {
      return new Seen(
          where,
          note.name(),
          "",
          oneLine(note.quotation()),
          note.author(),
          "",
          note.tags().toString(),
          note.answers().orElse(""),
          note.markdown());
    }

    private static String oneLine(String words) {
      return words.replaceAll("\\s+", " ").strip();
    }

    List<String> differences(Seen other) {
      List<String> parts = new ArrayList<>();
      differ(parts, "text", text, other.text);
      differ(parts, "the court's words", words, other.words);
      differ(parts, "place", pin, other.pin);
      differ(parts, "kind", kind, other.kind);
      differ(parts, "tags", tags, other.tags);
      differ(parts, "author", author, other.author);
      differ(parts, "what it answers", answers, other.answers);
      return parts;
    }

    private static void differ(List<String> parts, String name, String one, String two) {
      if (!one.equals(two)) {
        parts.add(name);
      }
    }

    Change change(Fate fate, List<String> parts) {
      return new Change(fate, parts, where, name, pin, words, author);
    }
  }

  /**
   * The notes of {@code after} that are new or other than in {@code before}, in the order of the
   * content, and then those that are gone. Notes that are to appear on a later day count as there.
   *
   * @return with what is wrong with {@code after}: an error in a note keeps it from being seen
   */
  public static Checked<List<Change>> between(
      Content before, Content after, Pipeline.Options options) {
    Map<String, Seen> old = seen(before, options, new ArrayList<>());
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Seen> now = seen(after, options, diagnostics);
    List<Change> changes = new ArrayList<>();
    now.forEach((key, note) -> {
      Seen was = old.get(key);
      List<String> parts = was == null ? List.of() : was.differences(note);
      if (was == null || !parts.isEmpty()) {
        changes.add(note.change(was == null ? Fate.ADDED : Fate.CHANGED, parts));
      }
    });
    old.forEach((key, note) -> {
      if (!now.containsKey(key)) {
        changes.add(note.change(Fate.REMOVED, List.of()));
      }
    });
    return new Checked<>(List.copyOf(changes), diagnostics);
  }

  /** The notes by their names, which the site has but once, and a casebook's within it. */
  private static Map<String, Seen> seen(
      Content content, Pipeline.Options given, List<Diagnostic> diagnostics) {
    Pipeline.Options options =
        new Pipeline.Options(LocalDate.MAX, given.allowReview(), given.pdfs());
    var site = Configuration.read(content, diagnostics);
    List<ReadOrder> orders = Pipeline.orders(content, site, options, diagnostics);
    Map<String, Seen> seen = new LinkedHashMap<>();
    for (ReadOrder order : orders) {
      String where = order.order().name();
      order.notes().notes().forEach(note -> seen.put(note.name(), Seen.of(where, note)));
      order.notes().orphans().forEach(note -> seen.put(note.name(), Seen.of(where, note)));
    }
    for (ReadCasebook read : Casebooks.read(content, site, options, orders, diagnostics)) {
      Casebook book = read.book();
      for (Casebook.Item item : book.items()) {
        if (item instanceof Casebook.Excerpt excerpt) {
          excerpt
              .notes()
              .forEach(
                  note -> seen.put(book.path().value() + note.name(), Seen.of(book.title(), note)));
        }
      }
    }
    return seen;
  }
}
