package org.glossator.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Target;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Order;
import org.glossator.render.html.Html;
import org.glossator.render.html.HtmlWriter;
import org.glossator.render.html.Tag;
import org.glossator.render.page.PassageHtml.Layers;

/**
 * The court's text on the page. Blocks stand in reading order; a paragraph is followed by its pin,
 * by the court's footnotes that it calls, and by the editors' notes on it, which the style sheet
 * sets beside it where there is room.
 */
final class CourtText {
  private final Order order;
  private final PublishedOrder published;
  private final Layers layers;
  private final PassageHtml passages;
  private final ParagraphFoot feet;
  private final NoteBox boxes;
  private final Set<String> printedNotes = new HashSet<>();

  /** The footnotes by the block that calls them. */
  private final Map<String, List<Footnote>> calls;

  CourtText(
      PublishedOrder published, NoteBox boxes, Layers layers, ParagraphFoot feet, OrderWeb web) {
    this(published, boxes, layers, feet, web, new HashSet<>());
  }

  /**
   * Text on a page that has other texts too.
   *
   * @param ids the ids of lines and pages that the page has already; new ones are added
   */
  CourtText(
      PublishedOrder published,
      NoteBox boxes,
      Layers layers,
      ParagraphFoot feet,
      OrderWeb web,
      Set<String> ids) {
    this.order = published.order();
    this.published = published;
    this.layers = layers;
    this.passages = new PassageHtml(published, layers, boxes, web, ids);
    this.feet = feet;
    this.boxes = boxes;
    this.calls = order.footnotes().stream().collect(Collectors.groupingBy(Footnote::callBlock));
  }

  /** The whole text. */
  Html html() {
    HtmlWriter out = new HtmlWriter();
    List<Block> blocks = order.blocks();
    int at = 0;
    while (at < blocks.size()) {
      int end = at + 1;
      while (end < blocks.size() && together(blocks.get(end - 1), blocks.get(end))) {
        end++;
      }
      List<Block> unit = blocks.subList(at, end);
      unit(out, notes -> unit(unit, out, notes));
      at = end;
    }
    List<Footnote> uncalled =
        order.footnotes().stream().filter(n -> !printedNotes.contains(n.id())).toList();
    if (!uncalled.isEmpty()) {
      unit(out, notes -> uncalled.forEach(note -> footnote(note, out, notes)));
    }
    if (layers == Layers.EVERYTHING && !published.orphans().isEmpty()) {
      orphans(out);
    }
    return out.html();
  }

  /** Notes that have lost their place, apart from the court's words. */
  private void orphans(HtmlWriter out) {
    out.open("section", "class", "orphans", "data-chrome", "", "aria-labelledby", "orphans-h");
    out.line().element("h2", "Notes that have lost their place", "id", "orphans-h");
    published.orphans().forEach(orphan -> out.line().add(boxes.of(orphan)));
    out.line().close().line();
  }

  /** Blocks that may not be parted, and below them the notes on them. */
  private static void unit(HtmlWriter out, Consumer<HtmlWriter> words) {
    HtmlWriter notes = new HtmlWriter();
    out.open("div", "class", "unit").line();
    words.accept(notes);
    out.line().close().line();
    Html below = notes.html();
    if (!below.isEmpty()) {
      out.open("div", "class", "notes", "data-chrome", "").add(below).line().close().line();
    }
  }

  /** The caption, a block quotation and the signature block are each one piece. */
  private static boolean together(Block one, Block next) {
    return (one instanceof Block.CaptionRow && next instanceof Block.CaptionRow)
        || (one instanceof Block.Quotation && next instanceof Block.Quotation)
        || (one instanceof Block.SignatureRow && next instanceof Block.SignatureRow);
  }

  private void unit(List<Block> blocks, HtmlWriter words, HtmlWriter notes) {
    switch (blocks.getFirst()) {
      case Block.CaptionRow c -> group(words.open("div", "class", "caption"), blocks);
      case Block.Quotation q -> group(words.open("blockquote"), blocks);
      case Block.SignatureRow s -> group(words.open("div", "class", "signature"), blocks);
      case Block.Heading h -> element("h" + Math.min(6, h.level() + 1), "court", h, "", words);
      case Block.Paragraph p -> element("p", "court", p, "", words);
      case Block.Decretal d -> element("p", "court decretal", d, "", words);
    }
    if (feet.wanted(blocks.getFirst())) {
      feet.write(blocks, notedIn(blocks), words.line());
    }
    blocks.forEach(block -> notesOn(block, notes));
    for (Footnote note : calledIn(blocks)) {
      footnote(note, words, notes);
    }
  }

