package org.glossator.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.Mention;
import org.glossator.order.Block;
import org.glossator.text.Span;

/** Reads the sentence around each citation of one order. */
final class UseReader {
  /** Between citations of one string stand no more letters than those of a signal. */
  private static final int SIGNAL = 24;

  private final PublishedOrder order;
  private final Map<String, Block> blocks = new HashMap<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();

  UseReader(PublishedOrder order) {
    this.order = order;
    order.order().everyBlock().forEach(block -> blocks.put(block.id(), block));
    for (Mention mention : order.cited().mentions()) {
      mentions.computeIfAbsent(mention.block(), id -> new ArrayList<>()).add(mention);
    }
  }

  /** The use that a mention is, unless its block is not in the order. */
  Optional<AuthorityEntry.Use> of(Mention mention) {
    Block block = blocks.get(mention.block());
    if (block == null) {
      return Optional.empty();
    }
    List<Mention> near = mentions.getOrDefault(mention.block(), List.of());
    List<Span> atoms = near.stream().map(Mention::span).toList();
    Span sentence = Sentences.around(block.passage().text(), mention.span(), atoms);
    boolean inString = neighbours(block.passage().text(), mention);
    return Optional.of(
        new AuthorityEntry.Use(order, mention, block, sentence, inString, Optional.empty()));
  }

  /** Whether another citation stands right before or after, with a semicolon between. */
  private boolean neighbours(String text, Mention mention) {
    List<Mention> all = order.cited().mentions();
    for (int at : new int[] {mention.number() - 2, mention.number()}) {
      if (at < 0 || at >= all.size() || !all.get(at).block().equals(mention.block())) {
        continue;
      }
      Mention other = all.get(at);
      int from = Math.min(other.span().end(), mention.span().end());
      int to = Math.max(other.span().start(), mention.span().start());
      boolean close = from <= to && to - from <= SIGNAL;
      if (close && text.substring(from, to).indexOf(';') >= 0) {
        return true;
      }
    }
    return false;
  }
}
