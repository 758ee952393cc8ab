package org.glossator.render.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Target;
import org.glossator.corpus.Site;
import org.glossator.render.html.Html;
import org.glossator.render.html.HtmlWriter;
import org.glossator.render.html.Markdown;

/** Editors' words beside the court's: notes, and doubts about a reading. */
final class NoteBox {
  private final Map<String, Site.Author> authors;

  NoteBox(Map<String, Site.Author> authors) {
    this.authors = authors;
  }

  /** Whether a note has words of its own; a bare highlight has none. */
  static boolean shown(Annotation note) {
    return !note.markdown().isBlank();
  }

  /** A note. */
  Html of(Annotation note) {
    String id = note.id();
    HtmlWriter out =
        new HtmlWriter()
            .open(
                "aside",
                "class",
                "note",
                "id",
                id,
                "data-chrome",
                "",
                "aria-labelledby",
                id + "-h");
    out.open("p", "class", "on", "id", id + "-h");
    out.element("b", "Note " + note.number()).text(" ");
    out.element("a", "on " + quoted(note.target()), "href", "#" + Ids.marked(note)).close();
    out.open("div", "class", "words").add(Markdown.note(note.markdown())).close();
    out.open("p", "class", "by").text(author(note.author()));
    note.date().ifPresent(date -> out.text(", " + Dates.brief(date)));
    out.open("span", "class", "go").text(" · ");
    out.element("a", "link", "href", "#" + id, "aria-label", "Link to note " + note.number());
    out.close();
    return out.close().close().html();
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
    out.element("a", "on " + quoted(correction.target()), "href", "#" + correction.id()).close();
    out.open("div", "class", "words").element("p", sentence(correction.editor())).close();
    return out.close().html();
  }

  /** The name under a note; an id without an author's entry stands for itself. */
  String author(String id) {
    return Optional.ofNullable(authors.get(id)).map(Site.Author::name).orElse(id);
  }

  /** The first and last words of the quotation, and its pin: “severing … no solution”, 11:26–27. */
  static String quoted(Target target) {
    return "“" + shortened(target.quote()) + "”, " + CitedWords.place(target.pin());
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
