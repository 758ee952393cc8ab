package org.glossator.corpus;

import org.glossator.cite.Authority;
import org.glossator.court.Court;
import org.glossator.order.Caption;

/** An order of this site as an authority that others cite: named as the site names it. */
final class HeldAuthority {
  private HeldAuthority() {}

  /**
   * The authority.
   *
   * @param cited as the citing orders describe it, for its key and addresses
   */
  static Authority of(PublishedOrder order, Authority cited) {
    Caption caption = order.caption();
    String court = caption.court().map(Court::abbreviation).orElse("");
    String reported = order.metadata().reported();
    String when =
        caption
            .dated()
            .map(day -> reported.isEmpty() ? CitationDate.of(day) : day.toString().substring(0, 4))
            .orElse("");
    String place =
        reported.isEmpty() ? caption.docketNumber().map(d -> "No. " + d).orElse("") : reported;
    String paren = (court + " " + when).strip();
    String citation = (place + (paren.isEmpty() ? "" : " (" + paren + ")")).strip();
    return new Authority(cited.key(), Authority.Kind.CASE, order.name(), citation, cited.links());
  }
}
