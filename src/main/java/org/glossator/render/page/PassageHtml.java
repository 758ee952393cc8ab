package org.glossator.render.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.corpus.CourtFile;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.privacy.Redactor;
import org.glossator.render.html.Fold;
import org.glossator.render.html.Html;
import org.glossator.render.html.HtmlWriter;
import org.glossator.render.html.Insert;
import org.glossator.render.html.Tag;
import org.glossator.render.html.Weaver;
import org.glossator.render.html.Wrap;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;
import org.glossator.transcript.pdf.PageSet;

/**
 * The words of one block after another, woven with everything that is marked on them. One instance
 * makes one page: it sees to it that no line's id occurs twice on it.
 */
final class PassageHtml {
  private static final LineAddress NO_LINE = LineAddress.unnumbered(1);

  private final PublishedOrder order;
  private final Layers layers;
  private final NoteBox boxes;
  private final CitationHtml citations;
  private final Set<String> ids;

  /** The page that the body has reached. */
  private int page;

  /** The line before in the block; lines that share an estimated number show it once. */
  private LineAddress before = NO_LINE;

  PassageHtml(PublishedOrder order, Layers layers, NoteBox boxes, OrderWeb web, Set<String> ids) {
    this.ids = ids;
    this.order = order;
    this.layers = layers;
    this.boxes = boxes;
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
    List<Fold> folds = new ArrayList<>();
    Map<Integer, Integer> turned = new TreeMap<>();
    before = NO_LINE;
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
    redactions(block.passage().text(), wraps);
    if (layers == Layers.EVERYTHING) {
      citations.in(block, wraps);
      new NoteMarks(order, boxes, ids, wraps, inserts, folds).on(block);
    }
    pdfLinks(turned, wraps, inserts);
    return Weaver.weave(block.passage().text(), wraps, inserts, folds);
  }

  /** Whether words of {@code block} are folded, so that a paragraph element may not hold them. */
  boolean folds(Block block) {
    return layers == Layers.EVERYTHING && NoteMarks.folds(order, block);
  }

  /** What a redaction left says so to those who cannot see it. */
  private static void redactions(String text, List<Wrap> wraps) {
    String cover = Redactor.COVER;
    for (int at = text.indexOf(cover); at >= 0; at = text.indexOf(cover, at + cover.length())) {
      Tag tag = Tag.of("span", "class", "redacted", "role", "img", "aria-label", "redacted");
      wraps.add(Wrap.of(new Span(at, at + cover.length()), tag));
    }
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
      wordless(number, at)
          .ifPresent(html -> inserts.add(Insert.apart(NoteMarks.clear(offset, wraps), html)));
      if (number > 0 && number <= pages) {
        Tag link =
            Tag.of("a", "data-chrome", "", "class", "pdf")
                .with("href", Facsimile.pdf(order, at, number))
                .with("aria-label", "Page " + number + " of the court’s PDF");
        inserts.add(
            Insert.apart(
                NoteMarks.clear(offset, wraps), new HtmlWriter().open(link).close().html()));
      }
    });
  }

  /** The pages before {@code number} that are pictures without words, said in so many words. */
  private Optional<Html> wordless(int number, SitePath at) {
    NavigableSet<Integer> all =
        order.file().map(file -> file.wordless().pages()).orElse(Collections.emptyNavigableSet());
    int first = number;
    while (all.contains(first - 1)) {
      first--;
    }
    if (first == number) {
      return Optional.empty();
    }
    PageSet left = new PageSet(all.subSet(first, true, number, false));
    Tag link =
        Tag.of("a", "data-chrome", "", "class", "wordless")
            .with("href", Facsimile.pdf(order, at, first));
    String said = left.withoutWords("the court’s PDF");
    return Optional.of(new HtmlWriter().open(link).text(said).close().html());
  }

  /** The id, or empty if an element of this page has it already. */
  private String claim(String id) {
    return ids.add(id) ? id : "";
  }

  private Html call(Mark.NoteCall call, Block block) {
    HtmlWriter out = new HtmlWriter().open("sup", "data-chrome", "");
    Optional<Footnote> note = footnote(call.label(), block.id());
    if (note.isEmpty()) {
      return out.text(Footnote.mark(call.label())).close().html();
    }
    Tag link =
        Tag.of("a", "href", "#" + note.get().id(), "role", "doc-noteref")
            .with("id", claim(Ids.call(note.get())))
            .with("aria-label", "Court footnote " + note.get().mark());
    return out.open(link).text(note.get().mark()).close().close().html();
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
}
