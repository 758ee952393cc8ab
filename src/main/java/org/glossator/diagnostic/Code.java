package org.glossator.diagnostic;

/**
 * Every kind of thing that can be wrong. The letter names the subject: P pages and lines as
 * printed, O the order's structure, C citations, A annotations, T templates, S the site and its
 * configuration, M metadata, Q search queries, V the privacy of persons, L a proofreader's marks.
 * Numbers are never used again for something else.
 */
public enum Code {
  P101(Severity.WARNING, "printed line numbers do not rise"),
  P102(Severity.NOTE, "a paragraph's end at the foot of a page is a guess"),
  P103(Severity.NOTE, "a hyphen at a line's end is kept in doubt"),
  P104(Severity.ERROR, "the order has no text"),
  P105(Severity.ERROR, "the file is not UTF-8 text"),
  P106(Severity.ERROR, "malformed ruled Markdown"),
  P107(Severity.WARNING, "emphasis that is opened is not closed"),
  P108(Severity.ERROR, "the text holds a control character"),
  P110(Severity.ERROR, "the PDF holds pictures of pages and no text"),
  P111(Severity.ERROR, "some pages of the PDF are pictures without text"),
  P112(Severity.ERROR, "the PDF is encrypted"),
  P113(Severity.ERROR, "the PDF is damaged or cut short"),
  P114(Severity.ERROR, "the PDF's fonts do not say which characters they print"),
  P115(Severity.ERROR, "the PDF asks for more work than any court document needs"),
  P116(Severity.WARNING, "the PDF's maker forbids taking its text"),
  P117(Severity.ERROR, "the PDF's text was made by text recognition"),
  P118(Severity.ERROR, "the PDF holds text that its pages do not show"),
  P119(Severity.WARNING, "the PDF's pages are not as many as its stamp says"),
  P120(Severity.ERROR, "importing would overwrite a file that was edited"),
  P121(Severity.WARNING, "text that its pages do not show was allowed by the publisher"),
  P122(Severity.ERROR, "a JSON file holds nothing that can be imported"),
  P123(Severity.WARNING, "a record of an export is left out"),
  P124(Severity.WARNING, "the caption and the PDF's stamp contradict each other"),
  P125(Severity.NOTE, "words were typed onto a page of the PDF as an annotation"),
  P126(Severity.WARNING, "the PDF does not keep to its format and was mended"),
  P127(Severity.WARNING, "text made by text recognition is used on request"),
  P128(Severity.WARNING, "pages of the PDF are published as pictures without their words"),
  P129(Severity.WARNING, "words on a page of the PDF are struck through or hard to see"),
  P130(Severity.WARNING, "words of an export that its page does not show are left out"),
  P131(Severity.WARNING, "some characters of the PDF are not known"),
  P132(Severity.NOTE, "hyphens at line ends of the PDF are taken for broken words"),
  P133(Severity.WARNING, "a raised number of the PDF calls no footnote that was found"),
  P134(Severity.WARNING, "text stands side by side on a page of the PDF"),
  P135(Severity.WARNING, "the PDF's text does not read as English"),
  P136(Severity.WARNING, "words that stand at one place of several pages are kept as text"),
  O201(Severity.ERROR, "the caption lacks something that the site needs"),
  O202(Severity.WARNING, "a footnote has no mark in the text"),
  O203(Severity.WARNING, "a footnote mark has no footnote"),
  O204(Severity.WARNING, "decretal paragraphs are not numbered in order"),
  O205(Severity.WARNING, "the caption does not say what an order is called by"),
  C101(Severity.NOTE, "a short form has no antecedent"),
  C102(Severity.NOTE, "a short form could mean more than one authority"),
  C103(Severity.WARNING, "a year does not fit"),
  C104(Severity.NOTE, "a pin cite does not fit what was cited last"),
  C105(Severity.WARNING, "a pin cite lies outside the case"),
  C201(Severity.WARNING, "a name disagrees with its number"),
  C202(Severity.WARNING, "a database pin cite lacks its star"),
  C203(Severity.NOTE, "a reporter is not known"),
  C204(Severity.NOTE, "an order's pin cite is not where the quoted words stand"),
  C205(Severity.NOTE, "an order's quotation differs from the order it quotes"),
  C206(Severity.NOTE, "a section sign may be misread"),
  C301(Severity.ERROR, "a row of a table cannot be used"),
  M301(Severity.ERROR, "malformed YAML"),
  M302(Severity.ERROR, "unknown key"),
  M303(Severity.ERROR, "a value of the wrong kind"),
  M304(Severity.ERROR, "a required key is missing"),
  M305(Severity.ERROR, "a correction's words are not in the order"),
  M306(Severity.ERROR, "a version of an order cannot be used"),
  M307(Severity.WARNING, "a version changes no words"),
  M308(Severity.WARNING, "metadata stands in two places"),
  M309(Severity.ERROR, "what would keep an order from readers is not read"),
  A401(Severity.ERROR, "a note's quotation is not in the order"),
  A402(Severity.ERROR, "a note's quotation occurs more than once"),
  A403(Severity.ERROR, "malformed note"),
  A404(Severity.ERROR, "unknown author"),
  A405(Severity.WARNING, "a note's words changed slightly"),
  A406(Severity.ERROR, "a note's words changed, and somebody must look"),
  A407(Severity.ERROR, "a note's words are no longer in the order"),
  A408(Severity.WARNING, "a note stands where nobody has confirmed it"),
  A409(Severity.ERROR, "a note's name is taken or unknown"),
  A410(Severity.ERROR, "an annotation cannot be imported"),
  A411(Severity.ERROR, "a file of annotations cannot be read"),
  A412(Severity.WARNING, "an imported note's words differ from the order's"),
  A413(Severity.WARNING, "an imported annotation was not public"),
  A414(Severity.WARNING, "only their order tells two notes apart"),
  A415(Severity.WARNING, "an answer is hidden with the note that it answers"),
  A416(Severity.WARNING, "a note's name is gone"),
  A417(Severity.NOTE, "a note is shown without a place"),
  A420(Severity.ERROR, "a note misquotes an order"),
  A421(Severity.WARNING, "a note's pin cite is not where the quoted words stand"),
  T501(Severity.ERROR, "a template cannot be used"),
  T502(Severity.WARNING, "a file of the theme is used by nothing"),
  S601(Severity.ERROR, "two things claim one place of the site"),
  S602(Severity.ERROR, "a link leads nowhere"),
  S603(Severity.ERROR, "an order's folder holds no order"),
  S604(Severity.ERROR, "unknown file in content"),
  S606(Severity.ERROR, "a casebook names what is not here"),
  S607(Severity.ERROR, "an order amends what is not here"),
  S608(Severity.ERROR, "a name that some systems cannot have"),
  S609(Severity.WARNING, "a removed order that is still there, or was removed in the future"),
  S610(Severity.WARNING, "a published address is gone"),
  V701(Severity.ERROR, "an identifier that Fed. R. Civ. P. 5.2 protects"),
  V702(Severity.ERROR, "a name of the private list"),
  V703(Severity.WARNING, "another number that points to a person"),
  V704(Severity.NOTE, "an address that points to a person"),
  V705(Severity.ERROR, "a decision about privacy that changes nothing"),
  V706(Severity.ERROR, "redacted words stand somewhere else"),
  V707(Severity.NOTE, "a PDF is withheld"),
  V708(Severity.WARNING, "a protected identifier in an opinion that is in print"),
  V709(Severity.WARNING, "words that are kept are nowhere"),
  L801(Severity.WARNING, "an address that leads nowhere"),
  L802(Severity.NOTE, "an unusual abbreviation of a reporter"),
  L803(Severity.NOTE, "tags that differ only in how they are written"),
  L804(Severity.NOTE, "an author who signs no note"),
  L805(Severity.NOTE, "metadata that is missing");

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
