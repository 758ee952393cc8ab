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
import org.glossator.corpus.PublishedOrder;

/** Which notes are about which authority: they stand on its citation, or cite it themselves. */
final class NotesOnAuthorities {
  private final Map<String, List<NotePages.OfOrder>> byKey = new HashMap<>();

  private NotesOnAuthorities() {}

  static NotesOnAuthorities of(Corpus corpus, NoteWords words) {
    NotesOnAuthorities notes = new NotesOnAuthorities();
    for (PublishedOrder kept : corpus.orders()) {
      PublishedOrder order = kept.notes().isEmpty() ? kept : kept.fetched();
      for (Annotation note : order.notes()) {
        Set<String> keys = new LinkedHashSet<>();
        words.cited(note).map(Authority::key).forEach(keys::add);
        for (Mention mention : order.cited().mentions()) {
          if (Treatments.touches(note, mention)) {
            mention.resolution().authority().map(Authority::key).ifPresent(keys::add);
          }
        }
        for (String key : keys) {
          notes
              .byKey
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(new NotePages.OfOrder(order, note));
        }
      }
    }
    return notes;
  }

  /** Whether there are notes on an authority. */
  boolean any(AuthorityEntry entry) {
    return byKey.containsKey(entry.authority().key());
  }

  /** The notes on an authority, in the site's order. */
  List<NoteView> of(AuthorityEntry entry, NoteViews views) {
    return views.all(byKey.getOrDefault(entry.authority().key(), List.of()), entry.path());
  }
}
