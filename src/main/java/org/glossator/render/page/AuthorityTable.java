package org.glossator.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.cite.Authority;
import org.glossator.cite.Mention;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Usage;
import org.glossator.order.Block;
import org.glossator.order.Order;
import org.glossator.text.Span;

/**
 * Makes an order's table of authorities from the very citations that are marked on its page, so
 * that the two cannot disagree.
 */
final class AuthorityTable {
  /** From this many mentions on a table says "passim". */
  private static final int PASSIM = 6;

  private static final String LEADERS = " ........ ";

  private AuthorityTable() {}

  /** The table of {@code order}, for the page at {@code at}. */
  static TableView of(PublishedOrder order, Map<String, SitePath> pages, SitePath at) {
    Map<String, Authority> cited = new LinkedHashMap<>();
    Map<String, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : order.cited().mentions()) {
      Optional<Authority> authority = mention.resolution().authority();
      if (authority.isPresent()) {
        String key = authority.get().key();
        cited.putIfAbsent(key, authority.get());
        mentions.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
      }
    }
    List<Authority> sorted =
        cited.values().stream().sorted(Comparator.comparing(a -> Links.slug(a.name()))).toList();
    List<TableView.Group> groups = new ArrayList<>();
    for (Authority.Kind kind : Authority.Kind.values()) {
      List<TableView.Row> rows =
          sorted.stream()
              .filter(a -> a.kind() == kind)
              .map(a -> row(order, a, mentions.getOrDefault(a.key(), List.of()), pages, at))
              .toList();
      if (!rows.isEmpty()) {
        String heading = Authorities.heading(kind);
        groups.add(new TableView.Group(heading, Links.slug(heading), rows));
      }
    }
    boolean files = order.metadata().visibility().files();
    String csv = files ? Links.link(at, order.path().resolve("authorities.csv")) : "";
    String ris = files ? Links.link(at, order.path().resolve("authorities.ris")) : "";
    String csl = files ? Links.link(at, order.path().resolve("authorities.csl.json")) : "";
    String back = Links.link(at, order.path());
    return new TableView(
        order.name(),
        order.cited().facts().pages() > 0,
        back,
        csv,
        ris,
        csl,
        groups,
        plain(groups));
  }

  private static TableView.Row row(
      PublishedOrder order,
      Authority authority,
      List<Mention> mentions,
      Map<String, SitePath> pages,
      SitePath at) {
    Set<String> how = new LinkedHashSet<>();
    List<TableView.Place> places = new ArrayList<>();
    for (Mention mention : mentions) {
      String usage = Usage.of(order.order(), mention);
      if (!usage.isEmpty()) {
        how.addAll(List.of(usage.split("; ", -1)));
      }
      String href = Links.link(at, order.path()) + "#" + Ids.of(mention);
      places.add(new TableView.Place(pin(order.order(), mention), href, form(mention)));
    }
    SitePath page = pages.get(authority.key());
    return new TableView.Row(
        Authorities.rowId(authority),
        authority.name(),
        authority.citation(),
        page == null ? "" : Links.link(at, page),
        mentions.size() >= PASSIM,
        mentions.size(),
        places,
        String.join("; ", how),
        Coins.of(authority));
  }

  /** A heading for each kind, then a line for each authority: name, dot leaders, pages. */
  private static String plain(List<TableView.Group> groups) {
    StringBuilder out = new StringBuilder();
    for (TableView.Group group : groups) {
      out.append(out.isEmpty() ? "" : "\n").append(group.heading()).append('\n');
      for (TableView.Row row : group.rows()) {
        boolean both = !row.name().isEmpty() && !row.citation().isEmpty();
        out.append(row.name()).append(both ? ", " : "").append(row.citation());
        out.append(LEADERS).append(row.passim() ? "passim" : pages(row.places())).append('\n');
      }
    }
    return out.toString();
  }

  /** Pages without lines, each once: "11, 12 n.3". */
  private static String pages(List<TableView.Place> places) {
    Set<String> pages = new LinkedHashSet<>();
    for (TableView.Place place : places) {
      int lines = place.pin().indexOf(':');
      pages.add(lines < 0 ? place.pin() : place.pin().substring(0, lines));
    }
    return String.join(", ", pages);
  }

  /** Page and line; a footnote's number after the page where it stands in one. */
  private static String pin(Order order, Mention mention) {
    String pin =
        order
            .block(mention.block())
            .map(b -> Block.place(b.passage().pinOf(Span.at(mention.span().start())), b.id()))
            .orElse("");
    return order.footnotes().stream()
        .filter(n -> n.blocks().stream().anyMatch(b -> b.id().equals(mention.block())))
        .findFirst()
        .map(n -> (pin.replaceAll(":.*", "") + " n." + n.mark()).strip())
        .orElse(pin);
  }

  private static String form(Mention mention) {
    return switch (mention.kind()) {
      case ID -> "Id.";
      case SUPRA -> "supra";
      case REFERENCE -> "by name";
      case SHORT_CASE, FULL_CASE, STATUTE, REGULATION, CONSTITUTION -> "";
      case RULE_FEDERAL, RULE_LOCAL, RULE_OTHER, RECORD, DOCKET, JOURNAL, TREATISE -> "";
      case SECONDARY, ADMIN, EXECUTIVE, LEGISLATIVE, GUIDELINE, BRIEF, INTERNAL, SELF -> "";
    };
  }
}
