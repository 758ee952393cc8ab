package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.CitationText;
import org.glossator.corpus.Place;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Pin;
import org.glossator.render.html.Html;
import org.glossator.render.html.HtmlWriter;
import org.glossator.transcript.LineAddress;

/** The forms in which a reader may cite an order or a place in it, each with its name. */
final class CitationForms {
  /** A place whose pin is "1". */
  private static final Pin ANYWHERE = new Pin(LineAddress.unnumbered(1), LineAddress.unnumbered(1));

  /** Where the page's script sets the reader's selection, inside quotation marks. */
  private static final String WORDS = "{words}";

  private final CitationStrings strings;
  private final boolean paged;
  private final List<Form> whole;

  CitationForms(PublishedOrder order) {
    this.strings = CitationStrings.of(order);
    this.paged = order.cited().facts().pages() > 0;
    this.whole = whole(strings);
  }

  /**
   * One form.
   *
   * @param label what it is called: "Page and line"
   */
  record Form(String label, Html html) {}

  /** The order as a whole. */
  List<Form> whole() {
    return whole;
  }

  private static List<Form> whole(CitationStrings strings) {
    List<Form> forms = new ArrayList<>();
    strings.inReporter().ifPresent(text -> forms.add(form("Bluebook, reporter", text)));
    forms.add(form("Bluebook, slip opinion", strings.full(Place.whole())));
    strings.database("").ifPresent(text -> forms.add(form("Bluebook, database", text)));
    strings.courtDocument(Place.whole()).ifPresent(t -> forms.add(form("Court document", t)));
    forms.add(form("California Style Manual", strings.californiaStyle()));
    return List.copyOf(forms);
  }

  /** Some blocks of the body; where the source marks no pages, only the order can be cited. */
  List<Form> at(List<Block> blocks, Pin pin) {
    if (!pin.hasPages()) {
      return whole();
    }
    List<Form> forms = new ArrayList<>();
    forms.add(form("Page", strings.full(new Place.Pages(pin))));
    boolean quotation = blocks.getFirst() instanceof Block.Quotation;
    if (pin.hasLines() && !quotation) {
      forms.add(form("Page and line", strings.full(new Place.Lines(pin))));
    }
    if (blocks.getFirst() instanceof Block.Decretal decretal) {
      forms.add(form("Ordered paragraph", strings.full(Place.of(decretal))));
    }
    forms.add(form("Short form", strings.shortForm(new Place.Pages(pin))));
    return forms;
  }

  /** A footnote. */
  List<Form> at(Footnote note, Pin pin) {
    return List.of(form("Footnote", strings.full(new Place.Note(pin, note.mark()))));
  }

  /**
   * Forms for words that a reader selects, which only the page's script can name: the place is
   * "{pin}", its address "{url}", the words themselves "{words}". Forms that need what the
   * publisher did not supply are not offered. Where the source marks no pages, there is nothing to
   * pin in a slip opinion, and a reporter that prints the order comes first.
   */
  List<Form> toFill() {
    Place place = new Place.Pages(ANYWHERE);
    List<Form> forms = new ArrayList<>();
    forms.add(toFill("Bluebook", strings.full(place)));
    strings.inReporter().ifPresent(t -> forms.add(paged ? 1 : 0, form("Bluebook, reporter", t)));
    forms.add(toFill("Bluebook, with parenthetical", strings.withParenthetical(place, WORDS)));
    forms.add(toFill("Bluebook, with link", strings.fullWithLink(place, "{url}")));
    strings.database("").ifPresent(text -> forms.add(form("Bluebook, database", text)));
    strings.courtDocument(place).ifPresent(text -> forms.add(toFill("Court document", text)));
    forms.add(toFill("Short form", strings.shortForm(place)));
    strings.shortDatabase("").ifPresent(text -> forms.add(form("Short form, database", text)));
    forms.add(toFill("Id., after a citation to this order", strings.id(place)));
    forms.add(form("California Style Manual", strings.californiaStyle()));
    forms.add(toFill("Table of authorities", strings.tableEntry(List.of(1))));
    return forms;
  }

  private static Form toFill(String label, CitationText text) {
    List<CitationText.Run> runs =
        text.runs().stream()
            .map(run -> run.italic() ? run : new CitationText.Run(blank(run.text()), false))
            .toList();
    return form(label, new CitationText(runs));
  }

  /** The words with "{pin}" for the page 1: after "at", or at the end of a row of dots. */
  private static String blank(String words) {
    for (String before : List.of(" at\u00a0", " ........ ")) {
      int at = words.lastIndexOf(before + "1");
      if (at >= 0) {
        int pin = at + before.length();
        return words.substring(0, pin) + "{pin}" + words.substring(pin + 1);
      }
    }
    return words;
  }

  /** A citation's words as HTML, italics in {@code i}. */
  static Html html(CitationText text) {
    HtmlWriter out = new HtmlWriter();
    for (CitationText.Run run : text.runs()) {
      if (run.italic()) {
        out.element("i", run.text());
      } else {
        out.text(run.text());
      }
    }
    return out.html();
  }

  private static Form form(String label, CitationText text) {
    return new Form(label, html(text));
  }
}
