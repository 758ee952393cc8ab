package org.glossator.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.Authority;
import org.glossator.order.Pin;

/**
 * An authority and every place where an order of this site mentions it.
 *
 * @param authority the authority
 * @param keys every key under which an order cites it
 * @param path its page; where it has none of its own, the table of authorities of the one order
 *     that cites it
 * @param own whether {@code path} is its own page
 * @param held the order of this site that it is
 * @param uses order by order, in the site's order; within one, by place
 */
public record AuthorityEntry(
    Authority authority,
    List<String> keys,
    SitePath path,
    boolean own,
    Optional<PublishedOrder> held,
    List<Use> uses) {
  public AuthorityEntry {
    keys = List.copyOf(keys);
    uses = List.copyOf(uses);
  }

  /** An authority with a page of its own that is no order of this site. */
  public AuthorityEntry(Authority authority, SitePath path, List<Use> uses) {
    this(authority, List.of(authority.key()), path, true, Optional.empty(), uses);
  }

  /**
   * One mention, without its order's text.
   *
   * @param order the order that mentions it
   * @param cited how
   * @param landing where in the cited order it leads, if that is published here
   */
  public record Use(PublishedOrder order, Cited cited, Optional<Landing> landing) {
    /** The mention's number in the order. */
    public int number() {
      return cited.number();
    }

    /** The court's sentence around it. */
    public Sentence sentence() {
      return cited.sentence();
    }

    /**
     * The words that are made a link.
     *
     * @param text the words of the sentence around it
     */
    public String words(String text) {
      return cited.words(text);
    }

    /** Where in the order, by page and line. */
    public Pin pin() {
      return cited.pin();
    }

    /** The same use, which leads there. */
    Use landing(Landing place) {
      return new Use(order, cited, Optional.of(place));
    }
  }

  /**
   * An order that cites it.
   *
   * @param depth from 1 (a bare mention) to 4 (more than a printed page), by length alone
   * @param quotes whether six words or more of the authority are quoted; known only of orders that
   *     are published here
   * @param uses by place
   */
  public record Citing(PublishedOrder order, int depth, boolean quotes, List<Use> uses) {
    public Citing {
      uses = List.copyOf(uses);
    }
  }

  /** The same without what unlisted orders say of it; nothing if no other order cites it. */
  Optional<AuthorityEntry> listed() {
    if (uses.stream().allMatch(use -> use.order().metadata().visibility().index())) {
      return Optional.of(this);
    }
    List<Use> some =
        uses.stream().filter(use -> use.order().metadata().visibility().index()).toList();
    return some.isEmpty() ? Optional.empty() : Optional.of(with(some));
  }

  /** The same with these uses alone. */
  public AuthorityEntry with(List<Use> some) {
    return new AuthorityEntry(authority, keys, path, own, held, some);
  }

  /** Whether it may stand in lists: not the authority that is an unlisted order of this site. */
  public boolean mayBeListed() {
    return held.map(order -> order.metadata().visibility().index()).orElse(true);
  }

  /** The orders that cite it, in the site's order. */
  public List<Citing> citing() {
    Map<SitePath, List<Use>> byOrder = new LinkedHashMap<>();
    for (Use use : uses) {
      byOrder.computeIfAbsent(use.order().path(), path -> new ArrayList<>()).add(use);
    }
    return byOrder.values().stream().map(AuthorityEntry::citing).toList();
  }

  private static Citing citing(List<Use> uses) {
    boolean quotes = uses.stream().anyMatch(u -> u.landing().map(Landing::quotes).orElse(false));
    return new Citing(uses.getFirst().order(), Depth.of(uses), quotes, uses);
  }
}
