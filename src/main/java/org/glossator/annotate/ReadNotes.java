package org.glossator.annotate;

import java.util.List;

/**
 * What a file of notes holds.
 *
 * @param notes to be published, by place; what answers a note follows it
 * @param orphans to be published without a place
 * @param lock the lock as it should be: an entry for each note that has a place, in the file's
 *     order; one that drifted keeps its old entry
 * @param drifts the notes whose words are no longer exactly there
 */
public record ReadNotes(
    List<Annotation> notes, List<Orphan> orphans, List<Pinned> lock, List<Drift> drifts) {
  /** No notes at all. */
  public static final ReadNotes NONE = new ReadNotes(List.of(), List.of(), List.of(), List.of());

  public ReadNotes {
    notes = List.copyOf(notes);
    orphans = List.copyOf(orphans);
    lock = List.copyOf(lock);
    drifts = List.copyOf(drifts);
  }
}
