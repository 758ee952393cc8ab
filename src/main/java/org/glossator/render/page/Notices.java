package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import org.glossator.corpus.CitationDate;
import org.glossator.corpus.History;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Version;

/**
 * What a reader must know of a text before reading it: that the court amended the order, that the
 * text was corrected and by whom, that it is not the current one.
 */
final class Notices {
  private final PublishedOrder order;
  private final OrderWeb web;
  private final SitePath at;

  /**
   * The notices on one page.
   *
   * @param at the page
   */
  Notices(PublishedOrder order, OrderWeb web, SitePath at) {
    this.order = order;
    this.web = web;
    this.at = at;
  }

  /** Those on the page of the current text. */
  List<OrderView.Notice> all() {
    List<OrderView.Notice> notices = new ArrayList<>();
    for (OrderWeb.Related later : web.amendedBy()) {
      String day = later.day().isEmpty() ? "" : " on " + later.day();
      notices.add(
          new OrderView.Notice(
              "amended",
              "The court amended this order" + day + ".",
              List.of(
                  link("The amended order", later.path()),
                  link("What it changes", VersionPages.amendmentPath(later.path())))));
    }
    for (OrderWeb.Related old : web.amends().stream().toList()) {
      String day = old.day().isEmpty() ? "an earlier order" : "the order of " + old.day();
      notices.add(
          new OrderView.Notice(
              "amends",
              "This order amends " + day + ".",
              List.of(
                  link("The earlier order", old.path()),
                  link("What changed", VersionPages.amendmentPath(order.path())))));
    }
    order
        .metadata()
        .history()
        .correction()
        .ifPresent(last ->
            notices.add(
                new OrderView.Notice(
                    "corrected",
                    "The text was corrected "
                        + by(last)
                        + " on "
                        + CitationDate.inFull(last.date())
                        + ": "
                        + last.because(),
                    List.of(link("What changed", VersionPages.path(order))))));
    return notices;
  }

  /** Those on the page of one version. */
  List<OrderView.Notice> of(Version version) {
    History history = order.metadata().history();
    String since =
        "This is the text that was published here from " + CitationDate.inFull(version.date());
    boolean current = version.number() == history.versions().size();
    if (current) {
      return List.of(
          new OrderView.Notice(
              "version",
              since + " on, version " + number(version, history) + ". It is the current one.",
              List.of(link("The order with notes", order.path()))));
    }
    Version next = history.versions().get(version.number());
    return List.of(
        new OrderView.Notice(
            "former",
            since
                + " until it was corrected "
                + by(next)
                + " on "
                + CitationDate.inFull(next.date())
                + ", version "
                + number(version, history)
                + ".",
            List.of(
                link("The current text", order.path()),
                link("What changed", VersionPages.path(order)))));
  }

  private static String number(Version version, History history) {
    return version.number() + " of " + history.versions().size();
  }

  /** Who corrected a text. */
  static String by(Version version) {
    return switch (version.by()) {
      case NOBODY -> "";
      case COURT -> "by the court";
      case PUBLISHER -> "by the publisher of this site";
    };
  }

  private PageView.Link link(String words, SitePath to) {
    return new PageView.Link("", words, Links.link(at, to));
  }
}
