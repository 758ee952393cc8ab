package org.glossator.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.cite.Authority;
import org.glossator.cite.Mention;
import org.glossator.order.Block;
import org.glossator.text.Span;

/**
 * Gathers who cites what. The record belongs to one case, so a document of the record is an
 * authority of its order alone and has no page of its own.
 */
final class Authorities {
  private static final Comparator<AuthorityEntry> ORDER =
      Comparator.comparing((AuthorityEntry e) -> e.authority().kind())
          .thenComparing(e -> sortName(e.authority()))
          .thenComparing(e -> e.authority().key());

  private final Map<String, Authority> authorities = new LinkedHashMap<>();
  private final Map<String, List<AuthorityEntry.Use>> uses = new HashMap<>();

  private Authorities() {}

  /** The authorities that {@code orders} mention, those of the record left out. */
  static List<AuthorityEntry> of(List<PublishedOrder> orders) {
    Authorities all = new Authorities();
    orders.forEach(all::add);
    return all.entries();
  }

  private void add(PublishedOrder order) {
    Map<String, List<Span>> atoms = new HashMap<>();
    for (Mention mention : order.cited().mentions()) {
      atoms.computeIfAbsent(mention.block(), id -> new ArrayList<>()).add(mention.span());
    }
    Map<String, Block> blocks = new HashMap<>();
    order.order().everyBlock().forEach(block -> blocks.put(block.id(), block));
    for (Mention mention : order.cited().mentions()) {
      Optional<Authority> authority = mention.resolution().authority();
      Block block = blocks.get(mention.block());
      if (authority.isEmpty() || block == null || authority.get().kind() == Authority.Kind.RECORD) {
        continue;
      }
      String text = block.passage().text();
      Span sentence =
          Sentences.around(text, mention.span(), atoms.getOrDefault(mention.block(), List.of()));
      authorities.merge(authority.get().key(), authority.get(), Authorities::fuller);
      uses.computeIfAbsent(authority.get().key(), key -> new ArrayList<>())
          .add(
              new AuthorityEntry.Use(
                  order,
                  mention,
                  block.passage().pinOf(Span.at(mention.span().start())),
                  sentence.of(text)));
    }
  }

  /** Of two descriptions of one authority the one that says more. */
  private static Authority fuller(Authority a, Authority b) {
    return b.citation().length() > a.citation().length() ? b : a;
  }

  private List<AuthorityEntry> entries() {
    List<AuthorityEntry> entries = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (Authority authority : authorities.values().stream().sorted(byKey()).toList()) {
      String base = Slug.of(authority.key(), 80);
      String slug = base;
      for (int again = 2; !paths.add(slug); again++) {
        slug = base + "-" + again;
      }
      SitePath path = new SitePath("authorities/" + slug + "/");
      entries.add(
          new AuthorityEntry(authority, path, uses.getOrDefault(authority.key(), List.of())));
    }
    entries.sort(ORDER);
    return entries;
  }

  private static Comparator<Authority> byKey() {
    return Comparator.comparing(Authority::key);
  }

  private static String sortName(Authority authority) {
    return Slug.of(authority.name());
  }
}
