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

  private final CitationStrings strings;

  CitationForms(PublishedOrder order) {
    this.strings = CitationStrings.of(order);
  }

  /**
   * One form.
   *
   * @param label what it is called: "Page and line"
   */
  record Form(String label, Html html) {}

  /** The order as a whole. */
  List<Form> whole() {
    List<Form> forms = new ArrayList<>();
    strings.inReporter().ifPresent(text -> forms.add(form("Bluebook, reporter", text)));
    forms.add(form("Bluebook, slip opinion", strings.full(Place.whole())));
    strings.database("").ifPresent(text -> forms.add(form("Bluebook, database", text)));
    strings.courtDocument(Place.whole()).ifPresent(t -> forms.add(form("Court document", t)));
    forms.add(form("California Style Manual", strings.californiaStyle()));
    return forms;
  }

  /** Some blocks of the body. */
  List<Form> at(List<Block> blocks, Pin pin) {
    List<Form> forms = new ArrayList<>();
    forms.add(form("Page", strings.full(new Place.Pages(pin))));
    boolean quotation = blocks.getFirst() instanceof Block.Quotation;
    if (pin.hasLines() && !quotation) {
      forms.add(form("Page and line", strings.full(new Place.Lines(pin))));
    }
    if (blocks.getFirst() instanceof Block.Decretal decretal) {
      forms.add(form("Ordered paragraph", strings.full(Place.of(decretal))));
    }
    return forms;
  }

  /** A footnote. */
  List<Form> at(Footnote note, Pin pin) {
    return List.of(form("Footnote", strings.full(new Place.Note(pin, note.label()))));
  }

  /**
   * Forms for words that a reader selects, which only the page's script can name: the place is
   * "{pin}".
   */
  List<Form> toFill() {
    Place place = new Place.Pages(ANYWHERE);
    String pin = CitationStrings.pin(place);
    String blank = pin.substring(0, pin.length() - 1) + "{pin}";
    List<Form> forms = new ArrayList<>();
    forms.add(new Form("Bluebook", filled(strings.full(place), pin, blank)));
    forms.add(new Form("Short form", filled(strings.shortForm(place), pin, blank)));
    strings
        .courtDocument(place)
        .ifPresent(text ->
            forms.add(new Form("Court document", filled(text, " at\u00a01", " at\u00a0{pin}"))));
    forms.add(form("California Style Manual", strings.californiaStyle()));
    return forms;
  }

  private static Html filled(CitationText text, String pin, String blank) {
    List<CitationText.Run> runs = new ArrayList<>();
    for (CitationText.Run run : text.runs()) {
      int at = run.italic() ? -1 : run.text().lastIndexOf(pin);
      String words =
          at < 0
              ? run.text()
              : run.text().substring(0, at) + blank + run.text().substring(at + pin.length());
      runs.add(new CitationText.Run(words, run.italic()));
    }
    return html(new CitationText(runs));
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
