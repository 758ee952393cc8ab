package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.NotedAuthorities;
import org.glossator.corpus.PublishedOrder;

/** Which notes are about which authority. */
final class NotesOnAuthorities {
  private final Map<String, List<Noted>> byKey = new HashMap<>();

  private NotesOnAuthorities() {}

  /**
   * The notes of {@code corpus} by authority.
   *
   * @param taught those of casebooks
   */
  static NotesOnAuthorities of(Corpus corpus, List<Noted> taught) {
    NotesOnAuthorities notes = new NotesOnAuthorities();
    for (PublishedOrder order : corpus.orders()) {
      Map<String, List<String>> keys = corpus.noteKeys().getOrDefault(order.path(), Map.of());
      Noted.of(order)
          .forEach(note -> notes.add(note, keys.getOrDefault(note.note().name(), List.of())));
    }
    for (Noted note : taught) {
      notes.add(note, NotedAuthorities.keys(note.note(), note.order(), corpus.citator()));
    }
    return notes;
  }

  private void add(Noted note, List<String> keys) {
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(note));
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
