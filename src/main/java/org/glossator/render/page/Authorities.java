package org.glossator.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.cite.Authority;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Slug;
import org.glossator.text.ContentHash;

/** Makes the list of authorities. */
final class Authorities {
  /** What tells the numbers of two sections apart: § 12.1 and § 12-1. */
  private static final Pattern POINT = Pattern.compile("(?<=[0-9])\\.(?=[0-9])");

  /** A key of which a slug keeps everything that tells it from another. */
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]+:[!-9;-~]{1,170}");

  private Authorities() {}

  /** Up to so many authorities stand on one page. */
  private static final int ONE_PAGE = 500;

  /** So many of each kind stand on the first page where they do not all fit: the most cited. */
  private static final int FOREMOST = 10;

  /** One page of the list. */
  record At(SitePath path, String heading, AuthorityView.Index view) {}

  /** The list of all authorities by kind: one page, or a page of kinds and each kind's own. */
  static List<At> index(List<AuthorityEntry> entries, SitePath at) {
    Map<Authority.Kind, List<AuthorityEntry>> kinds = new EnumMap<>(Authority.Kind.class);
    for (AuthorityEntry entry : entries) {
      kinds.computeIfAbsent(entry.authority().kind(), k -> new ArrayList<>()).add(entry);
    }
    boolean together = entries.size() <= ONE_PAGE;
    List<At> pages = new ArrayList<>();
    List<AuthorityView.Group> groups = new ArrayList<>();
    kinds.forEach((kind, list) -> {
      String heading = heading(kind);
      String slug = Slug.of(heading);
      SitePath own = at.resolve(slug + "/");
      String more = together ? "" : Links.link(at, own);
      List<AuthorityView.Row> rows = rows(together ? list : foremost(list), at);
      groups.add(group(heading, slug, list.size(), more, rows, pager(own, list).getFirst()));
      if (!together) {
        for (Paging.Piece<AuthorityEntry> piece : pager(own, list)) {
          List<AuthorityView.Row> some = rows(piece.items(), piece.path());
          AuthorityView.Group whole = group(heading, slug, list.size(), "", some, piece);
          pages.add(new At(piece.path(), heading, new AuthorityView.Index(List.of(whole))));
        }
      }
    });
    pages.addFirst(new At(at, "Authorities", new AuthorityView.Index(groups)));
    return pages;
  }

  private static List<Paging.Piece<AuthorityEntry>> pager(SitePath at, List<AuthorityEntry> list) {
    return Paging.cut(at, list, ONE_PAGE);
  }

  /** The authorities that most orders cite; among equals those cited more often, then by name. */
  private static List<AuthorityEntry> foremost(List<AuthorityEntry> list) {
    record Counted(AuthorityEntry entry, long orders) {}
    return list.stream()
        .map(entry -> new Counted(entry, orders(entry)))
        .sorted(
            Comparator.comparingLong(Counted::orders)
                .thenComparingInt(counted -> counted.entry().uses().size())
                .reversed())
        .limit(FOREMOST)
        .map(Counted::entry)
        .toList();
  }

  private static long orders(AuthorityEntry entry) {
    return entry.uses().stream().map(use -> use.order().path()).distinct().count();
  }

  private static AuthorityView.Group group(
      String heading,
      String id,
      int total,
      String more,
      List<AuthorityView.Row> rows,
      Paging.Piece<AuthorityEntry> piece) {
    return new AuthorityView.Group(heading, id, total, more, rows, piece.pager());
  }

  private static List<AuthorityView.Row> rows(List<AuthorityEntry> entries, SitePath at) {
    return entries.stream().map(entry -> row(entry, at)).toList();
  }

  private static AuthorityView.Row row(AuthorityEntry entry, SitePath at) {
    String place = entry.own() ? "" : "#" + rowId(entry.authority());
    return new AuthorityView.Row(
        entry.authority().name(),
        entry.authority().citation(),
        Links.link(at, entry.path()) + place,
        entry.uses().size(),
        (int) orders(entry));
  }

  /** The id of an authority in a table of authorities, in which no other key has it. */
  static String rowId(Authority authority) {
    String key = authority.key();
    String id = POINT.splitAsStream(key).map(Slug::of).collect(Collectors.joining(".", "a-", ""));
    boolean plain = PLAIN.matcher(key).matches();
    return plain ? id : id + "-" + ContentHash.of(key).hex().substring(0, 8);
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

  /** What an authority of this kind is called. */
  static String one(Authority.Kind kind) {
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
