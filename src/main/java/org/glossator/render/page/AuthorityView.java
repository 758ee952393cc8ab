package org.glossator.render.page;

import java.util.List;

/**
 * What the template of an authority's page sees as {@code authority}.
 *
 * @param kind "Case", "Statute", …
 * @param links where it can be read
 * @param orders the orders of this site that cite it
 * @param notes the editors' notes on the words that cite it, or that cite it themselves
 */
record AuthorityView(
    String kind,
    String name,
    String citation,
    List<PageView.Link> links,
    List<Citing> orders,
    List<NoteView> notes) {

  /** An order that cites it, and where. */
  record Citing(OrderLine order, List<Use> uses) {}

  /**
   * One mention.
   *
   * @param sentence the court's sentence around it
   * @param words the citation as written: "Id. at 578"
   * @param how "see; quoted", or empty
   */
  record Use(String pin, String href, String words, String how, String sentence) {}

  /** What the template of the list of authorities sees as {@code authorities}. */
  record Index(List<Group> groups) {}

  /** Authorities of one kind. */
  record Group(String heading, String id, List<Row> rows) {}

  /** An authority in the list. */
  record Row(String name, String citation, String href, int times, int orders) {}
}
