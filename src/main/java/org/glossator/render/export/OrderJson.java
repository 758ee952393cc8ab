package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Target;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.Counsel;
import org.glossator.corpus.History;
import org.glossator.corpus.Place;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Version;
import org.glossator.order.Block;
import org.glossator.order.Caption;
import org.glossator.order.Footnote;

/** {@code order.json}: everything that is published of an order, as data. */
final class OrderJson {
  private OrderJson() {}

  static ObjectNode of(PublishedOrder order) {
    ObjectNode node = Json.object();
    Json.putIfGiven(node, "id", order.metadata().id());
    node.put("path", order.path().value());
    node.put("name", order.name());
    Json.putIfGiven(node, "shortName", order.shortName());
    node.put("citation", CitationStrings.of(order).full(Place.whole()).plain());
    node.set("caption", caption(order));
    counsel(node, order.metadata().counsel());
    Json.putIfGiven(node, "summary", order.metadata().summary());
    node.set("topics", Json.array(order.metadata().topics()));
    order.metadata().published().ifPresent(d -> node.put("published", d.toString()));
    order.metadata().updated().ifPresent(d -> node.put("updated", d.toString()));
    var pages = order.order().transcript().pages();
    node.put("pages", pages.stream().filter(page -> page.number() > 0).count());
    node.set("paragraphs", paragraphs(order.order().blocks()));
    node.set("footnotes", footnotes(order.order().footnotes()));
    node.set("decretals", decretals(order.order().blocks()));
    node.set("periods", DeadlinesJson.periods(order.order()));
    node.set("citations", new CitationsJson(order.order(), order.cited().mentions()).array());
    node.set("notes", notes(order.notes()));
    node.set("corrections", corrections(order.corrections()));
    node.set("source", source(order));
    history(node, order);
    return node;
  }

  /** The texts that were published here, where there was more than one, and what is amended. */
  private static void history(ObjectNode node, PublishedOrder order) {
    History history = order.metadata().history();
    if (!history.versions().isEmpty()) {
      ArrayNode array = node.putArray("versions");
      for (Version version : history.versions()) {
        ObjectNode each = array.addObject().put("number", version.number());
        each.put("date", version.date().toString());
        each.put("path", version.path(order.path()).value());
        if (version.by() != Version.By.NOBODY) {
          each.put("by", version.by().name().toLowerCase(Locale.ROOT));
        }
        Json.putIfGiven(each, "because", version.because());
        each.put("sha256", version.sha256()).put("textSha256", version.textSha256());
        each.set("footnotes", Json.array(version.footnotes()));
      }
    }
    history.amended().ifPresent(old -> node.put("amends", old.value()));
  }

  private static ObjectNode caption(PublishedOrder order) {
    Caption caption = order.caption();
    ObjectNode node = Json.object();
    caption.court().ifPresent(c -> node.put("court", c.id()).put("courtName", c.name()));
    caption.docketNumber().ifPresent(d -> node.put("docketNumber", d));
    Json.putIfGiven(node, "title", order.title());
    caption.title().ifPresent(t -> node.put("titleAsPrinted", t));
    ArrayNode parties = node.putArray("parties");
    for (Caption.Party party : caption.parties()) {
      Json.putIfGiven(parties.addObject().put("name", party.name()), "role", party.role());
    }
    caption.judge().ifPresent(j -> node.put("judge", j));
    caption.office().ifPresent(o -> node.put("office", o));
    caption.dated().map(LocalDate::toString).ifPresent(d -> node.put("dated", d));
    return node;
  }

  private static void counsel(ObjectNode node, List<Counsel> counsel) {
    if (!counsel.isEmpty()) {
      ArrayNode array = node.putArray("counsel");
      counsel.forEach(
          each -> Json.putIfGiven(array.addObject().put("name", each.name()), "for", each.party()));
    }
  }

  private static ArrayNode paragraphs(List<Block> blocks) {
    ArrayNode array = Json.array();
    for (Block block : blocks) {
      ObjectNode node = array.addObject();
      node.put("id", block.id()).put("kind", kind(block)).put("text", block.passage().text());
      node.set("pin", PinJson.of(block.passage().pin()));
    }
    return array;
  }

  static String kind(Block block) {
    return switch (block) {
      case Block.CaptionRow c -> "caption";
      case Block.Heading h -> "heading";
      case Block.Paragraph p -> "paragraph";
      case Block.Quotation q -> "quotation";
      case Block.Decretal d -> "decretal";
      case Block.SignatureRow s -> "signature";
    };
  }

  private static ArrayNode footnotes(List<Footnote> footnotes) {
    ArrayNode array = Json.array();
    for (Footnote note : footnotes) {
      String text =
          note.blocks().stream().map(b -> b.passage().text()).collect(Collectors.joining("\n\n"));
      ObjectNode node = array.addObject().put("id", note.id()).put("label", note.mark());
      node.put("text", text);
      note.blocks().stream()
          .mapToInt(block -> block.passage().pin().from().page())
          .findFirst()
          .ifPresent(page -> putPage(node, page));
      Json.putIfGiven(node, "calledIn", note.callBlock());
    }
    return array;
  }

  /** A page is known or left out. */
  static void putPage(ObjectNode node, int page) {
    if (page > 0) {
      node.put("page", page);
    }
  }

  private static ArrayNode decretals(List<Block> blocks) {
    ArrayNode array = Json.array();
    for (Block block : blocks) {
      if (block instanceof Block.Decretal decretal) {
        ObjectNode node = array.addObject();
        node.put("number", decretal.number()).put("text", decretal.passage().text());
        node.set("pin", PinJson.of(decretal.passage().pin()));
        node.put("paragraph", decretal.id());
      }
    }
    return array;
  }

  private static ArrayNode notes(List<Annotation> notes) {
    ArrayNode array = Json.array();
    for (Annotation note : notes) {
      ObjectNode node = array.addObject();
      node.put("id", note.id()).put("kind", note.kind().word());
      Json.putIfGiven(node, "author", note.author());
      node.set("tags", Json.array(note.tags()));
      note.date().ifPresent(d -> node.put("date", d.toString()));
      node.put("markdown", note.markdown());
      target(node, note.target());
    }
    return array;
  }

  private static ArrayNode corrections(List<Correction> corrections) {
    ArrayNode array = Json.array();
    for (Correction correction : corrections) {
      ObjectNode node = array.addObject();
      node.put("id", correction.id());
      node.put("kind", correction.kind().name().toLowerCase(Locale.ROOT));
      node.put("editor", correction.editor());
      target(node, correction.target());
    }
    return array;
  }

  private static void target(ObjectNode node, Target target) {
    node.put("quote", target.quote());
    node.set("pin", PinJson.of(target.pin()));
    node.set(
        "paragraphs",
        Json.array(target.pieces().stream().map(Target.Piece::block).distinct().toList()));
  }

  private static ObjectNode source(PublishedOrder order) {
    var source = order.order().transcript().source();
    ObjectNode node = Json.object();
    int dot = source.name().lastIndexOf('.');
    node.put("format", dot < 0 ? "" : source.name().substring(dot + 1));
    node.put("sha256", order.source().hex());
    node.put("textSha256", order.cited().facts().textSha256());
    node.put("proofread", false);
    return Json.putIfGiven(node, "description", order.metadata().source());
  }
}
