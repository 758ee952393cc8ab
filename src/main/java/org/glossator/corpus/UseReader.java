package org.glossator.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.glossator.cite.CitationKind;
import org.glossator.cite.CitedOrder;
import org.glossator.cite.Mention;
import org.glossator.cite.Resolution;
import org.glossator.order.Block;
import org.glossator.order.Pin;
import org.glossator.text.Span;

/** Reads the sentence around each citation of one order. */
final class UseReader {
  /** Between citations of one string stand no more letters than those of a signal. */
  private static final int SIGNAL = 24;

  private final CitedOrder cited;
  private final Map<String, Block> blocks = new HashMap<>();
  private final Map<String, List<Span>> mentions = new HashMap<>();
  private final Map<Pin, Pin> pins = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private record Place(String block, Span span) {}

  /** A reader of an order that is in memory. */
  UseReader(CitedOrder cited) {
    this.cited = cited;
    cited.order().everyBlock().forEach(block -> blocks.put(block.id(), block));
    for (Mention mention : cited.mentions()) {
      mentions.computeIfAbsent(mention.block(), id -> new ArrayList<>()).add(mention.span());
    }
  }

  /**
   * These mentions as they are used, without those whose block is not in the order.
   *
   * @param authority gives the number of what each mentions
   */
  List<Cited> read(List<Mention> some, ToIntFunction<Mention> authority) {
    Map<Mention, Place> places = new LinkedHashMap<>();
    for (Mention mention : some) {
      if (blocks.containsKey(mention.block())) {
        places.put(mention, place(mention));
      }
    }
    List<Place> distinct = places.values().stream().distinct().toList();
    PackedTexts packed =
        PackedTexts.of(distinct.stream().map(p -> p.span.of(text(p.block))).toList());
    Map<Place, Sentence> sentences = new HashMap<>();
    for (Place place : distinct) {
      sentences.put(
          place, Sentence.of(place.block, text(place.block), place.span, packed, sentences.size()));
    }
    List<Cited> all = new ArrayList<>();
    places.forEach((mention, place) -> {
      Sentence sentence = Objects.requireNonNull(sentences.get(place));
      all.add(cited(mention, authority.applyAsInt(mention), sentence));
    });
    return all;
  }

  private String text(String block) {
    return Objects.requireNonNull(blocks.get(block)).passage().text();
  }

  private Place place(Mention mention) {
    List<Span> atoms = mentions.getOrDefault(mention.block(), List.of());
    return new Place(
        mention.block(), Sentences.around(text(mention.block()), mention.span(), atoms));
  }

  private Cited cited(Mention mention, int authority, Sentence sentence) {
    Block block = Objects.requireNonNull(blocks.get(mention.block()));
    return new Cited(
        mention.number(),
        authority,
        mention.resolution() instanceof Resolution.Means,
        mention.kind(),
        sentence,
        amongOthers(block.passage().text(), mention),
        mention.link().start() - sentence.span().start(),
        mention.link().end() - sentence.span().start(),
        once(Usage.of(cited.order(), mention)),
        once(mention.signal()),
        once(mention.pin()),
        pins.computeIfAbsent(block.passage().pinOf(Span.at(mention.span().start())), pin -> pin));
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
