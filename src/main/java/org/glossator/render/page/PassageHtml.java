package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Target;
import org.glossator.corpus.CourtFile;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.render.html.Html;
import org.glossator.render.html.HtmlWriter;
import org.glossator.render.html.Insert;
import org.glossator.render.html.Tag;
import org.glossator.render.html.Weaver;
import org.glossator.render.html.Wrap;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;

/**
 * The words of one block after another, woven with everything that is marked on them. One instance
 * makes one page: it sees to it that no line's id occurs twice on it.
 */
final class PassageHtml {
  private final PublishedOrder order;
  private final Layers layers;
  private final CitationHtml citations;
  private final Set<String> ids = new HashSet<>();

  /** The page that the body has reached. */
  private int page;

  /** The line before; single-spaced lines share one estimated number, which is shown once. */
  private LineAddress before = LineAddress.unnumbered(1);

  PassageHtml(PublishedOrder order, Layers layers, OrderWeb web) {
    this.order = order;
    this.layers = layers;
    this.citations = new CitationHtml(order, web);
  }

  /** What is shown on the court's words. */
  enum Layers {
    /** Citations, notes and corrections. */
    EVERYTHING,
    /** The court's words with its own emphasis, footnotes, pages and lines. */
    COURT_ALONE
  }

  /**
   * The words of {@code block}.
   *
   * @param prefix set before the ids of its lines: empty for the body, "cfn1-" for a footnote
   */
  Html of(Block block, String prefix) {
    List<Wrap> wraps = new ArrayList<>();
    List<Insert> inserts = new ArrayList<>();
    Map<Integer, Integer> turned = new TreeMap<>();
    if (prefix.isEmpty()) {
      turn(block, inserts, turned);
    }
    for (Mark mark : block.passage().marks()) {
      switch (mark) {
        case Mark.Emphasis e -> wraps.add(Wrap.of(e.span(), emphasis(e)));
        case Mark.LineStart l -> inserts.add(Insert.of(l.span().start(), line(l, prefix)));
        case Mark.PageStart p -> {
          inserts.add(Insert.of(p.span().start(), page(p.page(), prefix)));
          turned.putIfAbsent(p.page(), p.span().start());
        }
        case Mark.NoteCall c -> inserts.add(Insert.apart(c.span().start(), call(c, block)));
      }
    }
    if (layers == Layers.EVERYTHING) {
      citations.in(block, wraps);
      notes(block, wraps, inserts);
      corrections(block, wraps, inserts);
    }
    pdfLinks(turned, wraps, inserts);
    return Weaver.weave(block.passage().text(), wraps, inserts);
  }

  private static Tag emphasis(Mark.Emphasis emphasis) {
    return switch (emphasis.style()) {
      case ITALIC -> Tag.of("i");
      case BOLD -> Tag.of("b");
      case UNDERLINE -> Tag.of("span", "class", "u");
      case SMALL_CAPS -> Tag.of("span", "class", "sc");
    };
  }

  /** A line with a printed number gets an id; an estimated number is shown as such. */
  private Html line(Mark.LineStart start, String prefix) {
    LineAddress address = start.address();
    String id = prefix + "L" + address.page() + "." + address.line();
    Tag tag =
        switch (address.precision()) {
          case PRINTED -> Tag.of("span", "class", "ln").with("id", claim(id));
          case BETWEEN, ESTIMATED ->
              Tag.of("span", "class", sameNumber(address) ? "ln est again" : "ln est");
          case NONE -> Tag.of("span", "class", "ln none");
        };
    before = address;
    boolean numbered = address.precision() != Precision.NONE && address.line() > 0;
    return new HtmlWriter()
        .open(tag.with("data-n", numbered ? String.valueOf(address.line()) : ""))
        .close()
        .html();
  }

  private boolean sameNumber(LineAddress address) {
    return before.page() == address.page()
        && before.line() == address.line()
        && before.precision() != Precision.NONE;
  }

  /** A block that is the first of its page starts with the page's mark. */
  private void turn(Block block, List<Insert> inserts, Map<Integer, Integer> turned) {
    int first = block.passage().addressOf(0).page();
    boolean marked =
        block.passage().marks().stream()
            .anyMatch(m -> m instanceof Mark.PageStart && m.span().start() == 0);
    if (first > page && !marked) {
      inserts.add(Insert.of(0, page(first, "")));
      turned.put(first, 0);
    }
    page = Math.max(page, block.passage().pin().to().page());
  }

  /**
   * A page's start. Whoever does not know the role "doc-pagebreak" takes the next, which is what it
   * is a kind of; without one a span may not carry a label.
   */
  private Html page(int number, String prefix) {
    Tag tag =
        Tag.of("span", "class", "pg")
            .with("id", claim(prefix + "pg-" + number))
            .with("role", "doc-pagebreak separator")
            .with("aria-label", "page " + number)
            .with("data-n", String.valueOf(number));
    return new HtmlWriter().open(tag).close().html();
  }

