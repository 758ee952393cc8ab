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
import org.glossator.cite.CitedOrder;
import org.glossator.cite.Mention;
import org.glossator.cite.Resolution;

/**
 * Gathers who cites what. The record and the briefs belong to one case, so a document of them is an
 * authority of its order alone and has no page of its own. An order of this site is one authority,
 * whichever of its citations names it.
 */
final class Authorities {
  private static final Comparator<AuthorityEntry> ORDER =
      Comparator.comparing((AuthorityEntry e) -> e.authority().kind())
          .thenComparing(e -> Slug.of(e.authority().name()))
          .thenComparing(e -> e.authority().key());

  private final Held held;
  private final boolean allHavePages;
  private final Map<String, Gathered> gathered = new LinkedHashMap<>();

  private Authorities(Held held, boolean allHavePages) {
    this.held = held;
    this.allHavePages = allHavePages;
  }

  /**
   * The authorities that {@code orders} mention, those of the record left out.
   *
   * @param allHavePages whether an authority has a page of its own even if only one order cites it
   */
  static List<AuthorityEntry> of(List<PublishedOrder> orders, boolean allHavePages) {
    Authorities all = new Authorities(Held.of(orders), allHavePages);
    orders.parallelStream().map(all::citedIn).toList().forEach(all::add);
    return all.entries();
  }

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

  /** A mention of an authority, and the order of this site that it is. */
  private record Found(
      Authority authority, boolean means, Optional<Held.Named> named, AuthorityEntry.Use use) {}

  private List<Found> citedIn(PublishedOrder order) {
    CitedOrder cited = order.cited().fetched();
    Map<String, Held.Named> here = held.authoritiesOf(order, cited.mentions());
    List<Found> found = new ArrayList<>();
    UseReader uses = new UseReader(order, cited);
    for (Mention mention : cited.mentions()) {
      Optional<Authority> authority = mention.resolution().authority();
      Optional<AuthorityEntry.Use> use = uses.of(mention);
      if (authority.isPresent() && use.isPresent() && !authority.get().isLocal()) {
        boolean means = mention.resolution() instanceof Resolution.Means;
        found.add(new Found(authority.get(), means, named(order, mention, here), use.get()));
      }
    }
    return found;
  }

  /** A doubtful citation is what its own number says, not what its name was taken for. */
  private Optional<Held.Named> named(
      PublishedOrder citing, Mention mention, Map<String, Held.Named> here) {
    return switch (mention.resolution()) {
      case Resolution.Means means -> Optional.ofNullable(here.get(means.target().key()));
      case Resolution.Doubtful doubtful ->
          held.named(mention)
              .filter(order -> !order.path().equals(citing.path()))
              .map(order -> new Held.Named(order, false));
      case Resolution.Ambiguous ambiguous -> Optional.empty();
      case Resolution.Unknown unknown -> Optional.empty();
    };
  }

  private void add(List<Found> found) {
    for (Found each : found) {
      Optional<PublishedOrder> order = each.named.map(Held.Named::order);
      String key = order.map(o -> "order:" + o.path()).orElse(each.authority.key());
      Gathered entry = gathered.computeIfAbsent(key, k -> new Gathered(each.authority, order));
      entry.authority = fuller(entry.authority, each.authority);
      if (each.means) {
        entry.keys.add(each.authority.key());
      }
      entry.uses.add(each.use);
      if (each.named.filter(n -> !n.certain()).isPresent()) {
        entry.uncertain.add(each.use);
      }
    }
  }

  /** Of two descriptions of one authority the one that says more. */
  private static Authority fuller(Authority a, Authority b) {
    return b.citation().length() > a.citation().length() ? b : a;
  }

  private List<AuthorityEntry> entries() {
    Map<Gathered, SitePath> paths = paths();
    return gathered.values().parallelStream()
        .map(entry -> entry(entry, paths.getOrDefault(entry, SitePath.ROOT)))
        .sorted(ORDER)
        .toList();
  }

  private AuthorityEntry entry(Gathered entry, SitePath path) {
    List<String> keys = List.copyOf(entry.keys);
    if (entry.order.isEmpty()) {
      boolean own = hasPage(entry);
      SitePath at = own ? path : entry.uses.getFirst().order().path().resolve("authorities/");
      return new AuthorityEntry(entry.authority, keys, at, own, entry.order, entry.uses);
    }
    Landings landings = Landings.of(entry.order.get());
    List<AuthorityEntry.Use> uses =
        entry.uses.stream()
            .map(use -> use.landing(landings.of(use, !entry.uncertain.contains(use))))
            .toList();
    Authority authority = HeldAuthority.of(entry.order.get(), entry.authority);
    return new AuthorityEntry(authority, keys, path, true, entry.order, uses);
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
