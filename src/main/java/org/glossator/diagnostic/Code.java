package org.glossator.diagnostic;

/**
 * Every kind of thing that can be wrong. The letter names the subject: P pages and lines as
 * printed, O the order's structure, C citations, A annotations, T templates, S the site and its
 * configuration, M metadata, Q search queries. Numbers are never used again for something else.
 */
public enum Code {
  P101(Severity.WARNING, "printed line numbers do not rise"),
  P102(Severity.NOTE, "a paragraph's end at the foot of a page is a guess"),
  P103(Severity.NOTE, "a hyphen at a line's end is kept in doubt"),
  P104(Severity.ERROR, "the order has no text"),
  P105(Severity.ERROR, "the file is not UTF-8 text"),
  P106(Severity.ERROR, "malformed ruled Markdown"),
  P107(Severity.WARNING, "emphasis that is opened is not closed"),
  P110(Severity.ERROR, "the PDF holds pictures of pages and no text"),
  P111(Severity.ERROR, "some pages of the PDF are pictures without text"),
  P112(Severity.ERROR, "the PDF is encrypted"),
  P113(Severity.ERROR, "the PDF is damaged or cut short"),
  P114(Severity.ERROR, "the PDF's fonts do not say which characters they print"),
  P115(Severity.ERROR, "the PDF asks for more work than any court document needs"),
  P116(Severity.WARNING, "the PDF's maker forbids taking its text"),
  P117(Severity.WARNING, "the PDF's text was made by text recognition"),
  P118(Severity.ERROR, "the PDF holds text that its pages do not show"),
  P119(Severity.WARNING, "the PDF's pages are not as many as its stamp says"),
  P120(Severity.ERROR, "importing would overwrite a file that was edited"),
  P121(Severity.WARNING, "text that its pages do not show was allowed by the publisher"),
  O201(Severity.ERROR, "the caption lacks something that the site needs"),
  O202(Severity.WARNING, "a footnote has no mark in the text"),
  O203(Severity.WARNING, "a footnote mark has no footnote"),
  O204(Severity.WARNING, "decretal paragraphs are not numbered in order"),
  C101(Severity.NOTE, "a short form has no antecedent"),
  C102(Severity.NOTE, "a short form could mean more than one authority"),
  C103(Severity.WARNING, "a year does not fit the reporter"),
  C104(Severity.NOTE, "a pin cite does not fit what was cited last"),
  C201(Severity.WARNING, "a name disagrees with its number"),
  C202(Severity.WARNING, "a database pin cite lacks its star"),
  M301(Severity.ERROR, "malformed YAML"),
  M302(Severity.ERROR, "unknown key"),
  M303(Severity.ERROR, "a value of the wrong kind"),
  M304(Severity.ERROR, "a required key is missing"),
  M305(Severity.ERROR, "a correction's words are not in the order"),
  A401(Severity.ERROR, "a note's quotation is not in the order"),
  A402(Severity.ERROR, "a note's quotation occurs more than once"),
  A403(Severity.ERROR, "malformed note"),
  A404(Severity.ERROR, "unknown author"),
  A405(Severity.WARNING, "a note's words changed slightly"),
  A406(Severity.ERROR, "a note's words changed, and somebody must look"),
  A407(Severity.ERROR, "a note's words are no longer in the order"),
  A408(Severity.WARNING, "a note stands where nobody has confirmed it"),
  A409(Severity.ERROR, "a note's name is taken or unknown"),
  T501(Severity.ERROR, "a template cannot be used"),
  T502(Severity.WARNING, "a file of the theme is used by nothing"),
  S601(Severity.ERROR, "two things claim one place of the site"),
  S602(Severity.ERROR, "a link leads nowhere"),
  S603(Severity.ERROR, "an order's folder holds no order"),
  S604(Severity.ERROR, "unknown file in content"),
  S605(Severity.ERROR, "an id occurs twice on a page");

  private final Severity severity;
  private final String title;

  Code(Severity severity, String title) {
    this.severity = severity;
    this.title = title;
  }

  public Severity severity() {
    return severity;
  }

  /** What is wrong in general, as a phrase without a full stop. */
  public String title() {
    return title;
  }
}
