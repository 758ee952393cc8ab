package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Kind;
import org.glossator.annotate.Target;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.Noted;
import org.glossator.corpus.Place;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.order.Order;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/**
 * Notes as W3C Web Annotations. Without a base URL every address is relative to the file, as
 * JSON-LD allows. Positions are code points, as that standard counts them.
 */
final class AnnotationsJson {
  static final String FILE = "annotations.jsonld";
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String FRAGMENT = "http://tools.ietf.org/rfc/rfc3236";

  private final Site site;
  private final Web web;
  private final SitePath at;

  /**
   * The notes of a site.
   *
   * @param at the folder of the file that is written, for relative links
   */
  AnnotationsJson(Site site, SitePath at) {
    this.site = site;
    this.web = Web.of(site);
    this.at = at;
  }

  /** {@code annotations.jsonld}: a collection of one page. */
  ObjectNode collection(String label, SitePath folder, List<Noted> notes) {
    ObjectNode node = Json.object();
    String file = address(folder.resolve(FILE));
    node.set("@context", context());
    node.put("id", file).put("type", "AnnotationCollection");
    node.put("label", label);
    node.put("total", notes.size());
    ObjectNode first = node.putObject("first");
    first.put("id", file + "#page1").put("type", "AnnotationPage").put("startIndex", 0);
    ArrayNode items = first.putArray("items");
    notes.forEach(note -> items.add(annotation(note)));
    return node;
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
  ObjectNode alone(Noted noted) {
    ObjectNode node = Json.object();
    node.set("@context", context());
    node.setAll(annotation(noted));
    return node;
  }

  private ObjectNode annotation(Noted noted) {
    Annotation note = noted.note();
    ObjectNode node = Json.object();
    node.put("id", iri(noted, note.name()));
    node.put("type", "Annotation");
    node.put("motivation", note.answers().isPresent() ? "replying" : motivation(note.kind()));
    note.date().ifPresent(d -> node.put("created", d + "T00:00:00Z"));
    note.updated().ifPresent(d -> node.put("modified", d + "T00:00:00Z"));
    creator(node, note.author());
    Json.putIfGiven(node, "rights", site.rightsUrl());
    node.put("canonical", FeedEntry.uuid("note:" + noted.key()));
    ArrayNode body = body(note);
    if (!body.isEmpty()) {
      node.set("body", body);
    }
    if (note.answers().isPresent()) {
      node.put("target", iri(noted, note.answers().get()));
    } else {
      node.set("target", target(noted));
    }
    if (web.known()) {
      node.put("ao:kind", note.kind().word());
      pinpoint(node, noted);
    }
    return node;
  }

  /** Where a note is found for ever: its own file. */
  private String iri(Noted noted, String name) {
    return address(noted.path(name).resolve("annotation.jsonld"));
  }

  private String address(SitePath path) {
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

  /** The court's words on the order's page; what a casebook says of them is said within it. */
  private ObjectNode target(Noted noted) {
    Target target = noted.note().target();
    ObjectNode node = Json.object();
    String page = address(noted.order().path());
    node.put("source", page);
    String block = page + "#" + target.pieces().getFirst().block();
    node.put("scope", noted.book().map(book -> address(book.path())).orElse(block));
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
    selectors.add(blocks(noted.order().order(), target.pieces()));
    return node;
  }

  /**
   * The words within their block; over several blocks, from a point in one to a point in another.
   */
  private static ObjectNode blocks(Order order, List<Target.Piece> pieces) {
    Target.Piece first = pieces.getFirst();
    Target.Piece last = pieces.getLast();
    if (pieces.size() == 1) {
      return fragment(order, first.block(), first.span());
    }
    ObjectNode range = Json.object().put("type", "RangeSelector");
    range.set("startSelector", fragment(order, first.block(), Span.at(first.span().start())));
    range.set("endSelector", fragment(order, last.block(), Span.at(last.span().end())));
    return range;
  }

  private static ObjectNode fragment(Order order, String block, Span span) {
    String text = order.block(block).map(b -> b.passage().text()).orElse("");
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

  private static void pinpoint(ObjectNode node, Noted noted) {
    Annotation note = noted.note();
    Target target = note.target();
    Pin pin = target.pin();
    Target.Piece first = target.pieces().getFirst();
    Order read = noted.order().order();
    Place place =
        target.pieces().size() > 1 || read.block(first.block()).isEmpty()
            ? new Place.Lines(pin)
            : Place.of(read, read.block(first.block()).orElseThrow(), first.span());
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
}
