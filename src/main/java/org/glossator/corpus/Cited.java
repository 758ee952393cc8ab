package org.glossator.corpus;

import org.glossator.cite.CitationKind;
import org.glossator.order.Pin;

/**
 * One mention of an authority as the order's own text shows it.
 *
 * @param number the mention's number in the order
 * @param authority which of the order's authorities, see {@link OrderUses}
 * @param means whether it is sure that it is this authority
 * @param kind which kind of citation
 * @param sentence the court's sentence around it
 * @param amongOthers whether it is one of several citations in a row that nothing is said between,
 *     or stands in another's parenthetical
 * @param from where in the sentence the words start that are made a link
 * @param to where they end
 * @param usage how it is used, see {@link Usage}
 * @param signal as written, or empty
 * @param pinCite as written, without "at", or empty
 * @param pin where in the order, by page and line
 */
public record Cited(
    int number,
    int authority,
    boolean means,
    CitationKind kind,
    Sentence sentence,
    boolean amongOthers,
    int from,
    int to,
    String usage,
    String signal,
    String pinCite,
    Pin pin) {
  /**
   * The words that are made a link.
   *
   * @param text the words of the sentence around it
   */
  String words(String text) {
    return text.substring(from, to);
  }
}
