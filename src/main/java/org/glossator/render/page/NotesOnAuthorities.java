package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotate.Annotation;
import org.glossator.cite.Authority;
import org.glossator.cite.Mention;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;

/** Which notes are about which authority: they stand on its citation, or cite it themselves. */
final class NotesOnAuthorities {
  private final Map<String, List<Noted>> byKey = new HashMap<>();

  private NotesOnAuthorities() {}

  /**
   * The notes of {@code corpus} by authority.
   *
   * @param taught those of casebooks
   */
  static NotesOnAuthorities of(Corpus corpus, List<Noted> taught, NoteWords words) {
    NotesOnAuthorities notes = new NotesOnAuthorities();
    for (PublishedOrder kept : corpus.orders()) {
      PublishedOrder order = kept.notes().isEmpty() ? kept : kept.fetched();
      Noted.of(order).forEach(note -> notes.add(note, words));
    }
    taught.forEach(note -> notes.add(note, words));
    return notes;
  }

  private void add(Noted noted, NoteWords words) {
    Annotation note = noted.note();
    Set<String> keys = new LinkedHashSet<>();
    words.cited(note).map(Authority::key).forEach(keys::add);
    for (Mention mention : noted.order().cited().mentions()) {
      if (Treatments.touches(note, mention)) {
        mention.resolution().authority().map(Authority::key).ifPresent(keys::add);
      }
    }
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(noted));
  }

  /** The notes on an authority, in the site's order. */
  List<Noted> of(AuthorityEntry entry) {
    return byKey.getOrDefault(entry.authority().key(), List.of());
  }

  /** The same as its page shows them. */
  List<NoteView> of(AuthorityEntry entry, NoteViews views) {
    return views.all(of(entry), entry.path());
  }
}
