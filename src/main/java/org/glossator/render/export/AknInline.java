package org.glossator.render.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.cite.Mention;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.order.directive.Directives;
import org.glossator.order.directive.Period;
import org.glossator.text.Span;
import org.glossator.transcript.LineMark.Style;

/**
 * A passage's words with their marks as inline elements: page and line ends, emphasis, footnotes
 * where they are called, links to what is cited, periods. Marks that cross are split so that the
 * elements nest.
 */
final class AknInline {
  private final PublishedOrder order;
  private final Xml xml;
  private final Map<String, List<Footnote>> notes = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private int page;

  AknInline(PublishedOrder order, Xml xml) {
    this.order = order;
    this.xml = xml;
    for (Footnote note : order.order().footnotes()) {
      notes.computeIfAbsent(note.callBlock(), block -> new ArrayList<>()).add(note);
    }
  }

  /**
   * An element around some words.
   *
   * @param attributes names and values in turn
   */
  record Wrap(Span span, String name, List<String> attributes) {}

  /** An id that no element of the document has yet: the wish itself, or with a number after it. */
  String id(String wish) {
    String plain = wish.replaceAll("\\s+", "_");
    String id = plain;
    for (int n = 2; !ids.add(id); n++) {
      id = plain + "-" + n;
    }
    return id;
  }

  /** Writes a block's words; {@code outer} go around the marks. */
  void write(Block block, List<Wrap> outer) {
    write(block, outer, 0);
  }

  /** The same from a place in the words on. */
  void write(Block block, List<Wrap> outer, int from) {
    String text = block.passage().text();
    List<Wrap> wraps = new ArrayList<>(outer);
    wraps.addAll(links(block));
    wraps.addAll(periods(block));
    wraps.addAll(emphasis(block));
    wraps.removeIf(wrap -> wrap.span.isEmpty() || wrap.span.end() <= from);
    List<Wrap> sorted = wraps.stream().sorted((a, b) -> a.span.compareTo(b.span)).toList();
    List<Mark> points =
        block.passage().marks().stream().filter(m -> !(m instanceof Mark.Emphasis)).toList();
    Deque<Wrap> open = new ArrayDeque<>();
    int nextWrap = 0;
    int nextPoint = 0;
    int at = from;
    while (true) {
      close(open, at);
      while (nextPoint < points.size() && points.get(nextPoint).span().start() <= at) {
        point(points, nextPoint++, block, from);
      }
      while (nextWrap < sorted.size() && sorted.get(nextWrap).span.start() <= at) {
        open(sorted.get(nextWrap++), open);
      }
      if (at >= text.length()) {
        break;
      }
      int next = text.length();
      for (Wrap wrap : open) {
        next = Math.min(next, wrap.span.end());
      }
      if (nextPoint < points.size()) {
        next = Math.min(next, points.get(nextPoint).span().start());
      }
      if (nextWrap < sorted.size()) {
        next = Math.min(next, sorted.get(nextWrap).span.start());
      }
      xml.text(text.substring(at, next));
      at = next;
    }
    while (!open.isEmpty()) {
      open.pop();
      xml.end();
    }
    uncalled(block);
  }

  /** Ends what ends here; what was opened inside it and goes on is opened again. */
  private void close(Deque<Wrap> open, int at) {
    Deque<Wrap> again = new ArrayDeque<>();
    while (open.stream().anyMatch(wrap -> wrap.span.end() <= at)) {
      Wrap top = open.pop();
      xml.end();
      if (top.span.end() > at) {
        again.push(top);
      }
    }
    again.forEach(wrap -> open(wrap, open));
  }

  /** A reference within a reference would lead two ways: the outer stays. */
  private void open(Wrap wrap, Deque<Wrap> open) {
    boolean twice = wrap.name.equals("ref") && open.stream().anyMatch(w -> w.name.equals("ref"));
    if (twice) {
      return;
    }
    xml.start(wrap.name);
    for (int i = 0; i < wrap.attributes.size(); i += 2) {
      xml.attribute(wrap.attributes.get(i), wrap.attributes.get(i + 1));
    }
    open.push(wrap);
  }

