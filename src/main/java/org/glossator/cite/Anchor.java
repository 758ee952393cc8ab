package org.glossator.cite;

import org.jspecify.annotations.Nullable;

/**
 * A word at which the scanner stops to read.
 *
 * @param form what reads there
 * @param name the word's usual form, or a subkind
 * @param rules the set of rules that the word names
 */
record Anchor(Form form, String name, @Nullable RuleSet rules) {
  /** What reads at an anchor. */
  enum Form {
    ID,
    SUPRA,
    INFRA,
    INTERNAL,
    RULE_SET,
    RULE,
    SECTION,
    TITLE,
    REFERENCES,
    STATE,
    CODE,
    ACT,
    CONSTITUTION,
    ARTICLE,
    DOCKET_ENTRY,
    DOCKET_NUMBER,
    RECORD,
    EXHIBIT,
    PARAGRAPHS,
    PUBLIC_LAW,
    EXECUTIVE,
    RESTATEMENT,
    REPORT,
    BILL,
    GLOBE,
    SESSION,
    FEDERALIST,
    SLIP,
    GUIDELINE,
    ADMIN,
    TREASURY,
    BRIEF,
    LOOSELEAF,
    YEARLESS,
    TREATISE,
    PART,
    COURT,
    AT
  }

  static Anchor of(Form form, String name) {
    return new Anchor(form, name, null);
  }
}
