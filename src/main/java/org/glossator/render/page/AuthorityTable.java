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
import org.glossator.corpus.Slug;
import org.glossator.corpus.Usage;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.text.Span;

/**
 * Makes an order's table of authorities from the very citations that are marked on its page, so
 * that the two cannot disagree.
 */
final class AuthorityTable {
  /** From this many mentions on a table says "passim". */
  private static final int PASSIM = 6;

  private static final String LEADERS = " ........ ";

  private final PublishedOrder order;
  private final Map<String, SitePath> pages;
  private final SitePath at;

  /** The footnotes by the blocks they are made of. */
  private final Map<String, Footnote> notes = new HashMap<>();

  private AuthorityTable(PublishedOrder order, Map<String, SitePath> pages, SitePath at) {
    this.order = order;
    this.pages = pages;
    this.at = at;
    for (Footnote note : order.order().footnotes()) {
      note.blocks().forEach(block -> notes.putIfAbsent(block.id(), note));
    }
  }

  /** The table of {@code order}, for the page at {@code at}. */
  static TableView of(PublishedOrder order, Map<String, SitePath> pages, SitePath at) {
    return new AuthorityTable(order, pages, at).view();
  }

  private TableView view() {
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
        cited.values().stream().sorted(Comparator.comparing(a -> Slug.of(a.name()))).toList();
    List<TableView.Group> groups = new ArrayList<>();
    for (Authority.Kind kind : Authority.Kind.values()) {
      List<TableView.Row> rows =
          sorted.stream()
              .filter(a -> a.kind() == kind)
              .map(a -> row(a, mentions.getOrDefault(a.key(), List.of())))
              .toList();
      if (!rows.isEmpty()) {
        String heading = Authorities.heading(kind);
        groups.add(new TableView.Group(heading, Slug.of(heading), rows));
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

  private TableView.Row row(Authority authority, List<Mention> mentions) {
    Set<String> how = new LinkedHashSet<>();
    List<TableView.Place> places = new ArrayList<>();
    for (Mention mention : mentions) {
      String usage = Usage.of(order.order(), mention);
      if (!usage.isEmpty()) {
        how.addAll(List.of(usage.split("; ", -1)));
      }
      String href = Links.link(at, order.path()) + "#" + Ids.of(mention);
      places.add(new TableView.Place(pin(mention), href, form(mention)));
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
  private String pin(Mention mention) {
    String pin =
        order
            .order()
            .block(mention.block())
            .map(b -> Block.place(b.passage().pinOf(Span.at(mention.span().start())), b.id()))
            .orElse("");
    Footnote note = notes.get(mention.block());
    int line = pin.indexOf(':');
    String page = line < 0 ? pin : pin.substring(0, line);
    return note == null ? pin : (page + " n." + note.mark()).strip();
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
