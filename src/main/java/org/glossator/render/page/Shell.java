package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Page;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.render.export.Feeds;
import org.glossator.render.html.Html;

/** What surrounds every page of one site: its name, its navigation, the publisher's own pages. */
public final class Shell {
  private static final List<String[]> NAVIGATION =
      List.of(
          new String[] {"orders", "Orders", ""},
          new String[] {"authorities", "Authorities", "authorities/"},
          new String[] {"topics", "Topics", "topics/"},
          new String[] {"notes", "Notes", "notes/"},
          new String[] {"search", "Search", "search/"});

  private final Site site;
  private final List<Page> pages;
  private final boolean feeds;
  private final boolean register;

  private Shell(Site site, List<Page> pages, boolean feeds, boolean register) {
    this.site = site;
    this.pages = pages;
    this.feeds = feeds;
    this.register = register;
  }

  /** The surroundings of the pages of {@code corpus}. */
  public static Shell of(Corpus corpus) {
    return new Shell(
        corpus.site(),
        corpus.pages(),
        Feeds.any(corpus.listed()),
        VersionPages.hasRegister(corpus));
  }

  /**
   * The surroundings of one page.
   *
   * @param path where it is
   * @param heading its heading; the site's title follows in the title bar
   * @param description one sentence, or empty
   * @param section which entry of the navigation it belongs to ("orders", "search"), or empty
   * @param above the pages above it, the outermost first
   */
  public PageView page(
      SitePath path, String heading, String description, String section, List<Above> above) {
    boolean home = path.equals(SitePath.ROOT);
    return new PageView(
        home ? site.title() : heading + " · " + site.title(),
        heading,
        description,
        Links.root(path),
        section,
        siteView(),
        navigation(path),
        publisherPages(path),
        above.stream()
            .map(a -> new PageView.Link("", a.label(), Links.link(path, a.path())))
            .toList(),
        List.of(),
        headLinks(path),
        Html.EMPTY);
  }

  /**
   * The surroundings of the page that a server shows for a missing address. It may be shown at any
   * depth, so its links are absolute where the site's address is known.
   */
  PageView missing() {
    PageView page = page(SitePath.ROOT, "There is no such page", "", "", List.of());
    String root = site.baseUrl().isEmpty() ? page.root() : site.baseUrl();
    return new PageView(
        page.heading() + " · " + site.title(),
        page.heading(),
        "",
        root,
        "",
        page.site(),
        absolute(page.nav()),
        absolute(page.about()),
        List.of(),
        List.of(),
        List.of(),
        Html.EMPTY);
  }

  private List<PageView.Link> absolute(List<PageView.Link> links) {
    return links.stream()
        .map(l -> new PageView.Link(l.key(), l.label(), site.baseUrl() + l.href()))
        .toList();
  }

  /** A page above another. */
  public record Above(String label, SitePath path) {}

  /** The site's own address of a place, or empty when no address is configured. */
  String address(SitePath path) {
    return site.baseUrl().isEmpty() ? "" : site.baseUrl() + path.value();
  }

  Site site() {
    return site;
  }

  /** The page's own address where it is known, the feeds, the terms of the notes. */
  private List<PageView.HeadLink> headLinks(SitePath path) {
    List<PageView.HeadLink> links = new ArrayList<>();
    if (!site.baseUrl().isEmpty()) {
      links.add(new PageView.HeadLink("canonical", "", address(path), ""));
    }
    if (feeds) {
      String feed = "New and changed orders";
      String atom = Links.link(path, new SitePath("feed.atom"));
      String json = Links.link(path, new SitePath("feed.json"));
      links.add(new PageView.HeadLink("alternate", "application/atom+xml", atom, feed));
      links.add(new PageView.HeadLink("alternate", "application/feed+json", json, feed));
    }
    if (!site.baseUrl().isEmpty()) {
      String search = Links.link(path, new SitePath("opensearch.xml"));
      String type = "application/opensearchdescription+xml";
      links.add(new PageView.HeadLink("search", type, search, "Search these orders"));
    }
    if (!site.rightsUrl().isEmpty()) {
      links.add(new PageView.HeadLink("license", "", site.rightsUrl(), ""));
    }
    return links;
  }

  private PageView.SiteView siteView() {
    return new PageView.SiteView(
        site.title(),
        site.description(),
        site.publisher(),
        contact(),
        site.rights(),
        site.rightsUrl());
  }

  private String contact() {
    boolean mail = site.contact().contains("@") && !site.contact().contains(":");
    return mail ? "mailto:" + site.contact() : site.contact();
  }

  private static List<PageView.Link> navigation(SitePath path) {
    List<PageView.Link> links = new ArrayList<>();
    for (String[] entry : NAVIGATION) {
      links.add(new PageView.Link(entry[0], entry[1], Links.link(path, new SitePath(entry[2]))));
    }
    return links;
  }

  /** The publisher's own pages, and the register of corrections where there is one. */
  private List<PageView.Link> publisherPages(SitePath path) {
    List<PageView.Link> links = new ArrayList<>();
    for (Page page : pages) {
      links.add(new PageView.Link("", page.title(), Links.link(path, page.path())));
    }
    if (register) {
      String href = Links.link(path, VersionPages.REGISTER);
      links.add(new PageView.Link("corrections", "Corrections", href));
    }
    return links;
  }
}
