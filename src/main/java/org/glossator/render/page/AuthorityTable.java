package org.glossator.render.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.cite.Authority;
import org.glossator.cite.Mention;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.order.Order;

/**
 * Makes an order's table of authorities from the very citations that are marked on its page, so
 * that the two cannot disagree.
 */
final class AuthorityTable {
  /** From this many mentions on a table says "passim". */
  private static final int PASSIM = 6;

  private static final String CSV = "authorities.csv";

  private AuthorityTable() {}

  /** The table of {@code order}, for the page at {@code at}. */
  static TableView of(PublishedOrder order, List<AuthorityEntry> entries, SitePath at) {
    List<TableView.Group> groups = new ArrayList<>();
    for (Authority.Kind kind : Authority.Kind.values()) {
      List<TableView.Row> rows = new ArrayList<>();
      for (AuthorityEntry entry : entries) {
        List<AuthorityEntry.Use> uses = usesIn(order, entry);
        if (entry.authority().kind() == kind && !uses.isEmpty()) {
          rows.add(row(entry, uses, at));
        }
      }
      if (!rows.isEmpty()) {
        String heading = Authorities.heading(kind);
        groups.add(new TableView.Group(heading, Links.slug(heading), rows));
      }
    }
    String cite = new CitationForms(order).whole().getFirst().html().markup();
    return new TableView(order.name(), cite, Links.link(at, order.path()), CSV, groups);
  }

  /** The same table as comma-separated values (RFC 4180), with a header line. */
  static String csv(TableView table) {
    StringBuilder out = new StringBuilder();
    line(out, "kind", "authority", "citation", "times", "places", "how used");
    for (TableView.Group group : table.groups()) {
      for (TableView.Row row : group.rows()) {
        List<String> places =
            row.places().stream()
                .map(p -> p.form().isEmpty() ? p.pin() : p.pin() + " (" + p.form() + ")")
                .toList();
        line(
            out,
            group.heading(),
            row.name(),
            row.citation(),
            String.valueOf(row.times()),
            String.join("; ", places),
            row.how());
      }
    }
    return out.toString();
  }

  private static TableView.Row row(
      AuthorityEntry entry, List<AuthorityEntry.Use> uses, SitePath at) {
    Set<String> how = new LinkedHashSet<>();
    List<TableView.Place> places = new ArrayList<>();
    for (AuthorityEntry.Use use : uses) {
      Order order = use.order().order();
      String usage = Usage.of(order, use.mention());
      if (!usage.isEmpty()) {
        how.addAll(List.of(usage.split("; ", -1)));
      }
      String href = Links.link(at, use.order().path()) + "#" + Ids.of(use.mention());
      places.add(new TableView.Place(use.pin().text(), href, form(use.mention())));
    }
    Authority authority = entry.authority();
    return new TableView.Row(
        authority.name(),
        authority.citation(),
        Links.link(at, entry.path()),
        uses.size() >= PASSIM,
        uses.size(),
        places,
        String.join("; ", how));
  }

  private static List<AuthorityEntry.Use> usesIn(PublishedOrder order, AuthorityEntry entry) {
    return entry.uses().stream().filter(u -> u.order().path().equals(order.path())).toList();
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

  private static void line(StringBuilder out, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      out.append(i == 0 ? "" : ",").append('"').append(cells[i].replace("\"", "\"\"")).append('"');
    }
    out.append("\r\n");
  }
}
