package org.glossator.cite;

import java.util.List;
import java.util.Optional;
import org.glossator.text.Span;

/**
 * One citation in an order.
 *
 * @param number 1-based, over the whole order: body first, then each footnote; "cite-14" on the
 *     page
 * @param block the id of the block it stands in
 * @param span the whole of it in the block's text, from the first party's name to the last
 *     parenthetical
 * @param core the part that identifies it: volume, reporter and page; the section; "Id."
 * @param link the part that is made a link: from the name to the pin, without parentheticals
 * @param kind which kind of citation
 * @param pin the pin cite as written, without "at": "578-80", "¶¶ 7, 24", "*2"; empty if none
 * @param signal "See", "See, e.g.,", "citing"; empty if none
 * @param parentheticals explanatory ones, as written
 * @param root the number of the first mention of the same authority that this one goes back to;
 *     empty for the first itself and where it abstains
 * @param nestedIn the number of the mention in whose parenthetical this one stands
 * @param resolution what it means
 * @param parts its fields as read: volume, reporter, court, year, names
 */
public record Mention(
    int number,
    String block,
    Span span,
    Span core,
    Span link,
    CitationKind kind,
    String pin,
    String signal,
    List<String> parentheticals,
    Optional<Integer> root,
    Optional<Integer> nestedIn,
    Resolution resolution,
    Citation.Parts parts) {
  public Mention {
    parentheticals = List.copyOf(parentheticals);
  }
}
