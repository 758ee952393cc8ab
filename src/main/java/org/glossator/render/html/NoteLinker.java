package org.glossator.render.html;

import java.util.List;
import java.util.Optional;
import org.glossator.text.Span;

/** What a note's words lead to. */
public interface NoteLinker {
  /**
   * Words that are to be a link.
   *
   * @param span in the text
   * @param href where it leads
   * @param words to show in their place, or empty to leave them
   * @param title what they stand for, or empty
   */
  record Link(Span span, String href, String words, String title) {}

  /** The links in a note's text, by place, none overlapping another. */
  List<Link> links(String text);

  /** The address of a link that the note itself makes, or nothing if it leads nowhere. */
  Optional<String> address(String href);

  /** The address of a picture, or nothing if it is not on the site. */
  Optional<String> picture(String source);
}
