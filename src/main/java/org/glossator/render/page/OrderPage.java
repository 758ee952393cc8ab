package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.corpus.CitationDate;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.order.Block;
import org.glossator.order.Caption;
import org.glossator.order.OpinionOpening;
import org.glossator.order.Order;
import org.glossator.render.page.PassageHtml.Layers;

/** Makes the view of an order's page: the reading edition, or the court's text alone. */
final class OrderPage {
  private final PublishedOrder published;
  private final Order order;
  private final NoteBox boxes;
  private final OrderWeb web;
  private final String source;

  OrderPage(PublishedOrder published, Site site, NoteWords words, OrderWeb web) {
    this.published = published;
    this.order = published.order();
    this.boxes = new NoteBox(site.authors(), words, published);
    this.web = web;
    this.source = published.source().hex();
  }

  /** The page with citations, notes and corrections. */
  OrderView reading() {
    return view(Layers.EVERYTHING, published.path());
  }

  /** The page with nothing on the court's words. */
  OrderView plain() {
    return view(Layers.COURT_ALONE, plainPath(published));
  }

  static SitePath plainPath(PublishedOrder order) {
    return order.path().resolve("plain/");
  }

  static SitePath tablePath(PublishedOrder order) {
    return order.path().resolve("authorities/");
  }

  /**
   * The page of one text of the order, as it was published from some day on. The court's words
   * alone stand there, and nothing that was made from another text.
   *
   * @param home the order itself, which court and docket gather
   * @param notices what is to be said of it
   */
  OrderView version(PublishedOrder home, List<OrderView.Notice> notices) {
    OrderView whole = view(Layers.COURT_ALONE, published.path());
    return whole.version(places(home, published.path()), notices);
  }

  private OrderView view(Layers layers, SitePath at) {
    boolean all = layers == Layers.EVERYTHING;
    Caption caption = order.caption();
    CitationForms forms = new CitationForms(published);
    Ordered ordered = Ordered.of(order);
    ParagraphFoot feet = new ParagraphFoot(published, web, all);
    return new OrderView(
        all ? "reading" : "plain",
        published.name(),
        nameLines(published.name()),
        published.shortName(),
        caption.court().map(c -> c.name()).orElse(""),
        caption.docketNumber().map(d -> "No. " + d).orElse(""),
        published.title(),
        caption.dated().map(CitationDate::inFull).orElse(""),
        caption.dated().map(Object::toString).orElse(""),
        caption.judge().orElse(""),
        caption.office().orElse(""),
        published.metadata().summary(),
        published.metadata().source(),
        source,
        published.cited().facts().pages(),
        all ? (int) published.notes().stream().filter(NoteBox::shown).count() : 0,
        all ? published.corrections().size() : 0,
        caption.parties().stream().map(p -> new OrderView.Party(p.name(), p.role())).toList(),
        places(published, at),
        topics(at),
        editions(layers, at),
        new Notices(published, web, at).all(),
        files(at),
        ordered.decrees(),
        ordered.periods(),
        caption.court().map(c -> c.state()).orElse(""),
        forms.whole(),
        forms.toFill(),
        contents(),
        published
            .file()
            .filter(f -> f.isSource())
            .map(f -> published.metadata().source())
            .orElse(""),
        new CourtText(published, boxes, layers, feet, web).html());
  }

  private static List<String> nameLines(String name) {
    int versus = name.indexOf(" v. ");
    return versus < 0
        ? List.of(name)
        : List.of(name.substring(0, versus), name.substring(versus + 1));
  }

  private static OrderView.Places places(PublishedOrder order, SitePath at) {
    Gatherings of = Gatherings.of(order);
    return new OrderView.Places(link(at, of.court()), link(at, of.docket()), link(at, of.judge()));
  }

  private static String link(SitePath from, Optional<Gathering> place) {
    return place.map(p -> Links.link(from, p.path())).orElse("");
  }

  private List<PageView.Link> topics(SitePath at) {
    return Gatherings.topics(published).stream()
        .map(t -> new PageView.Link("", t, Links.link(at, Gatherings.topic(t).path())))
        .toList();
  }

  private List<PageView.Link> editions(Layers layers, SitePath at) {
    List<PageView.Link> links = new ArrayList<>();
    if (layers == Layers.EVERYTHING) {
      links.add(
          new PageView.Link("plain", "Court’s text only", Links.link(at, plainPath(published))));
    } else {
      links.add(new PageView.Link("reading", "Text with notes", Links.link(at, published.path())));
    }
    links.add(
        new PageView.Link("table", "Table of authorities", Links.link(at, tablePath(published))));
    if (web.citing() > 0) {
      String orders = web.citing() == 1 ? "one order" : web.citing() + " orders";
      SitePath citedBy = OrderWeb.citedByPath(published.path());
      links.add(
          new PageView.Link("cited-by", "Cited in " + orders + " here", Links.link(at, citedBy)));
    }
    if (Facsimile.isOffered(published)) {
      SitePath facsimile = Facsimile.path(published);
      links.add(new PageView.Link("facsimile", "Facsimile", Links.link(at, facsimile)));
    }
    if (VersionPages.hasPage(published)) {
      String href = Links.link(at, VersionPages.path(published));
      links.add(new PageView.Link("corrections", corrections(), href));
    }
    return links;
  }

  /** How many there are of the text's corrections and of doubts about its words. */
  private String corrections() {
    int versions = Math.max(0, published.metadata().history().versions().size() - 1);
    int all = versions + published.corrections().size();
    return all == 0 ? "Versions" : all == 1 ? "1 correction" : all + " corrections";
  }

  private List<OrderView.FileLink> files(SitePath at) {
    return OrderFiles.of(published).stream()
        .map(f ->
            new OrderView.FileLink(
                f.label(), f.what(), Links.link(at, published.path().resolve(f.name()))))
        .toList();
  }

  /** The headings, and where a file holds opinions of several judges the line over each. */
  private List<OrderView.Entry> contents() {
    List<OrderView.Entry> entries = new ArrayList<>();
    int below = 0;
    for (Block block : order.blocks()) {
      if (block instanceof Block.Heading h) {
        String text = h.passage().text();
        boolean labelled = !h.label().isEmpty() && text.startsWith(h.label());
        String label = labelled ? h.label() : "";
        entries.add(entry(block, below + h.level(), label, text.substring(label.length()).strip()));
      } else if (block instanceof Block.Paragraph p && OpinionOpening.is(p.passage().text())) {
        below = 1;
        entries.add(entry(block, below, "", p.passage().text()));
      }
    }
    return entries;
  }

  private static OrderView.Entry entry(Block block, int level, String label, String text) {
    String pages = block.passage().pin().hasPages() ? block.passage().pin().pages() : "";
    return new OrderView.Entry(level, label, text, "#" + block.id(), pages);
  }
}
