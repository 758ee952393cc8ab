package org.glossator.cite;

import java.util.List;
import java.util.Optional;
import org.glossator.diagnostic.Code;
import org.glossator.text.Span;

/**
 * One citation of a text, with all that it says.
 *
 * @param kind which kind of citation
 * @param stream which stream it stands in: 0 is the body, the others are footnotes
 * @param span the whole of it in the input
 * @param core the part that identifies it
 * @param link the part that is made a link
 * @param parts what is written
 * @param parentheticals explanatory ones, as written
 * @param signal "See", "citing"; empty if none
 * @param root the index of the first citation of the authority that it means, its own when it is
 *     the first; empty where it abstains
 * @param nestedIn the index of the citation in whose parenthetical this one stands
 * @param parallelTo the index of the citation that names the same decision in another reporter
 * @param historyOf the index of the case whose history this is: it affirmed, or denied review
 * @param stringWith the index of the citation before it in one string of them
 * @param resolution what it means
 * @param code what to tell the author of the text, if anything
 * @param why how that was found, for people
 */
public record Citation(
    CitationKind kind,
    int stream,
    Span span,
    Span core,
    Span link,
    Parts parts,
    List<String> parentheticals,
    String signal,
    Optional<Integer> root,
    Optional<Integer> nestedIn,
    Optional<Integer> parallelTo,
    Optional<Integer> historyOf,
    Optional<Integer> stringWith,
    Resolution resolution,
    Optional<Code> code,
    String why) {
  public Citation {
    parentheticals = List.copyOf(parentheticals);
  }

  /** Where what it means can be read, at the cited place where the address allows; or empty. */
  public String url() {
    List<Authority.Link> links = resolution.authority().map(Authority::links).orElse(List.of());
    if (links.isEmpty()) {
      return "";
    }
    String url = links.getFirst().url();
    boolean rule =
        kind == CitationKind.RULE_FEDERAL && url.startsWith("https://www.law.cornell.edu/");
    String section = kind == CitationKind.CONSTITUTION ? Links.section(url, parts.pin()) : "";
    return rule ? url + Links.anchor(url, parts.pin()) : url + section;
  }

  /**
   * The parentheticals that say what weight the words have: "per curiam", "Scalia, J., dissenting".
   */
  public String weight() {
    return String.join("; ", parentheticals.stream().filter(Weights::isWeight).toList());
  }

  /**
   * What a citation says, as written; what it does not say is empty or 0.
   *
   * @param text the whole of it, white space single
   * @param coreText the part that identifies it
   * @param volume the volume, or a code's title number
   * @param reporter the reporter or code as printed
   * @param edition the reporter's usual abbreviation
   * @param page the first page; of a statute the section
   * @param pin the pin cite without "at"
   * @param court the court's id
   * @param year the year of the decision or edition
   * @param month the month as printed
   * @param day the day as printed
   * @param plaintiff the first party
   * @param defendant the second party, or the one of "In re"
   * @param antecedent the name before a short form
   * @param docket the docket number before a database number
   */
  public record Parts(
      String text,
      String coreText,
      String volume,
      String reporter,
      String edition,
      String page,
      String pin,
      String court,
      int year,
      String month,
      String day,
      String plaintiff,
      String defendant,
      String antecedent,
      String docket) {
    /** No field at all. */
    public static final Parts NONE =
        new Parts("", "", "", "", "", "", "", "", 0, "", "", "", "", "", "");

    /** "Columbia Ins. Co. v. seescandy.com", "In re Gault", or empty. */
    public String name() {
      if (plaintiff.isEmpty()) {
        return defendant.isEmpty() ? antecedent : defendant;
      }
      return plaintiff + " v. " + defendant;
    }
  }
}
