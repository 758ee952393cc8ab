package org.glossator.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossator.corpus.CourtFile;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.render.html.Html;
import org.glossator.render.html.HtmlWriter;
import org.glossator.render.html.Insert;
import org.glossator.render.html.Tag;
import org.glossator.render.html.Weaver;
import org.glossator.render.html.Wrap;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Page;
import org.glossator.transcript.pdf.PagePicture;

/** The court's pages as pictures, each beside its lines as they were read. */
final class Facsimile {
  private final PublishedOrder order;
  private final SitePath at;

  private Facsimile(PublishedOrder order) {
    this.order = order;
    this.at = path(order);
  }

  static SitePath path(PublishedOrder order) {
    return order.path().resolve("facsimile/");
  }

  /** Whether there are pictures of {@code order} to show. */
  static boolean isOffered(PublishedOrder order) {
    return order.file().filter(file -> !file.pictures().isEmpty()).isPresent();
  }

  /** The link from {@code at} to page {@code number} of the order's PDF. */
  static String pdf(PublishedOrder order, SitePath at, int number) {
    return Links.link(at, order.path().resolve(CourtFile.NAME)) + "#page=" + number;
  }

  static FacsimileView of(PublishedOrder order, CourtFile file) {
    return new Facsimile(order).view(file);
  }

  private FacsimileView view(CourtFile file) {
    Map<Integer, Page> pages =
        order.order().transcript().pages().stream()
            .collect(Collectors.toMap(Page::number, Function.identity(), (a, b) -> a));
    List<FacsimileView.Sheet> sheets = new ArrayList<>();
    for (PagePicture picture : file.pictures()) {
      List<Line> lines =
          pages.containsKey(picture.page()) ? pages.get(picture.page()).lines() : List.of();
      String start = Links.link(at, order.path()) + "#pg-" + picture.page();
      sheets.add(
          new FacsimileView.Sheet(
              picture.page(),
              Links.link(at, order.path().resolve(CourtFile.name(picture))),
              picture.width(),
              picture.height(),
              pdf(order, at, picture.page()),
              lines.isEmpty() ? "" : start,
              lines.stream().map(Facsimile::row).toList()));
    }
    return new FacsimileView(
        order.name(),
        Links.link(at, order.path()),
        Links.link(at, order.path().resolve(CourtFile.NAME)),
        order.metadata().source(),
        sheets);
  }

  private static FacsimileView.Row row(Line line) {
    LineAddress address = line.address();
    boolean printed = address.precision() == LineAddress.Precision.PRINTED;
    return new FacsimileView.Row(
        printed ? String.valueOf(address.line()) : "",
        part(line.role()),
        line.opens(),
        words(line));
  }

  private static String part(LineRole role) {
    return switch (role) {
      case LineRole.Body b -> "text";
      case LineRole.Heading h -> "heading";
      case LineRole.Quote q -> "quote";
      case LineRole.Note n -> "note";
      case LineRole.Part p -> "part";
    };
  }

  private static Html words(Line line) {
    List<Wrap> wraps = new ArrayList<>();
    List<Insert> inserts = new ArrayList<>();
    if (line.role() instanceof LineRole.Note note && line.opens()) {
      inserts.add(Insert.of(0, raised(note.label())));
    }
    line.marks().stream()
        .sorted(Comparator.comparing(LineMark::span))
        .forEach(mark -> {
          switch (mark) {
            case LineMark.Emphasis e -> wraps.add(Wrap.of(e.span(), tag(e.style())));
            case LineMark.NoteCall c -> inserts.add(Insert.of(c.span().start(), raised(c.label())));
          }
        });
    return Weaver.weave(line.text(), wraps, inserts);
  }

  private static Html raised(String label) {
    return new HtmlWriter().element("sup", label).html();
  }

  private static Tag tag(LineMark.Style style) {
    return switch (style) {
      case ITALIC -> Tag.of("i");
      case BOLD -> Tag.of("b");
      case UNDERLINE -> Tag.of("span", "class", "u");
      case SMALL_CAPS -> Tag.of("span", "class", "sc");
    };
  }
}