  private void point(List<Mark> marks, int index, Block block, int from) {
    switch (marks.get(index)) {
      case Mark.PageStart start -> page(start.page());
      case Mark.LineStart line -> {
        boolean newPage = page(line.address().page());
        boolean afterPage = index > 0 && marks.get(index - 1) instanceof Mark.PageStart;
        if (line.span().start() > from && !newPage && !afterPage) {
          xml.empty("eol");
        }
      }
      case Mark.NoteCall call ->
          notes.getOrDefault(block.id(), List.of()).stream()
              .filter(note -> note.label().equals(call.label()))
              .findFirst()
              .ifPresent(this::note);
      case Mark.Emphasis e -> throw new AssertionError("emphasis is no point");
    }
  }

  /** Whether a page other than the last begins here; then its end is marked. */
  private boolean page(int number) {
    boolean turned = page != 0 && page != number;
    if (turned) {
      xml.empty("eop", "eId", id("page_" + number));
    }
    page = number;
    return turned;
  }

  /** A footnote, once, where it is called; its pages are counted apart from the body's. */
  private void note(Footnote note) {
    if (!written.add(note.id())) {
      return;
    }
    xml.start("authorialNote").attribute("eId", id("fn_" + AknMeta.slug(note.label())));
    xml.attribute("marker", note.mark()).attribute("placement", "bottom");
    if (note.blocks().isEmpty()) {
      xml.empty("p");
    }
    int bodyPage = page;
    page = 0;
    for (Block block : note.blocks()) {
      xml.start("p");
      write(block, List.of());
      xml.end();
    }
    page = bodyPage;
    xml.end();
  }

  /** Footnotes of a block whose mark is not in its text stand at its end: none is lost. */
  private void uncalled(Block block) {
    notes.getOrDefault(block.id(), List.of()).forEach(this::note);
  }

  /** Footnotes that no block calls. */
  List<Footnote> left() {
    return order.order().footnotes().stream().filter(note -> !written.contains(note.id())).toList();
  }

  /** Writes a footnote that no block calls. */
  void writeLeft(Footnote note) {
    note(note);
  }

  private List<Wrap> links(Block block) {
    List<Wrap> links = new ArrayList<>();
    for (Mention mention : order.cited().in(block.id())) {
      CitationsJson.url(mention)
          .ifPresent(url ->
              links.add(new Wrap(mention.link(), "ref", List.of("href", Uris.escaped(url)))));
    }
    return links;
  }

  private static List<Wrap> periods(Block block) {
    List<Wrap> periods = new ArrayList<>();
    if (block instanceof Block.Decretal decretal) {
      Directives.of(decretal).stream()
          .flatMap(d -> d.periods().stream())
          .forEach(period ->
              normal(period)
                  .ifPresent(normal ->
                      periods.add(
                          new Wrap(
                              period.numbers(),
                              "quantity",
                              List.of(
                                  "refersTo",
                                  "#" + AknMeta.period(normal),
                                  "normalized",
                                  normal)))));
    }
    return periods;
  }

  /** The period as ISO 8601 writes it; court days have no such form. */
  static Optional<String> normal(Period period) {
    return switch (period.unit()) {
      case HOUR -> Optional.of("PT" + period.amount() + "H");
      case DAY -> Optional.of("P" + period.amount() + "D");
      case WEEK -> Optional.of("P" + period.amount() + "W");
      case MONTH -> Optional.of("P" + period.amount() + "M");
      case YEAR -> Optional.of("P" + period.amount() + "Y");
      case BUSINESS_DAY -> Optional.empty();
    };
  }

  private static List<Wrap> emphasis(Block block) {
    List<Wrap> wraps = new ArrayList<>();
    for (Mark mark : block.passage().marks()) {
      if (mark instanceof Mark.Emphasis emphasis) {
        boolean caps = emphasis.style() == Style.SMALL_CAPS;
        String name =
            switch (emphasis.style()) {
              case ITALIC -> "i";
              case BOLD -> "b";
              case UNDERLINE -> "u";
              case SMALL_CAPS -> "span";
            };
        wraps.add(
            new Wrap(emphasis.span(), name, caps ? List.of("class", "small-caps") : List.of()));
      }
    }
    return wraps;
  }
}
