package org.glossator.render.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossator.cite.Authority;
import org.glossator.cite.CitationKind;
import org.glossator.cite.Mention;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Usage;
import org.glossator.order.Block;

/** {@code authorities.csv}: an order's table of authorities, one authority a row. */
final class AuthoritiesCsv {
  private AuthoritiesCsv() {}

  static String of(PublishedOrder order) {
    Csv csv = Csv.of("kind", "authority", "citation", "times", "at", "how_used", "key", "url");
    for (List<Mention> mentions : byAuthority(order)) {
      Authority authority = mentions.getFirst().resolution().authority().orElseThrow();
      csv.row(
          authority.kind().name().toLowerCase(Locale.ROOT),
          authority.name(),
          authority.citation(),
          String.valueOf(mentions.size()),
          places(order, mentions),
          uses(order, mentions),
          authority.key(),
          mentions.stream().flatMap(m -> CitationsJson.url(m).stream()).findFirst().orElse(""));
    }
    return csv.toString();
  }

  /** By kind as a table of authorities lists them, then by name. */
  static List<List<Mention>> byAuthority(PublishedOrder order) {
    Map<String, List<Mention>> byKey = new LinkedHashMap<>();
    for (Mention mention : order.cited().mentions()) {
      if (mention.kind() == CitationKind.SELF || mention.kind() == CitationKind.INTERNAL) {
        continue;
      }
      mention
          .resolution()
          .authority()
          .ifPresent(a -> byKey.computeIfAbsent(a.key(), key -> new ArrayList<>()).add(mention));
    }
    List<List<Mention>> rows = new ArrayList<>(byKey.values());
    rows.sort((a, b) -> {
      Authority first = a.getFirst().resolution().authority().orElseThrow();
      Authority second = b.getFirst().resolution().authority().orElseThrow();
      int kind = first.kind().compareTo(second.kind());
      int name = kind != 0 ? kind : first.name().compareToIgnoreCase(second.name());
      return name != 0 ? name : first.key().compareTo(second.key());
    });
    return rows;
  }

  /** "2:26; 3:5 (Id.); 3:27". */
  private static String places(PublishedOrder order, List<Mention> mentions) {
    List<String> places = new ArrayList<>();
    for (Mention mention : mentions) {
      String pin = pin(order, mention);
      places.add(mention.kind() == CitationKind.ID ? pin + " (Id.)" : pin);
    }
    return String.join("; ", places);
  }

  /** Where a citation starts: page and line, or the page alone. */
  static String pin(PublishedOrder order, Mention mention) {
    return order
        .order()
        .block(mention.block())
        .map(Block::passage)
        .map(passage -> passage.addressOf(mention.span().start()))
        .map(a -> a.citable() ? a.page() + ":" + a.line() : String.valueOf(a.page()))
        .orElse("");
  }

  /** Every way of use once, as the page of the table says it. */
  private static String uses(PublishedOrder order, List<Mention> mentions) {
    Set<String> uses = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      String how = Usage.of(order.order(), mention);
      if (!how.isEmpty()) {
        uses.addAll(List.of(how.split("; ", -1)));
      }
    }
    return String.join("; ", uses);
  }
}