  /** The footnotes that these blocks call, in the court's order. */
  private List<Footnote> calledIn(List<Block> blocks) {
    List<Footnote> called = new ArrayList<>();
    blocks.forEach(block -> called.addAll(calls.getOrDefault(block.id(), List.of())));
    called.sort(Comparator.comparingInt(order.footnotes()::indexOf));
    return called;
  }

  private void group(HtmlWriter out, List<Block> blocks) {
    for (Block block : blocks) {
      String part =
          switch (block) {
            case Block.CaptionRow c -> "court row " + captionPart(c);
            case Block.SignatureRow s -> "court row signed-" + className(s.part());
            case Block.Quotation q -> "court";
            case Block.Heading h -> "court";
            case Block.Paragraph p -> "court";
            case Block.Decretal d -> "court";
          };
      element("p", part, block, "", out.line());
    }
    out.line().close();
  }

  /** A row of strokes is the rule that closes the box of the parties. */
  private static String captionPart(Block.CaptionRow row) {
    boolean words = row.passage().text().chars().anyMatch(Character::isLetterOrDigit);
    return "caption-" + (words ? className(row.part()) : "rule");
  }

  private static String className(Enum<?> part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void element(String name, String classes, Block block, String prefix, HtmlWriter out) {
    out.open(tag(name, classes, block)).add(passages.of(block, prefix)).close();
  }

  /**
   * The element of a block. Where words are folded it is a {@code div} with the same meaning: a
   * paragraph would end before the fold, and throw its own end out of it.
   */
  private Tag tag(String name, String classes, Block block) {
    boolean folds = passages.folds(block);
    boolean heading = block instanceof Block.Heading;
    Tag tag =
        Tag.of(folds ? "div" : name, "id", block.id())
            .with("class", folds ? (heading ? name : "p") + " " + classes : classes)
            .with("data-page", pageOf(block));
    if (!folds) {
      return tag;
    }
    return heading
        ? tag.with("role", "heading").with("aria-level", name.substring(1))
        : tag.with("role", "paragraph");
  }

  /** The page on which a block starts, for the script that names places. */
  private static String pageOf(Block block) {
    return String.valueOf(block.passage().pin().from().page());
  }

  /** A footnote of the court, ruled off, with ways there and back. */
  private void footnote(Footnote note, HtmlWriter out, HtmlWriter notes) {
    printedNotes.add(note.id());
    out.line()
        .open(
            "div",
            "class",
            "court-footnote",
            "role",
            "note",
            "aria-label",
            "Court footnote " + note.mark(),
            "id",
            note.id());
    for (Block block : note.blocks()) {
      boolean first = block.equals(note.blocks().getFirst());
      out.line().open(tag("p", "court", block));
      if (first) {
        out.element("b", note.mark(), "data-chrome", "", "class", "label");
      }
      out.add(passages.of(block, note.id() + "-"));
      if (block.equals(note.blocks().getLast()) && !note.callBlock().isEmpty()) {
        backLink(note, out);
      }
      out.close();
      notesOn(block, notes);
    }
    feet.write(note, out.line());
    out.close();
  }

  private static void backLink(Footnote note, HtmlWriter out) {
    String where = "Back to court footnote reference " + note.mark();
    Tag tag =
        Tag.of("a", "data-chrome", "", "class", "back", "href", "#" + Ids.call(note))
            .with("role", "doc-backlink")
            .with("aria-label", where);
    out.open(tag).text(" ↩\ufe0e").close();
  }

  private List<Annotation> notedIn(List<Block> blocks) {
    return layers == Layers.COURT_ALONE
        ? List.of()
        : published.notes().stream()
            .filter(n -> NoteBox.shown(n) && blocks.stream().anyMatch(b -> startsIn(n.target(), b)))
            .toList();
  }

  private void notesOn(Block block, HtmlWriter out) {
    if (layers == Layers.COURT_ALONE) {
      return;
    }
    for (Annotation note : published.notes()) {
      if (NoteBox.shown(note) && startsIn(note.target(), block)) {
        out.line().add(boxes.of(note));
      }
    }
    for (Correction correction : published.corrections()) {
      if (startsIn(correction.target(), block)) {
        out.line().add(boxes.of(correction));
      }
    }
  }

  private static boolean startsIn(Target target, Block block) {
    return target.pieces().getFirst().block().equals(block.id());
  }
}
