package org.glossator.render.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Kind;
import org.glossator.annotate.Orphan;
import org.glossator.annotate.Target;
import org.glossator.corpus.CitationDate;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.render.html.Html;
import org.glossator.render.html.HtmlWriter;

/** Editors' words beside the court's on an order's page: notes, and doubts about a reading. */
final class NoteBox {
  private final Map<String, Site.Author> authors;
  private final NoteWords words;
  private final PublishedOrder order;
  private final Function<Annotation, Noted> published;

  /** Boxes on the page of {@code order}. */
  NoteBox(Map<String, Site.Author> authors, NoteWords words, PublishedOrder order) {
    this(authors, words, order, note -> new Noted(order, note, Optional.empty()));
  }

  /** Boxes of notes that are published where {@code published} says. */
  NoteBox(
      Map<String, Site.Author> authors,
      NoteWords words,
      PublishedOrder order,
      Function<Annotation, Noted> published) {
    this.published = published;
    this.authors = authors;
    this.words = words;
    this.order = order;
  }

  /** Whether a note has words of its own; a bare highlight has none. */
  static boolean shown(Annotation note) {
    return !note.markdown().isBlank() || note.kind() instanceof Kind.Treatment;
  }

  /** A note. */
  Html of(Annotation note) {
    String id = note.id();
    Noted noted = published.apply(note);
    boolean doubt = note.kind() instanceof Kind.Correction;
    String classes =
        "note" + (doubt ? " correction" : "") + (note.answers().isPresent() ? " answer" : "");
    HtmlWriter out = open(id, classes);
    out.element("b", title(note)).text(" ");
    Optional<Annotation> before = before(note);
    out.open("a", "href", "#" + before.map(Annotation::id).orElse(Ids.marked(note)));
    before.ifPresentOrElse(
        b -> out.text("answers note " + b.number()), () -> on(note.target(), out));
    out.close().close();
    out.open("div", "class", "words");
    if (note.kind() instanceof Kind.Treatment treatment) {
      out.add(treats(note, treatment));
    }
    out.add(words.of(noted, key(noted), order.path())).close();
    out.open("p", "class", "by");
    signed(note.author(), out);
    note.date().ifPresent(date -> out.text(", " + CitationDate.of(date)));
    if (note.score() < 1) {
      out.text(" · its words have changed since");
    }
    out.open("span", "class", "go").text(" · ");
    String page = Links.link(order.path(), noted.path());
    String what = "link to the page of note " + note.number();
    out.element("a", "link", "href", page, "aria-label", what);
    out.close();
    return out.close().close().html();
  }

  /**
   * What tells a note from every other on its page. A casebook may show a passage more than once,
   * so that a note's name tells it only on its order's own page.
   */
  private String key(Noted noted) {
    boolean isAtHome = noted.order().path().equals(order.path());
    return isAtHome ? noted.note().name() : noted.note().id();
  }

  private HtmlWriter open(String id, String classes) {
    return new HtmlWriter()
        .open("aside", "class", classes, "id", id, "data-chrome", "", "aria-labelledby", id + "-h")
        .open("p", "class", "on", "id", id + "-h");
  }

  private static String title(Annotation note) {
    return switch (note.kind()) {
      case Kind.Correction c -> (c.sure() ? "Sic" : "Reading in doubt") + ", note " + note.number();
      case Kind.Note n -> "Note " + note.number();
      case Kind.Highlight h -> "Note " + note.number();
      case Kind.Elide e -> "Note " + note.number();
      case Kind.Replace r -> "Note " + note.number();
      case Kind.Link l -> "Note " + note.number();
      case Kind.Treatment t -> "Note " + note.number();
    };
  }

  private Optional<Annotation> before(Annotation note) {
    return note.answers()
        .flatMap(name -> order.notes().stream().filter(n -> n.name().equals(name)).findFirst());
  }

  /** "This order distinguishes Arista Records, 551 F. Supp. 2d 1." */
  Html treats(Annotation note, Kind.Treatment treatment) {
    String what = Treatments.named(order, note, treatment);
    return new HtmlWriter()
        .open("p", "class", "treats")
        .text("This order ")
        .element("b", treatment.verb().phrase())
        .text(" " + what + (what.endsWith(".") ? "" : "."))
        .close()
        .html();
  }

  /** A note whose words are gone, or one that answers it. */
  Html of(Orphan orphan) {
    boolean answer = orphan.answers().isPresent();
    HtmlWriter out = open(Ids.of(orphan), "note orphan" + (answer ? " answer" : ""));
    if (answer) {
      out.element("b", "Answer").text(" to a ");
      out.element("a", "note without a place", "href", "#" + Ids.orphan(orphan.answers().get()));
      out.close();
    } else {
      out.element("b", "Note without a place").text(" on “" + orphan.quotation() + "”").close();
      out.element("p", "The text it was written on is no longer in this order.", "class", "gone");
    }
    out.open("div", "class", "words").add(words.of(orphan, order, order.path())).close();
    out.open("p", "class", "by");
    signed(orphan.author(), out);
    orphan.date().ifPresent(date -> out.text(", " + CitationDate.of(date)));
    return out.close().close().html();
  }

  private void signed(String id, HtmlWriter out) {
    Site.Author author = authors.get(id);
    if (author == null) {
      out.text(id);
    } else {
      out.element("a", author.name(), "href", Links.link(order.path(), NotePages.person(id)));
    }
  }

  /** Where a link's note leads from this page, or nothing if it leads nowhere. */
  Optional<String> address(String to) {
    return words.address(to, order.path());
  }

  /** A doubt about the court's words, and why. */
  Html of(Correction correction) {
    String id = Ids.box(correction);
    HtmlWriter out =
        new HtmlWriter()
            .open(
                "aside",
                "class",
                "note correction",
                "id",
                id,
                "data-chrome",
                "",
                "aria-labelledby",
                id + "-h");
    out.open("p", "class", "on", "id", id + "-h");
    out.element("b", correction.kind() == Correction.Kind.SIC ? "Sic" : "Reading in doubt")
        .text(" ");
    out.open("a", "href", "#" + correction.id());
    on(correction.target(), out);
    out.close().close();
    out.open("div", "class", "words").element("p", sentence(correction.editor())).close();
    return out.close().html();
  }

  /** The name under a note; an id without an author's entry stands for itself. */
  String author(String id) {
    return Optional.ofNullable(authors.get(id)).map(Site.Author::name).orElse(id);
  }

  /**
   * The first and last words of the quotation, and its pin: on “severing … no solution”, 11:26–27.
   * Words of another script turn nothing around but themselves.
   */
  private static void on(Target target, HtmlWriter out) {
    out.text("on “").element("bdi", shortened(target.quote()));
    out.text("”, " + CitedWords.place(target));
  }

  private static String shortened(String quote) {
    String[] words = quote.split(" ", -1);
    if (words.length <= 9) {
      return quote;
    }
    return String.join(" ", Arrays.copyOf(words, 4))
        + " … "
        + String.join(" ", Arrays.copyOfRange(words, words.length - 3, words.length));
  }

  /** The editor's phrase as a sentence. */
  private static String sentence(String phrase) {
    String start = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    boolean ended = start.endsWith(".") || start.endsWith(".”") || start.endsWith("?");
    return ended ? start : start + ".";
  }
}
