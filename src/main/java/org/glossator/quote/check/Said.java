package org.glossator.quote.check;

import org.glossator.cite.Citation;
import org.glossator.text.Span;

/**
 * A citation as the citation engine read it.
 *
 * @param span the whole of it in the draft
 * @param group the same for all citations of one authority
 * @param key the authority's key, or empty where it is not known
 * @param parts what is written
 * @param nested whether it stands in another's parenthetical
 * @param signal "See", or empty
 * @param own whether it means the very text that it stands in
 */
public record Said(
    Span span,
    int group,
    String key,
    Citation.Parts parts,
    boolean nested,
    String signal,
    boolean own) {}
