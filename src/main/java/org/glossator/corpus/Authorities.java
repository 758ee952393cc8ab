package org.glossator.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.cite.Authority;

/**
 * Gathers who cites what. The record and the briefs belong to one case, so a document of them is an
 * authority of its order alone and has no page of its own. An order of this site is one authority,
 * whichever of its citations names it.
 */
final class Authorities {
  private static final Comparator<Sorted> ORDER =
      Comparator.comparing((Sorted s) -> s.entry.authority().kind())
          .thenComparing(Sorted::slug)
          .thenComparing(s -> s.entry.authority().key());

  /** So many orders are read at once; what is known of each while it is added is not little. */
  private static final int TOGETHER = 64;

  private final Held held;
  private final boolean allHavePages;
  private final CorpusMemory memory;
  private final Map<String, String> words = new HashMap<>();
  private final Map<SitePath, List<String>> keys = new HashMap<>();
  private final Map<String, Gathered> gathered = new LinkedHashMap<>();

  private Authorities(Held held, boolean allHavePages, CorpusMemory memory) {
    this.held = held;
    this.allHavePages = allHavePages;
    this.memory = memory;
  }

  /**
   * The authorities that {@code orders} mention, those of the record left out.
   *
   * @param allHavePages whether an authority has a page of its own even if only one order cites it
   * @param memory what is known of the orders
   */
  static Authorities of(List<PublishedOrder> orders, boolean allHavePages, CorpusMemory memory) {
    Authorities all = new Authorities(Held.of(orders), allHavePages, memory);
    for (int from = 0; from < orders.size(); from += TOGETHER) {
      List<PublishedOrder> some = orders.subList(from, Math.min(orders.size(), from + TOGETHER));
      some.parallelStream().map(all::citedIn).toList().forEach(all::add);
    }
    return all;
  }

  /** The keys of the authorities that each order mentions, by the order's path. */
  Map<SitePath, List<String>> keys() {
    return keys;
  }

  /** An entry and what it is sorted by, which takes too long to find at each comparison. */
  private record Sorted(String slug, AuthorityEntry entry) {}

  /** One authority while it is gathered. */
  private static final class Gathered {
    private final Optional<PublishedOrder> order;
    private final Set<String> keys = new TreeSet<>();
    private final List<AuthorityEntry.Use> uses = new ArrayList<>();
    private final Set<AuthorityEntry.Use> uncertain =
        Collections.newSetFromMap(new IdentityHashMap<>());
    private Authority authority;

    Gathered(Authority authority, Optional<PublishedOrder> order) {
      this.authority = authority;
      this.order = order;
    }
  }

  /**
   * What an order mentions.
   *
   * @param here the orders of this site that the authorities are which it means
   */
  private record Found(PublishedOrder order, OrderUses uses, Map<String, Held.Named> here) {}

  private Found citedIn(PublishedOrder order) {
    OrderUses uses = memory.uses(order);
    return new Found(order, uses, held.authoritiesOf(order, uses));
  }

  private void add(Found found) {
    List<Authority> authorities = found.uses.authorities();
    List<String> own = authorities.stream().map(a -> once(a.key())).toList();
    keys.put(found.order.path(), own.stream().distinct().toList());
    Map<Integer, Entered> meant = new HashMap<>();
    for (Cited cited : found.uses.cited()) {
      int number = cited.authority();
      Authority authority = authorities.get(number);
      String key = own.get(number);
      Entered at =
          cited.means()
              ? meant.computeIfAbsent(number, n -> meant(found, authority, key))
              : doubtful(found, authority, key, cited);
      AuthorityEntry.Use use = new AuthorityEntry.Use(found.order, cited, Optional.empty());
      at.entry.uses.add(use);
      if (!at.certain) {
        at.entry.uncertain.add(use);
      }
    }
  }

  /**
   * Where a citation is gathered.
   *
   * @param certain whether it surely means that
   */
  private record Entered(Gathered entry, boolean certain) {}