  /** From each page's mark to that page of the court's PDF; never inside another link. */
  private void pdfLinks(Map<Integer, Integer> turned, List<Wrap> wraps, List<Insert> inserts) {
    int pages = order.file().map(CourtFile::pages).orElse(0);
    SitePath at = layers == Layers.EVERYTHING ? order.path() : OrderPage.plainPath(order);
    turned.forEach((number, offset) -> {
      if (number > 0 && number <= pages) {
        Tag link =
            Tag.of("a", "data-chrome", "", "class", "pdf")
                .with("href", Facsimile.pdf(order, at, number))
                .with("aria-label", "Page " + number + " of the court’s PDF");
        inserts.add(Insert.apart(clear(offset, wraps), new HtmlWriter().open(link).close().html()));
      }
    });
  }

  /** The id, or empty if an element of this page has it already. */
  private String claim(String id) {
    return ids.add(id) ? id : "";
  }

  private Html call(Mark.NoteCall call, Block block) {
    HtmlWriter out = new HtmlWriter().open("sup", "data-chrome", "");
    Optional<Footnote> note = footnote(call.label(), block.id());
    if (note.isEmpty()) {
      return out.text(call.label()).close().html();
    }
    Tag link =
        Tag.of("a", "href", "#" + note.get().id(), "role", "doc-noteref")
            .with("id", claim(Ids.call(note.get())))
            .with("aria-label", "Court footnote " + call.label());
    return out.open(link).text(call.label()).close().close().html();
  }

  /** The footnote that this block calls; marks such as "*" may occur on several pages. */
  private Optional<Footnote> footnote(String label, String block) {
    List<Footnote> named =
        order.order().footnotes().stream().filter(n -> n.label().equals(label)).toList();
    return named.stream()
        .filter(n -> n.callBlock().equals(block))
        .findFirst()
        .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
  }

  private void notes(Block block, List<Wrap> wraps, List<Insert> inserts) {
    for (Annotation note : order.notes()) {
      List<Span> spans = pieces(note.target(), block);
      if (NoteBox.shown(note) && !spans.isEmpty() && endsIn(note.target(), block)) {
        inserts.add(Insert.apart(clear(spans.getLast().end(), wraps), reference(note)));
      }
      for (Span span : spans) {
        Tag tag = Tag.of("mark", "class", "note").with("id", claim(Ids.marked(note)));
        String number = note.id();
        boolean boxed = NoteBox.shown(note);
        wraps.add(
            Wrap.of(
                span, tag.with("data-notes", number).with("aria-details", boxed ? number : "")));
      }
    }
  }

  /** After the citation in which {@code offset} lies: a link in one piece is easier to follow. */
  private static int clear(int offset, List<Wrap> wraps) {
    for (Wrap wrap : wraps) {
      if (wrap.whole() && wrap.span().start() < offset && offset < wrap.span().end()) {
        return wrap.span().end();
      }
    }
    return offset;
  }

  /** The way from the words to their note; the style sheet paints the number. */
  private static Html reference(Annotation note) {
    String number = String.valueOf(note.number());
    return new HtmlWriter()
        .open(
            Tag.of("a", "data-chrome", "", "class", "nref", "href", "#" + note.id())
                .with("aria-label", "Note " + number)
                .with("data-n", number))
        .close()
        .html();
  }

  private void corrections(Block block, List<Wrap> wraps, List<Insert> inserts) {
    for (Correction correction : order.corrections()) {
      List<Span> spans = pieces(correction.target(), block);
      for (Span span : spans) {
        String kind = correction.kind() == Correction.Kind.SIC ? "sic" : "sic doubtful";
        wraps.add(Wrap.of(span, Tag.of("span", "class", kind).with("id", claim(correction.id()))));
      }
      if (!spans.isEmpty() && endsIn(correction.target(), block)) {
        inserts.add(Insert.apart(clear(spans.getLast().end(), wraps), mark(correction)));
      }
    }
  }

  /** The way to the editor's doubt; what it looks like is the style sheet's affair. */
  private static Html mark(Correction correction) {
    return new HtmlWriter()
        .open(
            Tag.of("a", "data-chrome", "")
                .with(
                    "class",
                    correction.kind() == Correction.Kind.SIC ? "sicref" : "sicref doubtful")
                .with("href", "#" + Ids.box(correction))
                .with("aria-label", "Editor’s correction: " + correction.editor()))
        .close()
        .html();
  }

  private static List<Span> pieces(Target target, Block block) {
    return target.pieces().stream()
        .filter(piece -> piece.block().equals(block.id()))
        .map(Target.Piece::span)
        .toList();
  }

  private static boolean endsIn(Target target, Block block) {
    return target.pieces().getLast().block().equals(block.id());
  }
}
