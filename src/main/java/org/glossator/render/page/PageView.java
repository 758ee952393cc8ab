package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import org.glossator.render.html.Html;

/**
 * What every template sees as {@code page}: the site around the page's own view.
 *
 * @param title for the browser's title bar
 * @param heading the page's own heading
 * @param description one sentence, or empty
 * @param root the way up to the site's root, with a final slash: "../../"
 * @param section which entry of the navigation it belongs to, or empty
 * @param site what the publisher says of the site
 * @param nav the navigation
 * @param about the publisher's own pages
 * @param crumbs the pages above this one, the outermost first
 * @param metas for the head
 * @param links for the head
 * @param data a JSON-LD description of the page, or empty
 */
public record PageView(
    String title,
    String heading,
    String description,
    String root,
    String section,
    SiteView site,
    List<Link> nav,
    List<Link> about,
    List<Link> crumbs,
    List<Meta> metas,
    List<HeadLink> links,
    Html data) {

  /** What the publisher says of the site. */
  public record SiteView(
      String title,
      String description,
      String publisher,
      String contact,
      String rights,
      String rightsUrl) {}

  /**
   * A link with its words.
   *
   * @param key what it is, for the template to tell: "search"
   */
  public record Link(String key, String label, String href) {}

  /**
   * A {@code meta} element.
   *
   * @param kind "name" or "property"
   */
  public record Meta(String kind, String key, String content) {}

  /**
   * A {@code link} element.
   *
   * @param type a media type, or empty
   * @param title or empty
   */
  public record HeadLink(String rel, String type, String href, String title) {}

  /** The same page with other words in the title bar. */
  public PageView titled(String words) {
    return new PageView(
        words, heading, description, root, section, site, nav, about, crumbs, metas, links, data);
  }

  /** The same page as a form of another, whose address search engines should show instead. */
  public PageView formOf(String href) {
    List<HeadLink> others =
        new ArrayList<>(links.stream().filter(l -> !l.rel().equals("canonical")).toList());
    others.add(new HeadLink("canonical", "", href, ""));
    return new PageView(
        title, heading, description, root, section, site, nav, about, crumbs, metas, others, data);
  }

  /** The same page with more in its head. */
  public PageView with(List<Meta> moreMetas, List<HeadLink> moreLinks, Html newData) {
    List<Meta> allMetas = new ArrayList<>(metas);
    allMetas.addAll(moreMetas);
    List<HeadLink> allLinks = new ArrayList<>(links);
    allLinks.addAll(moreLinks);
    return new PageView(
        title,
        heading,
        description,
        root,
        section,
        site,
        nav,
        about,
        crumbs,
        allMetas,
        allLinks,
        newData);
  }
}
