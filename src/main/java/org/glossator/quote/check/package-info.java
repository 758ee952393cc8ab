/**
 * Whether a draft quotes an order rightly: {@link org.glossator.quote.check.QuotationCheck} (start
 * here) finds the quotations and citations of a draft and holds each quotation against the order
 * that stands beside it. Plain Java without files, clocks or threads: the same classes run in the
 * program and, compiled to JavaScript, in a reader's browser. May import {@code text}, {@code
 * order}, {@code transcript} and {@code cite}.
 */
@NullMarked
package org.glossator.quote.check;

import org.jspecify.annotations.NullMarked;
