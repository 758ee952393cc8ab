package org.glossator.cite;

import java.util.Locale;

/** The kinds of citation. {@link #word()} is the stable name in machine-readable output. */
public enum CitationKind {
  /** "185 F.R.D. 573", with or without the parties' names; WL and LEXIS numbers too. */
  FULL_CASE,
  /** "185 F.R.D. at 579". */
  SHORT_CASE,
  /** "Id.", "Ibid.". */
  ID,
  /** "Columbia, supra, at 579". */
  SUPRA,
  /** A case named in running text: "as the Millennium court noted". */
  REFERENCE,
  STATUTE,
  REGULATION,
  CONSTITUTION,
  RULE_FEDERAL,
  RULE_LOCAL,
  RULE_OTHER,
  /** The record: pleadings, declarations, exhibits, docket entries, transcripts. */
  RECORD,
  /** Another case's docket, by number. */
  DOCKET,
  JOURNAL,
  TREATISE,
  /** Restatements, model codes, encyclopedias, dictionaries. */
  SECONDARY,
  /** Agency materials: rulings, notices, opinions. */
  ADMIN,
  /** Executive orders and proclamations. */
  EXECUTIVE,
  LEGISLATIVE,
  GUIDELINE,
  BRIEF,
  /** A place in this very document: "Part II.A", "infra note 3". */
  INTERNAL,
  /** This order's own docket number. */
  SELF;

  /** As data names it: "full_case". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
