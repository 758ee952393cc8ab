package org.glossator.render.page;

import java.util.List;
import java.util.Set;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Kind;
import org.glossator.annotate.Target;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.order.Mark;
import org.glossator.order.Passage;
import org.glossator.render.html.Fold;
import org.glossator.render.html.Html;
import org.glossator.render.html.HtmlWriter;
import org.glossator.render.html.Insert;
import org.glossator.render.html.Tag;
import org.glossator.render.html.Weaver;
import org.glossator.render.html.Wrap;
import org.glossator.text.Span;

/**
 * What editors put on the court's words: marks over them, folds around them, ways to the notes. The
 * words themselves stay, whatever is on them.
 */
final class NoteMarks {
  private final PublishedOrder order;
  private final NoteBox boxes;
  private final Set<String> ids;
  private final List<Wrap> wraps;
  private final List<Insert> inserts;
  private final List<Fold> folds;

  /**
   * Marks on one block.
   *
   * @param ids the ids that the page has already
   * @param wraps what is on the block's words; the citations are there already
   */
  NoteMarks(
      PublishedOrder order,
      NoteBox boxes,
      Set<String> ids,
      List<Wrap> wraps,
      List<Insert> inserts,
      List<Fold> folds) {
    this.order = order;
    this.boxes = boxes;
    this.ids = ids;
    this.wraps = wraps;
    this.inserts = inserts;
    this.folds = folds;
  }

  /** Whether any words of {@code block} are folded, so that only a {@code div} may hold it. */
  static boolean folds(PublishedOrder order, Block block) {
    return order.notes().stream()
        .filter(n -> n.kind() instanceof Kind.Elide || n.kind() instanceof Kind.Replace)
        .anyMatch(n -> !pieces(n.target(), block).isEmpty());
  }

  /** Adds the notes and corrections on {@code block}. */
  void on(Block block) {
    for (Annotation note : order.notes()) {
      List<Span> spans = pieces(note.target(), block);
      if (!spans.isEmpty() && note.answers().isEmpty()) {
        note(note, spans, block);
      }
    }
    for (Correction correction : order.corrections()) {
      List<Span> spans = pieces(correction.target(), block);
      for (Span span : spans) {
        doubt(span, claim(correction.id()), correction.kind() == Correction.Kind.SIC, "");
      }
      if (!spans.isEmpty() && endsIn(correction.target(), block)) {
        boolean sure = correction.kind() == Correction.Kind.SIC;
        Html mark = doubted("#" + Ids.box(correction), sure, correction.editor());
        inserts.add(Insert.apart(clear(spans.getLast().end(), wraps), mark));
      }
    }
    keepIdsOfHidden();
  }

  private void note(Annotation note, List<Span> spans, Block block) {
    if (endsIn(note.target(), block)) {
      inserts.add(Insert.apart(clear(spans.getLast().end(), wraps), after(note)));
    }
    for (Span span : spans) {
      String id = claim(Ids.marked(note));
      switch (note.kind()) {
        case Kind.Note n -> marked(note, span, id, "note");
        case Kind.Treatment t -> marked(note, span, id, "note treatment");
        case Kind.Highlight h -> marked(note, span, id, "note highlight");
        case Kind.Link l -> marked(note, span, id, "note link");
        case Kind.Correction c -> doubt(span, id, c.sure(), note.id());
        case Kind.Elide e -> fold(note, span, id, "elide", omitted(note, block.passage(), span));
        case Kind.Replace r ->
            fold(note, span, id, "replace", id.isEmpty() ? "[…]" : "[" + r.with() + "]");
      }
    }
  }

  private void marked(Annotation note, Span span, String id, String classes) {
    Tag tag = Tag.of("mark", "class", classes).with("id", id).with("data-notes", note.id());
    wraps.add(Wrap.of(span, tag.with("aria-details", NoteBox.shown(note) ? note.id() : "")));
  }

  private void doubt(Span span, String id, boolean sure, String note) {
    Tag tag = Tag.of("span", "class", sure ? "sic" : "sic doubtful").with("id", id);
    wraps.add(Wrap.of(span, tag.with("data-notes", note)));
  }

  private void fold(Annotation note, Span span, String id, String name, String summary) {
    Tag tag = Tag.of("details", "class", name).with("id", id).with("data-notes", note.id());
    folds.add(new Fold(span, tag, Html.text(summary)));
  }

  /**
   * "[3 lines omitted by R. Doe: 9:9–11]"; words are counted where lines are not printed, and where
   * no line is left out as a whole.
   */
  private String omitted(Annotation note, Passage passage, Span span) {
    long starts = passage.marks().stream().filter(m -> startsLineIn(m, span)).count();
    boolean lines = passage.pinOf(span).hasLines() && starts > 1;
    long count = lines ? 1 + starts : span.of(passage.text()).strip().split("\\s+", -1).length;
    String what = (lines ? "line" : "word") + (count == 1 ? "" : "s");
    String by = boxes.author(note.author());
    return "[" + count + " " + what + " omitted by " + by + ": " + passage.pinOf(span).text() + "]";
  }

  private static boolean startsLineIn(Mark mark, Span span) {
    return mark instanceof Mark.LineStart
        && mark.span().start() > span.start()
        && mark.span().start() < span.end();
  }

  /** What follows the words: the way to the note, to the doubt, or to where a link leads. */
  private Html after(Annotation note) {
    HtmlWriter out = new HtmlWriter();
    if (note.kind() instanceof Kind.Correction doubt) {
      return doubted("#" + note.id(), doubt.sure(), "note " + note.number());
    }
    if (note.kind() instanceof Kind.Link link) {
      boxes
          .address(link.to())
          .ifPresent(href ->
              out.open(
                      Tag.of("a", "data-chrome", "", "class", "nlink", "href", href)
                          .with("aria-label", "Link by " + boxes.author(note.author())))
                  .close());
    }
    if (NoteBox.shown(note)) {
      String number = String.valueOf(note.number());
      out.open(
              Tag.of("a", "data-chrome", "", "class", "nref", "href", "#" + note.id())
                  .with("aria-label", "Note " + number)
                  .with("data-n", number))
          .close();
    }
    return out.html();
  }

  /** The way to the editor's doubt; what it looks like is the style sheet's affair. */
  private static Html doubted(String href, boolean sure, String editor) {
    return new HtmlWriter()
        .open(
            Tag.of("a", "data-chrome", "")
                .with("class", sure ? "sicref" : "sicref doubtful")
                .with("href", href)
                .with("aria-label", "Editor’s correction: " + editor))
        .close()
        .html();
  }

  /** A fold inside another is not made; links to its words must still lead somewhere. */
  private void keepIdsOfHidden() {
    List<Fold> made = Weaver.apart(folds);
    for (Fold fold : folds) {
      String id = fold.tag().value("id");
      boolean there = made.stream().anyMatch(f -> f.tag().equals(fold.tag()));
      if (!id.isEmpty() && !there) {
        Html point = new HtmlWriter().open("span", "id", id).close().html();
        inserts.add(Insert.of(fold.span().start(), point));
      }
    }
  }

  /** After the citation in which {@code offset} lies: a link in one piece is easier to follow. */
  static int clear(int offset, List<Wrap> wraps) {
    for (Wrap wrap : wraps) {
      if (wrap.whole() && wrap.span().start() < offset && offset < wrap.span().end()) {
        return wrap.span().end();
      }
    }
    return offset;
  }

  /** The id, or empty if an element of this page has it already. */
  private String claim(String id) {
    return ids.add(id) ? id : "";
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
