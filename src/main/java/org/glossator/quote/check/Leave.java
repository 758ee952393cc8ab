package org.glossator.quote.check;

import java.util.Locale;

/**
 * What a draft says that it left out of a quotation, in a parenthetical after the citation.
 *
 * @param marks "(internal quotation marks omitted)"
 * @param citations "(citation omitted)"
 * @param brackets "(alterations omitted)"
 */
record Leave(boolean marks, boolean citations, boolean brackets) {
  static final Leave NONE = new Leave(false, false, false);

  /** What {@code words} say is left out; "(cleaned up)" is all three. */
  static Leave of(String words) {
    String said = words.toLowerCase(Locale.ROOT);
    boolean omitted = said.contains("omitted");
    boolean cleaned = said.contains("cleaned up");
    return new Leave(
        cleaned || (omitted && said.contains("quotation")),
        cleaned || (omitted && said.contains("citation")),
        cleaned || (omitted && (said.contains("alteration") || said.contains("bracket"))));
  }
}
