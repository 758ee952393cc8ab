package org.glossator.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.cite.Citation;
import org.glossator.cite.Citator;
import org.glossator.cite.Mention;
import org.glossator.corpus.PublishedOrder;
import org.glossator.court.Court;
import org.glossator.order.Block;
import org.glossator.order.Caption;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.order.Order;
import org.glossator.order.OrderText;
import org.glossator.quote.check.HeldBlock;
import org.glossator.quote.check.HeldName;
import org.glossator.quote.check.HeldText;
import org.glossator.text.Span;

/** What the check needs of a published order: how it may be cited, and its words with places. */
final class HeldOrders {
  private HeldOrders() {}

  /** How {@code order} may be cited. */
  static HeldName name(PublishedOrder order, Citator citator) {
    Caption caption = order.caption();
    Set<String> keys = new LinkedHashSet<>();
    for (String own : List.of(order.metadata().reported(), order.metadata().database())) {
      for (Citation citation : citator.plain(own)) {
        citation.resolution().authority().ifPresent(a -> keys.add(a.key()));
      }
    }
    return new HeldName(
        order.path().value(),
        order.name(),
        order.shortName(),
        caption.court().map(Court::id).orElse(""),
        caption.dated().map(Object::toString).orElse(""),
        caption.docketNumber().map(HeldName::dockets).orElse(List.of()),
        List.copyOf(keys));
  }

  /** The words of {@code order} with their places. */
  static HeldText text(PublishedOrder published) {
    Order order = published.order();
    OrderText text = OrderText.of(order);
    Map<String, String> notes = new HashMap<>();
    for (Footnote note : order.footnotes()) {
      note.blocks().forEach(block -> notes.put(block.id(), note.mark()));
    }
    List<HeldBlock> blocks = new ArrayList<>();
    List<HeldText.HeldLine> lines = new ArrayList<>();
    Map<String, Integer> starts = new HashMap<>();
    for (OrderText.Segment segment : text.segments()) {
      Block block = segment.block();
      starts.put(block.id(), segment.start());
      blocks.add(
          new HeldBlock(
              segment.start(),
              block.id(),
              byLine(block),
              notes.getOrDefault(block.id(), ""),
              block instanceof Block.Decretal decretal ? decretal.number() : ""));
      for (Mark mark : block.passage().marks()) {
        if (mark instanceof Mark.LineStart line) {
          int start = segment.start() + line.span().start();
          lines.add(new HeldText.HeldLine(start, line.address()));
        }
      }
    }
    return new HeldText(
        published.path().value(), text.text(), blocks, lines, citations(published, starts));
  }

  private static List<Span> citations(PublishedOrder order, Map<String, Integer> starts) {
    List<Span> spans = new ArrayList<>();
    for (Mention mention : order.cited().mentions()) {
      Integer start = starts.get(mention.block());
      if (start != null) {
        spans.add(mention.span().shift(start));
      }
    }
    spans.sort(null);
    return spans;
  }

  /** Block quotations, captions and signatures are cited by page. */
  private static boolean byLine(Block block) {
    return switch (block) {
      case Block.Paragraph p -> true;
      case Block.Decretal d -> true;
      case Block.Heading h -> true;
      case Block.Quotation q -> false;
      case Block.CaptionRow c -> false;
      case Block.SignatureRow s -> false;
    };
  }
}
