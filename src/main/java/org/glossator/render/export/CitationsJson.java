package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.Authority;
import org.glossator.cite.Citation;
import org.glossator.cite.Mention;
import org.glossator.cite.Resolution;
import org.glossator.order.Block;
import org.glossator.order.Order;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/** The citations of an order as data, in reading order. */
final class CitationsJson {
  private final Order order;
  private final List<Mention> mentions;
  private final Map<Integer, Integer> places = new HashMap<>();

  CitationsJson(Order order, List<Mention> mentions) {
    this.order = order;
    this.mentions = mentions;
    for (int i = 0; i < mentions.size(); i++) {
      places.put(mentions.get(i).number(), i);
    }
  }

  ArrayNode array() {
    Map<String, Block> blocks = new HashMap<>();
    order.everyBlock().forEach(block -> blocks.put(block.id(), block));
    ArrayNode array = Json.array();
    for (int i = 0; i < mentions.size(); i++) {
      Block block = blocks.get(mentions.get(i).block());
      if (block != null) {
        array.add(citation(mentions.get(i), i, block));
      }
    }
    return array;
  }

  private ObjectNode citation(Mention mention, int index, Block block) {
    String text = block.passage().text();
    Pin pin = block.passage().pinOf(mention.span());
    ObjectNode node = Json.object();
    node.put("number", mention.number());
    node.put("kind", mention.kind().word());
    node.put("text", mention.span().of(text));
    node.set("span", span(mention.span()));
    node.put("core", mention.core().of(text));
    node.set("core_span", span(mention.core()));
    Optional<Authority> authority = mention.resolution().authority();
    authority.ifPresent(a -> node.put("target", a.key()));
    root(mention, index).ifPresentOrElse(r -> node.put("root", r), () -> node.putNull("root"));
    authority.ifPresent(a -> Json.putIfGiven(node, "authority", name(a)));
    Citation.Parts parts = mention.parts();
    Json.putIfGiven(node, "plaintiff", parts.plaintiff());
    Json.putIfGiven(node, "defendant", parts.defendant());
    Json.putIfGiven(node, "volume", parts.volume());
    Json.putIfGiven(node, "reporter", parts.reporter());
    Json.putIfGiven(node, "page_cite", parts.page());
    Json.putIfGiven(node, "pin_cite", mention.pin());
    Json.putIfGiven(node, "court", parts.court());
    Json.putIfGiven(node, "year", parts.year() == 0 ? "" : String.valueOf(parts.year()));
    Json.putIfGiven(node, "month", parts.month());
    Json.putIfGiven(node, "day", parts.day());
    mention.parentheticals().stream().findFirst().ifPresent(p -> node.put("parenthetical", p));
    Json.putIfGiven(node, "signal", mention.signal());
    if (!mention.parentheticals().isEmpty()) {
      node.set("parentheticals", Json.array(mention.parentheticals()));
    }
    mention.nestedIn().map(places::get).ifPresent(outer -> node.put("nested_in", outer));
    url(mention).ifPresent(url -> node.put("url", url));
    doubt(mention).ifPresent(why -> node.put("doubt", why));
    OrderJson.putPage(node, pin.from().page());
    if (pin.from().citable()) {
      node.put("line", pin.from().line());
    }
    node.put("paragraph", mention.block());
    return node;
  }

  /** "Columbia Ins. Co. v. seescandy.com, 185 F.R.D. 573 (N.D. Cal. 1999)". */
  static String name(Authority authority) {
    boolean both = !authority.name().isEmpty() && !authority.citation().isEmpty();
    return authority.name() + (both ? ", " : "") + authority.citation();
  }

  /** Where the cited thing can be read: only where it is sure what is meant. */
  static Optional<String> url(Mention mention) {
    return switch (mention.resolution()) {
      case Resolution.Means m -> m.target().links().stream().findFirst().map(Authority.Link::url);
      case Resolution.Doubtful d -> Optional.empty();
      case Resolution.Ambiguous a -> Optional.empty();
      case Resolution.Unknown u -> Optional.empty();
    };
  }

  private static Optional<String> doubt(Mention mention) {
    return switch (mention.resolution()) {
      case Resolution.Means m -> Optional.empty();
      case Resolution.Doubtful d -> Optional.of(d.why());
      case Resolution.Ambiguous a -> Optional.of(a.why());
      case Resolution.Unknown u -> Optional.of(u.why());
    };
  }

  /** The index of the authority's first citation; empty where the reading abstains. */
  private Optional<Integer> root(Mention mention, int index) {
    if (mention.root().isPresent()) {
      return mention.root().map(places::get);
    }
    return mention.resolution().authority().map(known -> index);
  }

  private static ArrayNode span(Span span) {
    return Json.array().add(span.start()).add(span.end());
  }
}
