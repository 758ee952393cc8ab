package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Kind;
import org.glossator.annotate.Target;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.Place;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
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
  private final SitePath at;
  private final String folder;

  /**
   * The notes of an order.
   *
   * @param at the folder of the file that is written, for relative links
   */
  AnnotationsJson(PublishedOrder order, Site site, SitePath at) {
    this.order = order;
    this.site = site;
    this.web = Web.of(site);
    this.at = at;
    this.folder = order.path().from(at);
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
    return order.notes().stream().map(this::alone).toList();
  }

  /** The site's own words (pins) have a name only where the site has an address. */
  private ArrayNode context() {
    ArrayNode context = Json.array().add(CONTEXT);
    if (web.known()) {
      context.addObject().put("ao", web.base() + "ns#");
    }
    return context;
  }

  /** One note as an object that stands alone. */
  ObjectNode alone(Annotation note) {
    ObjectNode node = Json.object();
    node.set("@context", context());
    node.setAll(annotation(note));
    return node;
  }

  private ObjectNode annotation(Annotation note) {
    ObjectNode node = Json.object();
    node.put("id", iri(note.name()));
    node.put("type", "Annotation");
    node.put("motivation", note.answers().isPresent() ? "replying" : motivation(note.kind()));
    note.date().ifPresent(d -> node.put("created", d + "T00:00:00Z"));
    note.updated().ifPresent(d -> node.put("modified", d + "T00:00:00Z"));
    creator(node, note.author());
    Json.putIfGiven(node, "rights", site.rightsUrl());
    node.put("canonical", FeedEntry.uuid("note:" + note.name()));
    ArrayNode body = body(note);
    if (!body.isEmpty()) {
      node.set("body", body);
    }
    if (note.answers().isPresent()) {
      node.put("target", iri(note.answers().get()));
    } else {
      node.set("target", target(note.target()));
    }
    if (web.known()) {
      node.put("ao:kind", note.kind().word());
      pinpoint(node, note);
    }
    return node;
  }

  /** Where a note is found for ever: its own file. */
  private String iri(String name) {
    SitePath path = new SitePath("notes/" + name + "/annotation.jsonld");
    return web.address(path).orElseGet(() -> path.from(at));
  }

  private static String motivation(Kind kind) {
    return switch (kind) {
      case Kind.Note n -> "commenting";
      case Kind.Highlight h -> "highlighting";
      case Kind.Elide e -> "editing";
      case Kind.Replace r -> "editing";
      case Kind.Link l -> "linking";
      case Kind.Correction c -> "questioning";
      case Kind.Treatment t -> "classifying";
    };
  }

  private static ArrayNode body(Annotation note) {
    ArrayNode body = Json.array();
    if (!note.markdown().isBlank()) {
      String purpose = note.answers().isPresent() ? "replying" : "commenting";
      textBody(body, purpose)
          .put("format", "text/markdown")
          .put("language", "en")
          .put("value", note.markdown());
    }
    switch (note.kind()) {
      case Kind.Replace r -> textBody(body, "editing").put("value", r.with());
      case Kind.Link l -> textBody(body, "linking").put("value", l.to());
      case Kind.Treatment t ->
          textBody(body, "classifying")
              .put("value", t.verb().word() + (t.of().isEmpty() ? "" : " " + t.of()));
      case Kind.Note n -> {}
      case Kind.Highlight h -> {}
      case Kind.Elide e -> {}
      case Kind.Correction c -> {
        if (!c.sure()) {
          textBody(body, "questioning").put("value", "doubt");
        }
      }
    }
    note.tags().forEach(tag -> textBody(body, "tagging").put("value", tag));
    return body;
  }

  private void creator(ObjectNode node, String id) {
    Site.Author author = site.authors().get(id);
    if (author != null) {
      ObjectNode creator = node.putObject("creator");
      web.address(new SitePath("people/" + slug(id) + "/")).ifPresent(a -> creator.put("id", a));
      creator.put("type", "Person").put("name", author.name()).put("nickname", id);
    }
  }

  private static String slug(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static ObjectNode textBody(ArrayNode body, String purpose) {
    return body.addObject().put("type", "TextualBody").put("purpose", purpose);
  }

  private ObjectNode target(Target target) {
    ObjectNode node = Json.object();
    String page = web.address(order.path()).orElse(folder);
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

  private void pinpoint(ObjectNode node, Annotation note) {
    Target target = note.target();
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
    node.putObject("ao:anchor")
        .put("state", note.score() < 1 ? "moved" : "exact")
        .put("score", Math.floor(note.score() * 100) / 100);
  }

  private Block block(Target.Piece piece) {
    return order.order().block(piece.block()).orElseThrow();
  }

  private String file() {
    return web.address(order.path().resolve(FILE))
        .orElse(folder.equals("./") ? FILE : folder + FILE);
  }
}
