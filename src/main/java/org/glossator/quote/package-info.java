/**
 * Checks quotations: those of a reader's draft, those that the orders make of each other, and those
 * in annotators' notes. {@link org.glossator.quote.Quoting} (start here) is the door: what is
 * published for the page where a reader pastes a draft, the checker for the command line, and what
 * is wrong with the site's own quotations. The checking itself is in {@link
 * org.glossator.quote.check}. May import {@code render} and the rooms below it.
 */
@NullMarked
package org.glossator.quote;

import org.jspecify.annotations.NullMarked;
