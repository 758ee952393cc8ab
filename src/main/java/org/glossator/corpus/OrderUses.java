package org.glossator.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.Authority;
import org.glossator.cite.Citation;
import org.glossator.cite.CitationKind;
import org.glossator.cite.CitedOrder;
import org.glossator.cite.Mention;

/**
 * What one order cites, as far as its own text shows it, without that text. Documents of its own
 * case are left out.
 *
 * @param authorities everything that it cites, each once, in the order of their first mention
 * @param cited its mentions, by number
 * @param parts the fields of those mentions that may name an order by themselves, by number
 */
public record OrderUses(
    List<Authority> authorities, List<Cited> cited, Map<Integer, Citation.Parts> parts) {
  public OrderUses {
    authorities = List.copyOf(authorities);
    cited = List.copyOf(cited);
    parts = Map.copyOf(parts);
  }

  /** What {@code order} cites. */
  public static OrderUses of(CitedOrder order) {
    CitedOrder whole = order.fetched();
    Map<Authority, Integer> numbers = new LinkedHashMap<>();
    Map<Integer, Citation.Parts> parts = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : whole.mentions()) {
      Optional<Authority> authority = authority(mention);
      authority.ifPresent(a -> numbers.putIfAbsent(a, numbers.size()));
      if (authority.isPresent()) {
        mentions.add(mention);
      }
      if (authority.isPresent() && mayName(mention)) {
        parts.put(mention.number(), mention.parts());
      }
    }
    List<Cited> cited =
        new UseReader(whole)
            .read(mentions, m -> authority(m).map(a -> numbers.getOrDefault(a, 0)).orElse(0));
    return new OrderUses(List.copyOf(numbers.keySet()), cited, parts);
  }

  private static Optional<Authority> authority(Mention mention) {
    return mention.resolution().authority().filter(authority -> !authority.isLocal());
  }

  /** Whether it may name an order by its own words. */
  private static boolean mayName(Mention mention) {
    return mention.kind() == CitationKind.FULL_CASE || mention.kind() == CitationKind.DOCKET;
  }
}
