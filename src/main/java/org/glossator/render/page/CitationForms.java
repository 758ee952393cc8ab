package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Pin;
import org.glossator.render.html.Html;
import org.glossator.render.html.HtmlWriter;

/** The forms in which a reader may cite an order or a place in it. */
final class CitationForms {
  private final String name;
  private final String docket;
  private final String dated;

  CitationForms(PublishedOrder order) {
    var caption = order.order().caption();
    this.name = order.name();
    this.docket = caption.docketNumber().map(d -> ", No.\u00a0" + d).orElse("");
    String court = caption.court().map(c -> c.abbreviation() + " ").orElse("");
    this.dated = caption.dated().map(d -> " (" + court + Dates.brief(d) + ")").orElse("");
  }

  /**
   * One form.
   *
   * @param label what it is called: "Page and line"
   */
  record Form(String label, Html html) {}

  /** The order as a whole. */
  List<Form> whole() {
    return List.of(new Form("Bluebook", form("")));
  }

  /** Some blocks of the body. */
  List<Form> at(List<Block> blocks, Pin pin) {
    List<Form> forms = new ArrayList<>();
    forms.add(new Form("Page", form(pin.pages())));
    if (pin.hasLines()) {
      forms.add(new Form("Page and line", form(pin.text())));
    }
    if (blocks.getFirst() instanceof Block.Decretal decretal) {
      forms.add(new Form("Ordered paragraph", form(pin.pages() + " ¶\u00a0" + decretal.number())));
    }
    return forms;
  }

  /** A footnote. */
  List<Form> at(Footnote note, Pin pin) {
    return List.of(new Form("Footnote", form(pin.pages() + " n." + note.label())));
  }

  private Html form(String pin) {
    String slip = pin.isEmpty() ? "" : ", slip op. at\u00a0" + pin;
    return new HtmlWriter().element("i", name).text(docket + slip + dated + ".").html();
  }
}
