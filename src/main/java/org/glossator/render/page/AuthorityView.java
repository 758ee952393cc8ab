package org.glossator.render.page;

import java.util.List;

/**
 * What the template of an authority's page sees as {@code authority}: who cites it in the orders of
 * this site.
 *
 * @param kind "Case", "Statute", …
 * @param links where it can be read
 * @param held the page of the order that it is, if that is published here, or empty
 * @param search the search for the orders that cite it, or empty
 * @param total how many orders cite it
 * @param corpus how many orders the site has
 * @param sortings the same list by date and by depth, where there are enough orders to sort
 * @param orders those on this page
 * @param paragraphs which of its paragraphs are cited; on the first page of an order of this site
 * @param notes the editors' notes on the words that cite it, or that cite it themselves; on the
 *     first page
 */
record AuthorityView(
    String kind,
    String name,
    String citation,
    List<PageView.Link> links,
    String held,
    String search,
    int total,
    int corpus,
    List<PageView.Link> sortings,
    List<Citing> orders,
    List<Cited> paragraphs,
    List<NoteView> notes,
    Paging.Pager pager) {

  /**
   * An order that cites it, and where.
   *
   * @param depth from 1 to 4
   * @param length the depth in words
   * @param quotes whether it is quoted: six words or more in a row
   */
  record Citing(OrderLine order, int depth, String length, boolean quotes, List<Use> uses) {}

  /**
   * One mention.
   *
   * @param sentence the court's sentence around it
   * @param words the citation as written: "Id. at 578"
   * @param how "see; quoted", or empty
   * @param there the place in the cited order, if that is published here and the place is known
   */
  record Use(String pin, String href, String words, String how, String sentence, String there) {}

  /**
   * A paragraph of an order of this site that is cited.
   *
   * @param id its id in this list
   * @param pin where it stands, or "paragraph" where pages are not known
   * @param href the paragraph
   * @param uses who cites it
   */
  record Cited(String id, String pin, String href, String words, List<PageView.Link> uses) {}

  /** What the template of the list of authorities sees as {@code authorities}. */
  record Index(List<Group> groups) {}

  /**
   * Authorities of one kind.
   *
   * @param total how many there are
   * @param more the list of all of them, if it has pages of its own; then {@code rows} are the most
   *     cited
   */
  record Group(
      String heading, String id, int total, String more, List<Row> rows, Paging.Pager pager) {}

  /** An authority in the list. */
  record Row(String name, String citation, String href, int times, int orders) {}
}
