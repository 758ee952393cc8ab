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
  A405(Severity.WARNING, "a note quotes the order inexactly"),
  T501(Severity.ERROR, "a template cannot be used"),
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
