package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Kind;
import org.glossator.annotate.Target;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.Place;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.order.Block;
import org.glossator.order.Order;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/**
 * The notes on an order as W3C Web Annotations. Without a base URL every address is relative to the
 * file, as JSON-LD allows. Positions are code points, as that standard counts them.
 */
final class AnnotationsJson {
  static final String FILE = "annotations.jsonld";
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String FRAGMENT = "http://tools.ietf.org/rfc/rfc3236";

  private final PublishedOrder order;
  private final Site site;
  private final Web web;
  private final String folder;

  /**
   * The notes of an order.
   *
   * @param folder the way from the file that is written to the order's folder, for relative links
   */
  AnnotationsJson(PublishedOrder order, Site site, String folder) {
    this.order = order;
    this.site = site;
    this.web = Web.of(site);
    this.folder = folder;
  }

  /** {@code annotations.jsonld}: a collection of one page. */
  ObjectNode collection() {
    ObjectNode node = Json.object();
    node.set("@context", context());
    node.put("id", file()).put("type", "AnnotationCollection");
    node.put("label", "Notes on " + order.name());
    node.put("total", order.notes().size());
    ObjectNode first = node.putObject("first");
    first.put("id", file() + "#page1").put("type", "AnnotationPage").put("startIndex", 0);
    ArrayNode items = first.putArray("items");
    order.notes().forEach(note -> items.add(annotation(note)));
    return node;
  }

  /** Every note as an object that stands alone. */
  List<ObjectNode> each() {
    return order.notes().stream()
        .map(note -> {
          ObjectNode node = Json.object();
          node.set("@context", context());
          node.setAll(annotation(note));
          return node;
        })
        .toList();
  }

  /** The site's own words (pins) have a name only where the site has an address. */
  private ArrayNode context() {
    ArrayNode context = Json.array().add(CONTEXT);
    if (web.known()) {
      context.addObject().put("ao", web.base() + "ns#");
    }
    return context;
  }

  private ObjectNode annotation(Annotation note) {
    ObjectNode node = Json.object();
    node.put("id", file() + "#" + note.id());
    node.put("type", "Annotation");
    boolean comments = note.kind() instanceof Kind.Note;
    node.put("motivation", comments ? "commenting" : "highlighting");
    note.date().ifPresent(d -> node.put("created", d + "T00:00:00Z"));
    creator(node, note.author());
    Json.putIfGiven(node, "rights", site.rightsUrl());
    ArrayNode body = Json.array();
    if (!note.markdown().isBlank()) {
      textBody(body, "commenting").put("format", "text/markdown").put("language", "en");
      ((ObjectNode) body.get(0)).put("value", note.markdown());
    }
    note.tags().forEach(tag -> textBody(body, "tagging").put("value", tag));
    if (!body.isEmpty()) {
      node.set("body", body);
    }
    node.set("target", target(note.target()));
    if (web.known()) {
      pinpoint(node, note.target());
    }
    return node;
  }

  private void creator(ObjectNode node, String id) {
    Site.Author author = site.authors().get(id);
    if (author != null) {
      node.putObject("creator").put("type", "Person").put("name", author.name());
    }
  }

  private static ObjectNode textBody(ArrayNode body, String purpose) {
    return body.addObject().put("type", "TextualBody").put("purpose", purpose);
  }

  private ObjectNode target(Target target) {
    ObjectNode node = Json.object();
    String page = web.address(order.path()).orElse(folder.isEmpty() ? "./" : folder);
    node.put("source", page);
    node.put("scope", page + "#" + target.pieces().getFirst().block());
    ArrayNode selectors = node.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", target.quote())
        .put("prefix", target.prefix())
        .put("suffix", target.suffix());
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", target.start())
        .put("end", target.end());
    selectors.add(blocks(target.pieces()));
    return node;
  }

  /**
   * The words within their block; over several blocks, from a point in one to a point in another.
   */
  private ObjectNode blocks(List<Target.Piece> pieces) {
    Target.Piece first = pieces.getFirst();
    Target.Piece last = pieces.getLast();
    if (pieces.size() == 1) {
      return fragment(first.block(), first.span());
    }
    ObjectNode range = Json.object().put("type", "RangeSelector");
    range.set("startSelector", fragment(first.block(), Span.at(first.span().start())));
    range.set("endSelector", fragment(last.block(), Span.at(last.span().end())));
    return range;
  }

  private ObjectNode fragment(String block, Span span) {
    String text = order.order().block(block).map(b -> b.passage().text()).orElse("");
    ObjectNode node = Json.object().put("type", "FragmentSelector").put("value", block);
    node.put("conformsTo", FRAGMENT);
    node.putObject("refinedBy")
        .put("type", "TextPositionSelector")
        .put("start", points(text, span.start()))
        .put("end", points(text, span.end()));
    return node;
  }

  private static int points(String text, int offset) {
    return text.codePointCount(0, Math.min(offset, text.length()));
  }

  private void pinpoint(ObjectNode node, Target target) {
    Pin pin = target.pin();
    Target.Piece first = target.pieces().getFirst();
    Order read = order.order();
    Place place =
        target.pieces().size() > 1 || read.block(first.block()).isEmpty()
            ? new Place.Lines(pin)
            : Place.of(read, block(first), first.span());
    ObjectNode point = node.putObject("ao:pinpoint");
    OrderJson.putPage(point, pin.from().page());
    if (pin.hasLines() && pin.from().page() == pin.to().page()) {
      boolean one = pin.from().line() == pin.to().line();
      point.put("lines", pin.from().line() + (one ? "" : "-" + pin.to().line()));
    }
    point.put("string", CitationStrings.pin(place).replace('\u00a0', ' '));
    node.putObject("ao:anchor").put("state", "exact").put("score", 1.0);
  }

  private Block block(Target.Piece piece) {
    return order.order().block(piece.block()).orElseThrow();
  }

  private String file() {
    return web.address(order.path().resolve(FILE)).orElse(folder + FILE);
  }
}
