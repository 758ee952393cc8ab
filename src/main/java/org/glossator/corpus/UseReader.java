package org.glossator.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.CitationKind;
import org.glossator.cite.CitedOrder;
import org.glossator.cite.Mention;
import org.glossator.order.Block;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/** Reads the sentence around each citation of one order. */
final class UseReader {
  /** Between citations of one string stand no more letters than those of a signal. */
  private static final int SIGNAL = 24;

  private final PublishedOrder order;
  private final CitedOrder cited;
  private final Map<String, Block> blocks = new HashMap<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<Place, Sentence> sentences = new HashMap<>();
  private final Map<Pin, Pin> pins = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private record Place(String block, Span span) {}

  /**
   * A reader.
   *
   * @param order as the uses are to name it
   * @param cited its text and citations
   */
  UseReader(PublishedOrder order, CitedOrder cited) {
    this.order = order;
    this.cited = cited;
    cited.order().everyBlock().forEach(block -> blocks.put(block.id(), block));
    for (Mention mention : cited.mentions()) {
      mentions.computeIfAbsent(mention.block(), id -> new ArrayList<>()).add(mention);
    }
  }

  /** The use that a mention is, unless its block is not in the order. */
  Optional<AuthorityEntry.Use> of(Mention mention) {
    Block block = blocks.get(mention.block());
    if (block == null) {
      return Optional.empty();
    }
    String text = block.passage().text();
    List<Mention> near = mentions.getOrDefault(mention.block(), List.of());
    List<Span> atoms = near.stream().map(Mention::span).toList();
    Span span = Sentences.around(text, mention.span(), atoms);
    Sentence sentence =
        sentences.computeIfAbsent(
            new Place(block.id(), span), place -> Sentence.of(block.id(), text, span));
    return Optional.of(
        new AuthorityEntry.Use(
            order,
            mention.number(),
            mention.kind(),
            sentence,
            amongOthers(text, mention),
            mention.link().of(text),
            once(Usage.of(cited.order(), mention)),
            once(mention.signal()),
            once(mention.pin()),
            pins.computeIfAbsent(
                block.passage().pinOf(Span.at(mention.span().start())), pin -> pin),
            Optional.empty()));
  }

  /** Of equal words the same: there are few, and they stand at many places. */
  private String once(String words) {
    return texts.computeIfAbsent(words, w -> w);
  }

  private boolean amongOthers(String text, Mention mention) {
    boolean named = mention.kind() == CitationKind.REFERENCE || mention.kind() == CitationKind.ID;
    return !named && (mention.nestedIn().isPresent() || neighbours(text, mention));
  }

  /** Whether another citation stands right before or after, with a semicolon between. */
  private boolean neighbours(String text, Mention mention) {
    List<Mention> all = cited.mentions();
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
