package org.glossator.render.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.cite.Authority;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Usage;

/** Makes the list of authorities and each authority's page. */
final class Authorities {
  private Authorities() {}

  /** The list of all authorities, by kind. */
  static AuthorityView.Index index(List<AuthorityEntry> entries, SitePath at) {
    Map<Authority.Kind, List<AuthorityView.Row>> rows = new LinkedHashMap<>();
    for (Authority.Kind kind : Authority.Kind.values()) {
      rows.put(kind, new ArrayList<>());
    }
    for (AuthorityEntry entry : entries) {
      Authority authority = entry.authority();
      rows.getOrDefault(authority.kind(), List.of())
          .add(
              new AuthorityView.Row(
                  authority.name(),
                  authority.citation(),
                  Links.link(at, entry.path()),
                  entry.uses().size(),
                  byOrder(entry).size()));
    }
    List<AuthorityView.Group> groups = new ArrayList<>();
    rows.forEach((kind, list) -> {
      if (!list.isEmpty()) {
        groups.add(new AuthorityView.Group(heading(kind), Links.slug(heading(kind)), list));
      }
    });
    return new AuthorityView.Index(groups);
  }

  /** The page of one authority. */
  static AuthorityView page(AuthorityEntry entry, List<NoteView> notes) {
    Authority authority = entry.authority();
    List<AuthorityView.Citing> citing = new ArrayList<>();
    byOrder(entry)
        .forEach(uses ->
            citing.add(
                new AuthorityView.Citing(
                    OrderLine.of(uses.getFirst().order(), entry.path()),
                    uses.stream().map(use -> use(use, entry.path())).toList())));
    return new AuthorityView(
        one(authority.kind()),
        authority.name(),
        authority.citation(),
        authority.links().stream().map(l -> new PageView.Link("", l.label(), l.url())).toList(),
        citing,
        notes);
  }

  private static AuthorityView.Use use(AuthorityEntry.Use use, SitePath at) {
    PublishedOrder order = use.order();
    String words =
        order
            .order()
            .block(use.mention().block())
            .map(b -> use.mention().link().of(b.passage().text()))
            .orElse("");
    return new AuthorityView.Use(
        use.pin().text(),
        Links.link(at, order.path()) + "#" + Ids.of(use.mention()),
        words,
        Usage.of(order.order(), use.mention()),
        use.sentence());
  }

  /** The uses of each order that mentions it, in the site's order. */
  private static Collection<List<AuthorityEntry.Use>> byOrder(AuthorityEntry entry) {
    Map<SitePath, List<AuthorityEntry.Use>> uses = new LinkedHashMap<>();
    for (AuthorityEntry.Use use : entry.uses()) {
      uses.computeIfAbsent(use.order().path(), p -> new ArrayList<>()).add(use);
    }
    return uses.values();
  }

  /** The heading of a kind in a table of authorities. */
  static String heading(Authority.Kind kind) {
    return switch (kind) {
      case CASE -> "Cases";
      case CONSTITUTION -> "Constitutions";
      case STATUTE -> "Statutes";
      case REGULATION -> "Regulations";
      case RULE -> "Rules";
      case SECONDARY -> "Other authorities";
      case RECORD -> "The record";
      case OTHER -> "Other";
    };
  }

  private static String one(Authority.Kind kind) {
    return switch (kind) {
      case CASE -> "Case";
      case CONSTITUTION -> "Constitution";
      case STATUTE -> "Statute";
      case REGULATION -> "Regulation";
      case RULE -> "Rule";
      case SECONDARY -> "Secondary authority";
      case RECORD -> "Record";
      case OTHER -> "Authority";
    };
  }
}
