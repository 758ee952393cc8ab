package org.glossator.render.page;

import java.util.List;
import java.util.stream.Stream;
import org.glossator.annotate.Annotation;
import org.glossator.cite.Authority;
import org.glossator.cite.Mention;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Pin;
import org.glossator.render.html.HtmlWriter;

/**
 * What stands below a paragraph: its pin as a real link, and a closed panel with the ways to cite
 * the paragraph and with what it cites itself. It makes both work without a script.
 */
final class ParagraphFoot {
  private final PublishedOrder published;
  private final CitationForms forms;
  private final OrderWeb web;
  private final boolean sources;

  /**
   * The feet of an order's page.
   *
   * @param web what other pages have to do with the order
   * @param sources whether the panels list what a paragraph cites
   */
  ParagraphFoot(PublishedOrder published, OrderWeb web, boolean sources) {
    this.published = published;
    this.forms = new CitationForms(published);
    this.web = web;
    this.sources = sources;
  }

  /** Whether a block is a paragraph that readers cite by itself. */
  boolean wanted(Block block) {
    return switch (block) {
      case Block.Paragraph p -> true;
      case Block.Quotation q -> true;
      case Block.Decretal d -> true;
      case Block.CaptionRow c -> false;
      case Block.Heading h -> false;
      case Block.SignatureRow s -> false;
    };
  }

  /** Writes the foot of a paragraph, or of the paragraphs of one block quotation. */
  void write(List<Block> blocks, List<Annotation> notes, HtmlWriter out) {
    Pin pin = pin(blocks);
    out.open("div", "class", "foot", "data-chrome", "");
    String id = blocks.getFirst().id();
    String place = pin.hasPages() ? CitedWords.place(pin) : Block.counted(id);
    pinLine(id, place, notes, blocks, out);
    panel(id, place, forms.at(blocks, pin), mentions(blocks), out);
    out.close();
  }

  /** Writes the foot of a footnote, which is cited by page and number. */
  void write(Footnote note, HtmlWriter out) {
    Pin pin = pin(note.blocks());
    String words = (pin.hasPages() ? pin.pages() + " n." : "n.") + note.mark();
    out.open("div", "class", "foot", "data-chrome", "");
    pinLine(note.id(), words, List.of(), note.blocks(), out);
    panel(note.id(), words, forms.at(note, pin), mentions(note.blocks()), out);
    out.close();
  }

  private static Pin pin(List<Block> blocks) {
    return new Pin(blocks.getFirst().passage().pin().from(), blocks.getLast().passage().pin().to());
  }

  private void pinLine(
      String id, String pin, List<Annotation> notes, List<Block> blocks, HtmlWriter out) {
    out.open("p", "class", "pin", "data-chrome", "");
    out.element("a", pin.isEmpty() ? "¶" : pin, "href", "#" + id);
    if (!notes.isEmpty()) {
      out.text(" ").open("span", "class", "notes").text(notes.size() == 1 ? "Note: " : "Notes: ");
      for (Annotation note : notes) {
        out.text(note.equals(notes.getFirst()) ? "" : ", ");
        out.element("a", String.valueOf(note.number()), "href", "#" + note.id());
      }
      out.close();
    }
    citedBy(id, blocks, out);
    out.close();
  }

  /** How often the paragraph is cited in other orders of this site, with the way to the list. */
  private void citedBy(String id, List<Block> blocks, HtmlWriter out) {
    if (!sources || web.citedParagraphs().isEmpty()) {
      return;
    }
    List<String> ids =
        Stream.concat(Stream.of(id), blocks.stream().map(Block::id))
            .distinct()
            .filter(web.citedParagraphs()::containsKey)
            .toList();
    if (ids.isEmpty()) {
      return;
    }
    int times = ids.stream().mapToInt(i -> web.citedParagraphs().getOrDefault(i, 0)).sum();
    String list = Links.link(published.path(), OrderWeb.citedByPath(published.path()));
    String href = list + "#" + OrderWeb.citedId(ids.getFirst());
    String words = times == 1 ? "cited once" : "cited " + times + "×";
    out.text(" ").element("a", words, "class", "cited", "href", href);
  }

  private void panel(
      String id, String pin, List<CitationForms.Form> cites, List<Mention> cited, HtmlWriter out) {
    out.line().open("details", "class", "here", "data-chrome", "");
    out.open("summary").text("Cite").element("span", " " + pin, "class", "vh");
    if (!cited.isEmpty()) {
      out.text(cited.size() == 1 ? " · 1 source" : " · " + cited.size() + " sources");
    }
    out.close();
    out.open("div", "class", "panel");
    for (CitationForms.Form form : cites) {
      out.open("p", "class", "form").element("span", form.label(), "class", "label").text(" ");
      out.open("span", "class", "string").add(form.html()).close().close();
    }
    out.open("p", "class", "form").element("span", "Link", "class", "label").text(" ");
    out.element("a", "#" + id, "href", "#" + id, "class", "string").close();
    if (!cited.isEmpty()) {
      sources(cited, out);
    }
    out.close().close();
  }

  private List<Mention> mentions(List<Block> blocks) {
    return sources
        ? blocks.stream().flatMap(b -> published.cited().in(b.id()).stream()).toList()
        : List.of();
  }

  /** What each citation of the paragraph means, in words, with every way to read it. */
  private void sources(List<Mention> cited, HtmlWriter out) {
    out.open("ul", "class", "sources");
    for (Mention mention : cited) {
      out.open("li").element("a", words(mention), "href", "#" + Ids.of(mention));
      String means = CitedWords.explained(mention);
      if (!means.isEmpty()) {
        out.text(" " + means);
      }
      OrderWeb.Inside inside = web.inside().get(mention.number());
      if (inside != null) {
        String href = inside.href(published.path());
        out.text(" · ").element("a", "published here", "href", href);
      }
      mention.resolution().authority().ifPresent(authority -> ways(authority, out));
      out.close();
    }
    out.close();
  }

  private void ways(Authority authority, HtmlWriter out) {
    for (Authority.Link link : authority.links()) {
      out.text(" · ").element("a", link.label(), "href", link.url());
    }
    SitePath page = web.authorityPages().get(authority.key());
    if (page != null) {
      out.text(" · ").element("a", "in these orders", "href", Links.link(published.path(), page));
    }
  }

  /** The citation's own words. */
  private String words(Mention mention) {
    return published
        .order()
        .block(mention.block())
        .map(block -> mention.link().of(block.passage().text()))
        .orElse("");
  }
}
