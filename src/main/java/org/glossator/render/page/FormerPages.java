package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotate.Orphan;
import org.glossator.corpus.CitationDate;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Tombstone;
import org.glossator.render.html.Html;

/**
 * Pages at addresses where an order was: the way to where it is now, or the word that it is gone;
 * and at those of notes that lost their place, the way to the order's end, where they stand now.
 */
final class FormerPages {
  private static final SitePath POLICY = new SitePath("removal-policy/");
  private static final List<String> PARTS = List.of("", "plain/", "authorities/");

  private final Corpus corpus;
  private final Shell shell;

  FormerPages(Corpus corpus, Shell shell) {
    this.corpus = corpus;
    this.shell = shell;
  }

  /** A page to be rendered. */
  record Job(String template, SitePath path, PageView page, FormerView view) {}

  List<Job> all() {
    List<Job> jobs = new ArrayList<>();
    for (PublishedOrder order : corpus.orders()) {
      for (SitePath alias : order.metadata().visibility().aliases()) {
        parts(order)
            .forEach(part -> jobs.add(moved(alias.resolve(part), order.path().resolve(part))));
      }
      for (Orphan orphan : order.orphans()) {
        SitePath at = Noted.path(orphan);
        String href = Links.link(at, order.path()) + "#" + Ids.of(orphan);
        jobs.add(moved(at, "This note has lost its place in the order", href));
        jobs.add(moved(at.resolve("embed.html"), "This note has lost its place", href));
      }
    }
    for (Tombstone stone : corpus.removed()) {
      List<SitePath> places = new ArrayList<>(stone.aliases());
      places.add(stone.path());
      for (SitePath place : places) {
        PARTS.forEach(part -> jobs.add(removed(place.resolve(part), stone)));
      }
    }
    return jobs;
  }

  /** The pages below an order's own that others may link to. */
  private static List<String> parts(PublishedOrder order) {
    List<String> parts = new ArrayList<>(PARTS);
    if (VersionPages.hasPage(order)) {
      parts.add("corrections/");
    }
    order.metadata().history().versions().forEach(v -> parts.add(v.path(SitePath.ROOT).value()));
    return parts;
  }

  private Job moved(SitePath at, SitePath to) {
    return moved(at, "This order has moved", Links.link(at, to));
  }

  private Job moved(SitePath at, String heading, String href) {
    PageView page = shell.page(at, heading, "", "", List.of());
    List<PageView.Meta> metas =
        List.of(OrderHead.QUIET, new PageView.Meta("http-equiv", "refresh", "0; url=" + href));
    return new Job(
        "moved.ftlh",
        at,
        page.with(metas, List.of(), Html.EMPTY),
        new FormerView(href, "", "", "", ""));
  }

  private Job removed(SitePath at, Tombstone stone) {
    boolean policy = corpus.pages().stream().anyMatch(page -> page.path().equals(POLICY));
    PageView page = shell.page(at, "An order was removed", "", "", List.of());
    FormerView view =
        new FormerView(
            "",
            CitationDate.inFull(stone.date()),
            stone.reason().words(),
            stone.docket(),
            policy ? Links.link(at, POLICY) : "");
    return new Job(
        "removed.ftlh", at, page.with(List.of(OrderHead.QUIET), List.of(), Html.EMPTY), view);
  }
}
