package org.glossator.order;

/** A piece of the order that stands by itself. */
public sealed interface Block {
  /** Its id in the order and on the page: a valid XML name, such as "p-12" or "order-2". */
  String id();

  /** Its words. */
  Passage passage();

  /**
   * "[¶ 12]" for the paragraph with the id "p-12": its place where the source marks no pages. The
   * count is ours and not the court's, hence the brackets. Empty for what is not counted.
   */
  static String counted(String id) {
    String number = id.startsWith("p-") ? id.substring(2) : "";
    boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? "[¶\u00a0" + number + "]" : "";
  }

  /** {@code pin} in words; our own count where it has no pages, see {@link #counted}. */
  static String place(Pin pin, String id) {
    return pin.hasPages() ? pin.text() : counted(id);
  }

  /** A row of the caption: court, party, docket number, title. */
  record CaptionRow(String id, Passage passage, CaptionPart part) implements Block {}

  /** What a row of the caption says. */
  enum CaptionPart {
    COURT,
    PARTY,
    ROLE,
    VERSUS,
    DOCKET_NUMBER,
    TITLE,
    OTHER
  }

  /**
   * A heading.
   *
   * @param level 1 for "IV.", 2 for "A.", 3 for "1."
   * @param label "IV." as printed at the start of the passage, or empty
   */
  record Heading(String id, Passage passage, int level, String label) implements Block {}

  /** A paragraph of the court's text. */
  record Paragraph(String id, Passage passage) implements Block {}

  /** A paragraph of a block quotation; neighbours belong to one quotation. */
  record Quotation(String id, Passage passage) implements Block {}

  /**
   * A paragraph by which the court orders something.
   *
   * @param number the court's own number, "2"; it stands in the passage too
   */
  record Decretal(String id, Passage passage, String number) implements Block {}

  /** A row of the signature block: the formula, the date, the judge's name and office. */
  record SignatureRow(String id, Passage passage, SignaturePart part) implements Block {}

  /** What a row of the signature block says. */
  enum SignaturePart {
    SO_ORDERED,
    DATE,
    JUDGE,
    OFFICE,
    OTHER
  }
}
