package org.glossator.corpus;

import java.util.List;
import org.glossator.annotate.Annotation;

/**
 * Orders cut and annotated for teaching, with words between them. Its elisions and notes are its
 * own: two teachers may cut the same order differently, and the order's page stays as it is.
 *
 * @param path its page: "casebooks/joinder/"
 * @param title its heading
 * @param author the id of who cut it
 * @param summary one sentence, or empty
 * @param items what it holds, in order
 */
public record Casebook(
    SitePath path, String title, String author, String summary, List<Item> items) {
  public Casebook {
    items = List.copyOf(items);
  }

  /** What its file and the last part of its address are called: "joinder". */
  public String name() {
    String folder = path.value().substring(0, path.value().length() - 1);
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  /** A part of a casebook. */
  public sealed interface Item {}

  /** A heading. */
  public record Heading(String text) implements Item {}

  /** The teacher's words, in Markdown. */
  public record Text(String markdown) implements Item {}

  /**
   * Passages of one order.
   *
   * @param cuts the passages, in the order in which they are to be read
   * @param notes the casebook's own notes and elisions on them, by place
   * @param ownNotes whether the notes of the order's page are shown too
   */
  public record Excerpt(
      PublishedOrder order, List<Cut> cuts, List<Annotation> notes, boolean ownNotes)
      implements Item {
    public Excerpt {
      cuts = List.copyOf(cuts);
      notes = List.copyOf(notes);
    }
  }
}
