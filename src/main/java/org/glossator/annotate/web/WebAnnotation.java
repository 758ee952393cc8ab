package org.glossator.annotate.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation as its file has it; nothing in it is trusted.
 *
 * @param id as the file has it, or empty
 * @param name what the note is to be called: that of the address, if it is one of ours
 * @param source the address of the annotated document, or empty
 * @param quote the words, if it has any
 * @param answers the {@link #name} of the annotation that it answers, if it does
 * @param creator who made it
 * @param body Markdown; may be empty
 * @param tags as written, in order
 * @param created the day, as 2026-01-15, or empty
 * @param modified the day, or empty
 * @param attributes what else the note's last line says: its kind and what belongs to that
 */
public record WebAnnotation(
    String id,
    String name,
    String source,
    Optional<Quote> quote,
    Optional<String> answers,
    Creator creator,
    String body,
    List<String> tags,
    String created,
    String modified,
    Map<String, String> attributes) {
  public WebAnnotation {
    tags = List.copyOf(tags);
    attributes = Map.copyOf(attributes);
  }

  /** Whether not everybody might read it where it comes from: it must not be published unasked. */
  public boolean isPrivate() {
    return attributes.containsKey("draft");
  }

  /**
   * The words, by the selectors of the W3C.
   *
   * @param prefix what stood before them, of any length
   * @param suffix what stood after them
   * @param start where they started in the document's text, in code points, or -1
   * @param end where they ended there, or -1
   */
  public record Quote(String exact, String prefix, String suffix, int start, int end) {}

  /**
   * Who made an annotation.
   *
   * @param id the last part of their address, or their account without its host; may be empty
   * @param name may be empty
   */
  public record Creator(String id, String name) {
    /** For a message. */
    public String called() {
      return !name.isEmpty() ? name : id.isEmpty() ? "nobody who is named" : id;
    }
  }
}
