package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Kind;
import org.glossator.annotate.Target;
import org.glossator.annotate.Written;
import org.glossator.cite.CitedOrder;
import org.glossator.cite.Mention;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.Cut;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Order;
import org.glossator.order.OrderText;
import org.glossator.order.Passage;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/**
 * A cut of an order as an order of its own, to be set on a casebook's page. The blocks stay whole;
 * what of the first and last lies outside the cut is elided in the open. Every id and number on the
 * court's words is made another, so that many cuts stand on one page.
 */
final class CutOrder {
  /** Marks without words have numbers that no reader sees, beyond those of notes. */
  private static final int SILENT = 100_000;

  private final Casebook book;
  private final Casebook.Excerpt excerpt;
  private final Cut cut;
  private final Order order;
  private final String suffix;
  private final int firstNote;
  private final int firstSilent;
  private final int firstMention;
  private final PublishedOrder made;

  /**
   * One cut.
   *
   * @param suffix what its ids end in: "-x2"
   * @param firstNote how many notes with words stand on the page already
   * @param firstSilent how many elisions and highlights without words do
   * @param firstMention how many citations do
   */
  CutOrder(
      Casebook book,
      Casebook.Excerpt excerpt,
      Cut cut,
      String suffix,
      int firstNote,
      int firstSilent,
      int firstMention) {
    this.book = book;
    this.excerpt = excerpt;
    this.cut = cut;
    this.order = excerpt.order().order();
    this.suffix = suffix;
    this.firstNote = firstNote;
    this.firstSilent = firstSilent;
    this.firstMention = firstMention;
    this.made = made();
  }

  /** The cut, at the casebook's address. */
  PublishedOrder order() {
    return made;
  }

  private PublishedOrder made() {
    PublishedOrder whole = excerpt.order();
    List<Block> blocks = stepwise(order.blocks().stream().filter(this::kept).toList());
    List<Footnote> footnotes =
        order.footnotes().stream()
            .filter(note -> note.blocks().stream().anyMatch(this::kept))
            .map(this::renamed)
            .toList();
    Order part = new Order(order.transcript(), order.caption(), blocks, footnotes);
    List<Mention> mentions =
        whole.cited().mentions().stream()
            .filter(mention -> cut.kept().containsKey(mention.block()))
            .map(this::renamed)
            .toList();
    return new PublishedOrder(
        book.path(),
        whole.name(),
        whole.shortName(),
        whole.title(),
        whole.metadata(),
        new CitedOrder(part, mentions),
        notes(),
        corrections(),
        List.of(),
        Optional.empty());
  }

  /** What other pages have to do with the cut's citations. */
  OrderWeb web(OrderWeb whole) {
    Map<Integer, OrderWeb.Inside> inside = new HashMap<>();
    whole.inside().forEach((number, to) -> inside.put(number + firstMention, to));
    return OrderWeb.citing(whole.authorityPages(), inside);
  }

  /** The blocks with headings that never skip a level, whatever the cut left out above them. */
  private List<Block> stepwise(List<Block> blocks) {
    List<Block> stepped = new ArrayList<>();
    int level = 1;
    for (Block block : blocks) {
      if (block instanceof Block.Heading h) {
        level = Math.min(h.level(), level + 1);
        stepped.add(new Block.Heading(h.id() + suffix, h.passage(), level, h.label()));
      } else {
        stepped.add(renamed(block));
      }
    }
    return stepped;
  }

  private boolean kept(Block block) {
    return cut.kept().containsKey(block.id());
  }

  private Block renamed(Block block) {
    String id = block.id() + suffix;
    Passage words = block.passage();
    return switch (block) {
      case Block.CaptionRow row -> new Block.CaptionRow(id, words, row.part());
      case Block.Heading h -> new Block.Heading(id, words, h.level(), h.label());
      case Block.Paragraph p -> new Block.Paragraph(id, words);
      case Block.Quotation q -> new Block.Quotation(id, words);
      case Block.Decretal d -> new Block.Decretal(id, words, d.number());
      case Block.SignatureRow row -> new Block.SignatureRow(id, words, row.part());
    };
  }

