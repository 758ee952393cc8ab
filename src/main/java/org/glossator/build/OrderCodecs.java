package org.glossator.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.glossator.annotate.Correction;
import org.glossator.annotate.ReadNotes;
import org.glossator.build.memory.Codec;
import org.glossator.build.memory.StandIn;
import org.glossator.cite.Authority;
import org.glossator.cite.CitedOrder;
import org.glossator.cite.Mention;
import org.glossator.cite.OrderFacts;
import org.glossator.corpus.OrderMetadata;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.court.Court;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.Block;
import org.glossator.order.Caption;
import org.glossator.order.Footnote;
import org.glossator.order.Order;
import org.glossator.text.Position;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Transcript;

/**
 * Orders as bytes, in two parts: what is always at hand, and the text with its citations. The
 * court's PDF is in neither.
 */
final class OrderCodecs {
  /** A source as its name and text, and where that was cut from. */
  static final StandIn<SourceFile, SourceParts> SOURCE =
      new StandIn<>(
          SourceFile.class,
          SourceParts.class,
          source -> new SourceParts(source.name(), source.text(), source.start()),
          parts -> SourceFile.cutting(parts.name, parts.text, parts.start));

  private static final StandIn<Order, OrderParts> ORDER =
      new StandIn<>(
          Order.class,
          OrderParts.class,
          o -> new OrderParts(o.transcript(), o.caption(), o.blocks(), o.footnotes()),
          parts -> new Order(parts.transcript, parts.caption, parts.blocks, parts.footnotes));

  private static final Codec<Head> HEADS =
      Codec.of(Head.class, Set.of(SourceFile.class), SOURCE, ORDER);
  private static final Codec<Body> BODIES =
      Codec.of(
          Body.class,
          Set.of(SourceFile.class, Authority.class, Court.class, Mention.class),
          SOURCE,
          ORDER);

  /** What the parts consist of; bytes of others cannot be read. */
  static final String SHAPE = HEADS.shape() + BODIES.shape();

  private OrderCodecs() {}

  private record Head(Optional<Kept> order, List<Diagnostic> diagnostics) {}

  private record Kept(
      OrderPlace place,
      String source,
      SitePath path,
      String name,
      String shortName,
      String title,
      OrderMetadata metadata,
      Caption caption,
      OrderFacts facts,
      ReadNotes notes,
      List<Correction> corrections,
      List<Order> former) {}

  private record Body(Order order, List<Mention> mentions) {}

  private record OrderParts(
      Transcript transcript, Caption caption, List<Block> blocks, List<Footnote> footnotes) {}

  record SourceParts(String name, String text, Position start) {}

  /** What was read of an order and told of it, without its text. */
  static byte[] head(Checked<Optional<ReadOrder>> read) {
    return HEADS.write(new Head(read.value().map(OrderCodecs::kept), read.diagnostics()));
  }

  private static Kept kept(ReadOrder read) {
    PublishedOrder order = read.order();
    return new Kept(
        read.place(),
        read.source(),
        order.path(),
        order.name(),
        order.shortName(),
        order.title(),
        order.metadata(),
        order.caption(),
        order.cited().facts(),
        read.notes(),
        order.corrections(),
        read.former());
  }

  /** The text of an order and its citations; no bytes where there is no order. */
  static byte[] body(Optional<ReadOrder> read) {
    return read.map(r -> r.order().cited())
        .map(cited -> BODIES.write(new Body(cited.order(), cited.mentions())))
        .orElseGet(() -> new byte[0]);
  }

  /**
   * The order again.
   *
   * @param version of what all of it follows from
   * @param text gives its text when it is asked for
   */
  static Checked<Optional<ReadOrder>> read(
      byte[] head, String version, Function<OrderFacts, CitedOrder> text) {
    Head read = HEADS.read(head);
    return new Checked<>(read.order.map(kept -> order(kept, version, text)), read.diagnostics);
  }

  private static ReadOrder order(Kept kept, String version, Function<OrderFacts, CitedOrder> text) {
    PublishedOrder order =
        new PublishedOrder(
            kept.path,
            kept.name,
            kept.shortName,
            kept.title,
            kept.metadata,
            CitedOrder.kept(kept.caption, kept.facts, version, () -> text.apply(kept.facts)),
            kept.notes.notes(),
            kept.corrections,
            kept.notes.orphans(),
            Optional.empty());
    return new ReadOrder(kept.place, kept.source, order, kept.notes, kept.former);
  }

  /** The text and citations of an order of which the rest is known. */
  static CitedOrder text(byte[] body, OrderFacts facts) {
    Body read = BODIES.read(body);
    return new CitedOrder(read.order, read.mentions, facts);
  }
}
