package org.glossator.cite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.glossator.order.Caption;
import org.glossator.order.Order;

/**
 * An order and what it cites.
 *
 * <p>What lists and feeds say of an order is always at hand: {@link #caption()} and {@link
 * #facts()}. Its text and citations need not be, since thousands of orders would fill the memory:
 * the other methods may fetch them from where they are kept. So a stage that calls them treats one
 * order after the other, all that it needs of each at once.
 */
public final class CitedOrder {
  private final Caption caption;
  private final OrderFacts facts;
  private final String version;
  private final Supplier<CitedOrder> keeper;

  private final Optional<Whole> whole;

  /** An order and its citations, all in memory. */
  private record Whole(Order order, List<Mention> mentions, Map<String, List<Mention>> byBlock) {}

  /**
   * An order and its citations.
   *
   * @param order the order
   * @param mentions in reading order: the body's, then each footnote's
   */
  public CitedOrder(Order order, List<Mention> mentions) {
    this(order, mentions, OrderFacts.of(order, mentions));
  }

  /**
   * An order and its citations, of which the facts were found before.
   *
   * @param facts those of this very order and these citations
   */
  public CitedOrder(Order order, List<Mention> mentions, OrderFacts facts) {
    Map<String, List<Mention>> byBlock =
        mentions.stream().collect(Collectors.groupingBy(Mention::block));
    this.caption = order.caption();
    this.facts = facts;
    this.version = "";
    this.whole = Optional.of(new Whole(order, List.copyOf(mentions), byBlock));
    this.keeper = () -> this;
  }

  private CitedOrder(
      Caption caption, OrderFacts facts, String version, Supplier<CitedOrder> keeper) {
    this.version = version;
    this.caption = caption;
    this.facts = facts;
    this.whole = Optional.empty();
    this.keeper = keeper;
  }

  /**
   * An order whose text is kept elsewhere.
   *
   * @param version see {@link #version()}
   * @param keeper gives the whole order whenever it is asked
   */
  public static CitedOrder kept(
      Caption caption, OrderFacts facts, String version, Supplier<CitedOrder> keeper) {
    return new CitedOrder(caption, facts, version, keeper);
  }

  /** What caption and signature say; always at hand. */
  public Caption caption() {
    return caption;
  }

  /** Counts, and the hash of the text; always at hand. */
  public OrderFacts facts() {
    return facts;
  }

  /**
   * The hash of everything that the order, its notes and what else is known of it follow from:
   * where it is the same, all of that is. Empty where it is not known.
   */
  public String version() {
    return version;
  }

  /** The order. */
  public Order order() {
    return whole().order;
  }

  /** The citations in reading order: the body's, then each footnote's. */
  public List<Mention> mentions() {
    return whole().mentions;
  }

  /** The mentions that stand in the block {@code id}, in order. */
  public List<Mention> in(String id) {
    return whole().byBlock.getOrDefault(id, List.of());
  }

  /** The same order with all of it in memory. */
  public CitedOrder fetched() {
    return whole.isPresent() ? this : keeper.get();
  }

  private Whole whole() {
    return fetched().whole.orElseThrow();
  }

  /** Whether both are the same order with the same citations. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CitedOrder that
        && facts.equals(that.facts)
        && caption.equals(that.caption)
        && order().equals(that.order())
        && mentions().equals(that.mentions());
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  @Override
  public String toString() {
    return caption.title().orElse("an order") + ", " + facts.mentions() + " citations";
  }
}
