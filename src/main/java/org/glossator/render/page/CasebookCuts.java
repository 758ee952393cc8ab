package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Written;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.Cut;
import org.glossator.corpus.Noted;

/** The cuts of one casebook, one after the other: ids and numbers run through its page. */
final class CasebookCuts {
  private final Casebook book;
  private int cuts;
  private int notes;
  private int silent;
  private int mentions;

  CasebookCuts(Casebook book) {
    this.book = book;
  }

  /** The cut that follows on the page. */
  CutOrder next(Casebook.Excerpt excerpt, Cut cut) {
    cuts++;
    CutOrder part = new CutOrder(book, excerpt, cut, "-x" + cuts, notes, silent, mentions);
    List<Annotation> all = part.order().notes();
    int shown = (int) all.stream().filter(NoteBox::shown).count();
    notes += shown;
    silent += all.size() - shown;
    mentions += excerpt.order().cited().mentions().size();
    return part;
  }

  /** The casebook's own notes with the numbers that they have on its page. */
  static List<Noted> numbered(Casebook book) {
    CasebookCuts cuts = new CasebookCuts(book);
    Map<Written, Integer> numbers = new HashMap<>();
    for (Casebook.Item item : book.items()) {
      if (item instanceof Casebook.Excerpt excerpt) {
        for (Cut cut : excerpt.cuts()) {
          cuts.next(excerpt, cut)
              .order()
              .notes()
              .forEach(note -> numbers.putIfAbsent(note.source(), note.number()));
        }
      }
    }
    List<Noted> numbered = new ArrayList<>();
    Noted.of(book)
        .forEach(noted -> {
          List<Annotation> all =
              noted.order().notes().stream().map(note -> numbered(note, numbers)).toList();
          numbered.add(noted.numbered(all, numbered(noted.note(), numbers)));
        });
    return numbered;
  }

  private static Annotation numbered(Annotation note, Map<Written, Integer> numbers) {
    return note.numbered(numbers.getOrDefault(note.source(), note.number()));
  }
}