  private Entered meant(Found found, Authority authority, String key) {
    Entered at = enter(Optional.ofNullable(found.here.get(key)), authority, key);
    at.entry.keys.add(key);
    return at;
  }

  /** A doubtful citation is what its own number says, not what its name was taken for. */
  private Entered doubtful(Found found, Authority authority, String key, Cited cited) {
    Optional<Held.Named> named =
        held.named(found.uses, cited)
            .filter(order -> !order.path().equals(found.order.path()))
            .map(order -> new Held.Named(order, false));
    return enter(named, authority, key);
  }

  private Entered enter(Optional<Held.Named> named, Authority authority, String key) {
    Optional<PublishedOrder> order = named.map(Held.Named::order);
    Gathered entry =
        gathered.computeIfAbsent(
            order.map(o -> "order:" + o.path()).orElse(key), k -> new Gathered(authority, order));
    entry.authority = fuller(entry.authority, authority);
    return new Entered(entry, named.map(Held.Named::certain).orElse(true));
  }

  /** Of equal words the same: they stand at many places. */
  private String once(String key) {
    return words.computeIfAbsent(key, w -> w);
  }

  /** Of two descriptions of one authority the one that says more. */
  private static Authority fuller(Authority a, Authority b) {
    return b.citation().length() > a.citation().length() ? b : a;
  }

  /** All of them, by kind, then name. */
  List<AuthorityEntry> entries() {
    Map<Gathered, SitePath> paths = paths();
    return gathered.values().parallelStream()
        .map(entry -> entry(entry, paths.getOrDefault(entry, SitePath.ROOT)))
        .map(entry -> new Sorted(Slug.of(entry.authority().name()), entry))
        .sorted(ORDER)
        .map(Sorted::entry)
        .toList();
  }

  private AuthorityEntry entry(Gathered entry, SitePath path) {
    List<String> keys = List.copyOf(entry.keys);
    if (entry.order.isEmpty()) {
      boolean own = hasPage(entry);
      SitePath at = own ? path : entry.uses.getFirst().order().path().resolve("authorities/");
      return new AuthorityEntry(entry.authority, keys, at, own, entry.order, entry.uses);
    }
    List<AuthorityEntry.Use> uses = landed(entry, entry.order.get());
    Authority authority = HeldAuthority.of(entry.order.get(), entry.authority);
    return new AuthorityEntry(authority, keys, path, true, entry.order, uses);
  }

  private List<AuthorityEntry.Use> landed(Gathered entry, PublishedOrder order) {
    List<AuthorityEntry.Use> uses = entry.uses;
    List<CorpusMemory.Place> places =
        memory.places(
            order,
            uses,
            () -> {
              Landings landings = Landings.of(order);
              return uses.stream().map(landings::of).toList();
            });
    List<AuthorityEntry.Use> landed = new ArrayList<>();
    for (int i = 0; i < uses.size(); i++) {
      AuthorityEntry.Use use = uses.get(i);
      landed.add(use.landing(places.get(i).in(order, !entry.uncertain.contains(use))));
    }
    return landed;
  }

  private boolean hasPage(Gathered entry) {
    SitePath first = entry.uses.getFirst().order().path();
    return allHavePages || entry.uses.stream().anyMatch(u -> !u.order().path().equals(first));
  }

  /** A page for each authority, in the order of their keys so that none depends on the others. */
  private Map<Gathered, SitePath> paths() {
    Map<Gathered, SitePath> paths = new HashMap<>();
    Set<String> taken = new HashSet<>();
    List<Gathered> sorted =
        gathered.values().stream().sorted(Comparator.comparing(g -> g.authority.key())).toList();
    for (Gathered entry : sorted) {
      if (entry.order.isPresent()) {
        paths.put(entry, entry.order.get().path().resolve("cited-by/"));
        continue;
      }
      String base = Slug.of(entry.authority.key(), 80);
      String slug = base;
      for (int again = 2; !taken.add(slug); again++) {
        slug = base + "-" + again;
      }
      paths.put(entry, new SitePath("authorities/" + slug + "/"));
    }
    return paths;
  }
}
