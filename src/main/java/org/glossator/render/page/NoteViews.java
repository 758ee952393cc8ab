package org.glossator.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Kind;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.CitationDate;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.Noted;
import org.glossator.corpus.Place;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.render.html.Html;

/** Makes views of notes, for whichever page they stand on. */
final class NoteViews {
  private final Site site;
  private final NoteWords words;

  NoteViews(Site site, NoteWords words) {
    this.site = site;
    this.words = words;
  }

  /** The same; {@code ears} hears of every order whose text decided where a word leads. */
  NoteViews heardBy(Consumer<PublishedOrder> ears) {
    return new NoteViews(site, words.heardBy(ears));
  }

  /** The words of notes. */
  NoteWords words() {
    return words;
  }

  /** A note on the page at {@code at}. */
  NoteView of(Noted of, SitePath at) {
    Annotation note = of.note();
    PublishedOrder order = of.order();
    Optional<Site.Author> author = Optional.ofNullable(site.authors().get(note.author()));
    String name = author.map(Site.Author::name).orElse(note.author());
    String person = author.map(a -> Links.link(at, NotePages.person(a.id()))).orElse("");
    return new NoteView(
        of.key(),
        note.kind().word(),
        String.valueOf(note.number()),
        OrderLine.of(order, at),
        note.target().quote(),
        fromWord(note.target().prefix()),
        toWord(note.target().suffix()),
        CitedWords.place(note.target()),
        Links.link(at, order.path()) + "#" + (of.book().isPresent() ? block(note) : place(note)),
        of.book().map(book -> link(book, note, at)).map(List::of).orElse(List.of()),
        Links.link(at, of.path()),
        note.kind() instanceof Kind.Treatment t
            ? "This order " + t.verb().phrase() + " " + Treatments.named(order, note, t)
            : "",
        words.of(of, at),
        new PageView.Link("person", name, person),
        author.map(Site.Author::role).orElse(""),
        note.date().map(CitationDate::of).orElse(""),
        note.date().map(Object::toString).orElse(""),
        tags(note, order, at),
        note.score() < 1,
        order.notes().stream()
            .filter(n -> note.answers().filter(n.name()::equals).isPresent())
            .map(n -> link(of, n, at))
            .toList(),
        order.notes().stream()
            .filter(n -> n.answers().filter(note.name()::equals).isPresent())
            .map(n -> link(of, n, at))
            .toList(),
        Html.text(CitationStrings.of(order).full(new Place.Lines(note.target().pin())).plain()),
        order.metadata().visibility().files());
  }

  /** The pages of a note's tags; they do not list the notes of an order that is not listed. */
  private static List<PageView.Link> tags(Annotation note, PublishedOrder order, SitePath at) {
    return order.metadata().visibility().index()
        ? note.tags().stream()
            .map(t -> new PageView.Link("tag", t, Links.link(at, NotePages.tag(t))))
            .toList()
        : List.of();
  }

  /** A casebook, or a place in it. */
  PageView.Link link(Casebook book, SitePath to, SitePath at) {
    return new PageView.Link("book", book.title(), Links.link(at, to));
  }

  private PageView.Link link(Casebook book, Annotation note, SitePath at) {
    PageView.Link whole = link(book, book.path(), at);
    boolean marked = NoteBox.shown(note) || note.answers().isEmpty();
    return marked
        ? new PageView.Link("book", whole.label(), whole.href() + "#" + place(note))
        : whole;
  }

  private PageView.Link link(Noted of, Annotation note, SitePath at) {
    String author =
        Optional.ofNullable(site.authors().get(note.author()))
            .map(Site.Author::name)
            .orElse(note.author());
    return new PageView.Link(
        "note", "Note " + note.number() + " by " + author, Links.link(at, of.path(note.name())));
  }

  /** The box of a note that has one, otherwise the first of its words. */
  private static String place(Annotation note) {
    if (NoteBox.shown(note)) {
      return note.id();
    }
    return note.answers().isEmpty() ? Ids.marked(note) : block(note);
  }

  private static String block(Annotation note) {
    return note.target().pieces().getFirst().block();
  }

  private static String fromWord(String prefix) {
    int blank = prefix.indexOf(' ');
    return blank < 0 || prefix.length() < 120 ? prefix : prefix.substring(blank + 1);
  }

  private static String toWord(String suffix) {
    int blank = suffix.lastIndexOf(' ');
    return blank < 0 || suffix.length() < 120 ? suffix : suffix.substring(0, blank);
  }

  /** These notes in the order given. */
  List<NoteView> all(List<Noted> notes, SitePath at) {
    return notes.stream().map(note -> of(note, at)).toList();
  }
}
