package org.glossator.cite;

import java.util.List;

/**
 * Something that can be cited: one per case, statute section, rule or document, whatever form names
 * it.
 *
 * @param key the same for every form, such as "case:185-F.R.D.-573", "usc:17/101", "frcp:26",
 *     "record:dkt-7-1"
 * @param kind what it is
 * @param name what to call it: "Columbia Ins. Co. v. seescandy.com", "Fed. R. Civ. P. 26",
 *     "Hansmeier Decl."
 * @param citation where it is found: "185 F.R.D. 573 (N.D. Cal. 1999)", "Dkt. No. 7-1"; empty when
 *     the name says it
 * @param links where it can be read, the best first; empty when no address is sure
 */
public record Authority(String key, Kind kind, String name, String citation, List<Link> links) {
  private static final List<String> LOCAL =
      List.of(Keys.OPEN, "brief:", "act:act/", "act:code/", "internal:", "self:");

  public Authority {
    links = List.copyOf(links);
  }

  /**
   * Whether the same words mean another thing in another order: the record, briefs, "the Act", a
   * rule whose set nobody names.
   */
  public boolean isLocal() {
    for (String local : LOCAL) {
      if (key.startsWith(local)) {
        return true;
      }
    }
    return kind == Kind.RECORD;
  }

  /** What an authority is, in the order in which a table of authorities lists them. */
  public enum Kind {
    CASE,
    CONSTITUTION,
    STATUTE,
    REGULATION,
    RULE,
    SECONDARY,
    RECORD,
    OTHER
  }

  /**
   * An address outside this site.
   *
   * @param url absolute, https
   * @param label what is there, for a reader: "CourtListener", "as of 2011", "today’s text"
   */
  public record Link(String url, String label) {}
}
