package org.glossator.corpus;

import java.util.Map;

/**
 * What a publisher says of the whole site.
 *
 * @param title its name
 * @param description one sentence
 * @param baseUrl where it will be served, with a final slash, or empty: then only relative links
 *     are written, and what needs an absolute address is left out
 * @param publisher who answers for it
 * @param contact an e-mail address or URL, or empty
 * @param rights under what terms the notes are published
 * @param rightsUrl where those terms are, or empty
 * @param authors the writers of notes, by id
 * @param facsimile whether pictures of the pages of the court's PDFs are published
 */
public record Site(
    String title,
    String description,
    String baseUrl,
    String publisher,
    String contact,
    String rights,
    String rightsUrl,
    Map<String, Author> authors,
    boolean facsimile) {

  /** A site that publishes facsimiles. */
  public Site(
      String title,
      String description,
      String baseUrl,
      String publisher,
      String contact,
      String rights,
      String rightsUrl,
      Map<String, Author> authors) {
    this(title, description, baseUrl, publisher, contact, rights, rightsUrl, authors, true);
  }

  /** The same site served at {@code url}; at its own address if that is empty. */
  public Site at(String url) {
    String base = url.isEmpty() || url.endsWith("/") ? url : url + "/";
    return new Site(
        title,
        description,
        base.isEmpty() ? baseUrl : base,
        publisher,
        contact,
        rights,
        rightsUrl,
        authors,
        facsimile);
  }

  /**
   * A writer of notes.
   *
   * @param id as in {@code by=}
   * @param name as printed under a note
   * @param role such as "editor", or empty
   */
  public record Author(String id, String name, String role) {}
}
