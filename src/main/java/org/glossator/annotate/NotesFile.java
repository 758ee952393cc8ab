package org.glossator.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.glossator.text.SourceFile;

/**
 * A file of notes and what is needed to read it.
 *
 * @param source the file
 * @param folder what the publisher calls the order; part of what names a note
 * @param lock where its notes stood before; empty for a file without a lock
 * @param authors the ids that {@code by=} may name; a note without one is by the only author
 * @param day notes that are to appear later are not published
 * @param allowReview whether a note may stand at a place that nobody has confirmed
 */
public record NotesFile(
    SourceFile source,
    String folder,
    List<Pinned> lock,
    Set<String> authors,
    LocalDate day,
    boolean allowReview) {
  public NotesFile {
    lock = List.copyOf(lock);
    authors = Set.copyOf(authors);
  }

  /** A file without a lock, on a day when everything is to be seen. */
  public static NotesFile of(SourceFile source, Set<String> authors) {
    return new NotesFile(source, "", List.of(), authors, LocalDate.MAX, false);
  }
}
