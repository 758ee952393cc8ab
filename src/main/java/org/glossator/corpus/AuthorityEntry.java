package org.glossator.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.Authority;
import org.glossator.cite.CitationKind;
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
   * @param number the mention's number in the order
   * @param kind which kind of citation
   * @param sentence the court's sentence around it
   * @param amongOthers whether it is one of several citations in a row that nothing is said
   *     between, or stands in another's parenthetical
   * @param words the words that are made a link
   * @param usage how it is used, see {@link Usage}
   * @param signal as written, or empty
   * @param pinCite as written, without "at", or empty
   * @param pin where in the order, by page and line
   * @param landing where in the cited order it leads, if that is published here
   */
  public record Use(
      PublishedOrder order,
      int number,
      CitationKind kind,
      Sentence sentence,
      boolean amongOthers,
      String words,
      String usage,
      String signal,
      String pinCite,
      Pin pin,
      Optional<Landing> landing) {

    /** The same use, which leads there. */
    Use landing(Landing place) {
      return new Use(
          order,
          number,
          kind,
          sentence,
          amongOthers,
          words,
          usage,
          signal,
          pinCite,
          pin,
          Optional.of(place));
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
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(new AuthorityEntry(authority, keys, path, own, held, some));
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
