package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import org.glossator.corpus.CitationDate;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.order.Caption;

/**
 * What the head of an order's page tells other programs: reference managers take the order for a
 * court case, link previews show its name. What the order does not say is left out, and so is what
 * needs an address when none is configured.
 */
final class OrderHead {
  private final PublishedOrder order;
  private final Caption caption;
  private final Site site;
  private final List<PageView.Meta> metas = new ArrayList<>();

  /** Asks search engines not to list a page. */
  static final PageView.Meta QUIET = new PageView.Meta("name", "robots", "noindex, noarchive");

  private OrderHead(PublishedOrder order, Site site) {
    this.order = order;
    this.caption = order.caption();
    this.site = site;
  }

  /** The {@code meta} elements. */
  static List<PageView.Meta> metas(PublishedOrder order, Site site) {
    OrderHead head = new OrderHead(order, site);
    head.dublinCore();
    head.highwire();
    if (order.metadata().visibility().index()) {
      head.cards();
    } else {
      head.metas.add(QUIET);
    }
    return List.copyOf(head.metas);
  }

  /** The page as it is if the order may be found, else asking search engines to stay away. */
  static PageView quiet(PageView page, PublishedOrder order) {
    return quiet(page, order.metadata().visibility().index());
  }

  /** The page as it is if it is {@code listed}, else asking search engines to stay away. */
  static PageView quiet(PageView page, boolean listed) {
    return listed ? page : page.with(List.of(QUIET), List.of(), page.data());
  }

  /** The {@code link} elements: schemas, and the same order in other formats. */
  static List<PageView.HeadLink> links(PublishedOrder order, SitePath at) {
    List<PageView.HeadLink> links = new ArrayList<>();
    links.add(new PageView.HeadLink("schema.DC", "", "http://purl.org/dc/elements/1.1/", ""));
    links.add(new PageView.HeadLink("schema.DCTERMS", "", "http://purl.org/dc/terms/", ""));
    for (OrderFiles.File file : OrderFiles.of(order)) {
      String href = Links.link(at, order.path().resolve(file.name()));
      links.add(new PageView.HeadLink("alternate", file.type(), href, file.label()));
    }
    return links;
  }

  /** "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ (N.D. Cal. Oct. 7, 2011)". */
  static String title(PublishedOrder order) {
    Caption caption = order.caption();
    String docket = caption.docketNumber().map(d -> ", No. " + d).orElse("");
    return order.name() + docket + dated(caption);
  }

  /** Zotero's own names make it save a case, with court and docket number. */
  private void dublinCore() {
    name("DC.type", "case");
    name("z:itemType", "case");
    name("z:court", caption.court().map(c -> c.abbreviation()).orElse(""));
    name("z:docketNumber", caption.docketNumber().map(d -> "No. " + d).orElse(""));
    name("z:shortTitle", order.shortName());
    name("DC.title", order.name());
    name("DC.date", caption.dated().map(Object::toString).orElse(""));
    name("DC.creator", caption.judge().map(OrderHead::inverted).orElse(""));
    name("DC.language", "en-US");
    String notes = site.rights().isEmpty() ? "" : " Annotations: " + site.rights();
    name("DC.rights", "U.S. court order: no copyright (17 U.S.C. § 105)." + notes);
  }

  private void highwire() {
    name("citation_title", order.name());
    name("citation_author", caption.judge().map(OrderHead::inverted).orElse(""));
    name(
        "citation_publication_date",
        caption.dated().map(d -> d.toString().replace('-', '/')).orElse(""));
    name("citation_language", "en");
    name("citation_fulltext_html_url", address());
  }

  private void cards() {
    property("og:type", "article");
    property("og:title", order.name() + dated(caption));
    property("og:description", order.metadata().summary());
    property("og:url", address());
    property("og:site_name", site.title());
    property("article:published_time", caption.dated().map(Object::toString).orElse(""));
    name("twitter:card", "summary");
  }

  private String address() {
    return site.baseUrl().isEmpty() ? "" : site.baseUrl() + order.path().value();
  }

  private static String dated(Caption caption) {
    String court = caption.court().map(c -> c.abbreviation()).orElse("");
    String date = caption.dated().map(CitationDate::of).orElse("");
    String both = (court + " " + date).strip();
    return both.isEmpty() ? "" : " (" + both + ")";
  }

  /** "James, Maria-Elena" for "Maria-Elena James"; "Jr." and the like stay with the last name. */
  static String inverted(String name) {
    String[] words = name.strip().split(" +", -1);
    if (words.length < 2) {
      return name;
    }
    int last = words.length - 1;
    boolean suffix = words[last].matches("(?i)(jr|sr)\\.?|II|III|IV") && last > 1;
    int family = suffix ? last - 1 : last;
    String given = String.join(" ", List.of(words).subList(0, family));
    String surname = words[family].replaceAll(",$", "");
    return surname + ", " + given + (suffix ? ", " + words[last] : "");
  }

  private void name(String key, String content) {
    add("name", key, content);
  }

  private void property(String key, String content) {
    add("property", key, content);
  }

  private void add(String kind, String key, String content) {
    if (!content.isEmpty()) {
      metas.add(new PageView.Meta(kind, key, content));
    }
  }
}