  private Footnote renamed(Footnote note) {
    return new Footnote(
        note.id() + suffix,
        note.label(),
        note.callBlock() + suffix,
        note.blocks().stream().map(this::renamed).toList());
  }

  private Mention renamed(Mention m) {
    return new Mention(
        m.number() + firstMention,
        m.block() + suffix,
        m.span(),
        m.core(),
        m.link(),
        m.kind(),
        m.pin(),
        m.signal(),
        m.parentheticals(),
        m.root().map(root -> root + firstMention),
        m.nestedIn().map(nest -> nest + firstMention),
        m.resolution(),
        m.parts());
  }

  private Target renamed(Target target) {
    return new Target(
        target.quote(),
        target.prefix(),
        target.suffix(),
        target.start(),
        target.end(),
        target.pieces().stream()
            .map(piece -> new Target.Piece(piece.block() + suffix, piece.span()))
            .toList(),
        target.pin());
  }

  private List<Annotation> notes() {
    List<Annotation> notes = new ArrayList<>(edges());
    excerpt.notes().stream().filter(note -> cut.holds(note.target())).forEach(notes::add);
    if (excerpt.ownNotes()) {
      excerpt.order().notes().stream().filter(note -> cut.holds(note.target())).forEach(notes::add);
    }
    List<Annotation> numbered = new ArrayList<>();
    int shown = firstNote;
    int silent = SILENT + firstSilent;
    for (Annotation note : notes) {
      numbered.add(numbered(note, NoteBox.shown(note) ? ++shown : ++silent));
    }
    return numbered;
  }

  private Annotation numbered(Annotation note, int number) {
    return new Annotation(
        number,
        note.name(),
        note.kind(),
        note.author(),
        note.tags(),
        note.date(),
        note.changed(),
        note.markdown(),
        note.answers(),
        renamed(note.target()),
        note.score(),
        note.source());
  }

  /** What of the first and the last block lies outside the cut. */
  private List<Annotation> edges() {
    List<Annotation> edges = new ArrayList<>();
    for (OrderText.Segment segment : OrderText.of(order).segments()) {
      Span shown = cut.kept().get(segment.block().id());
      int length = segment.block().passage().text().length();
      if (shown != null && shown.start() > 0) {
        edges.add(elided(segment.block(), new Span(0, shown.start())));
      }
      if (shown != null && shown.end() < length) {
        edges.add(elided(segment.block(), new Span(shown.end(), length)));
      }
    }
    return edges;
  }

  private Annotation elided(Block block, Span span) {
    Target target =
        new Target(
            span.of(block.passage().text()),
            "",
            "",
            0,
            0,
            List.of(new Target.Piece(block.id(), span)),
            block.passage().pinOf(span));
    return new Annotation(
        0,
        "",
        new Kind.Elide(),
        book.author(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        target,
        1,
        new Written(order.transcript().source(), Span.at(0)));
  }

  private List<Correction> corrections() {
    return excerpt.order().corrections().stream()
        .filter(correction -> cut.holds(correction.target()))
        .map(c -> new Correction(c.id() + suffix, c.kind(), c.editor(), renamed(c.target())))
        .toList();
  }

  /** The pages and lines of the cut's body: "8:7–11:18". */
  String pin() {
    List<Block> body = order.blocks().stream().filter(this::kept).toList();
    Block first = body.getFirst();
    Block last = body.getLast();
    int from = spanOf(first).start();
    int to = Math.max(spanOf(last).start(), spanOf(last).end() - 1);
    return new Pin(first.passage().addressOf(from), last.passage().addressOf(to)).text();
  }

  /** The id of the block on the order's own page at which the cut starts. */
  String starts() {
    return order.blocks().stream().filter(this::kept).findFirst().map(Block::id).orElse("");
  }

  private Span spanOf(Block block) {
    return cut.kept().getOrDefault(block.id(), Span.at(0));
  }
}
