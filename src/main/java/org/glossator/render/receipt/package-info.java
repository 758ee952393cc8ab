/**
 * Whether a published site still says what its orders say: {@link
 * org.glossator.render.receipt.Verification} (start here) takes the court's words out of every file
 * that holds them and compares their hashes with the published ones. May import {@code render},
 * {@code text}, Jackson and jsoup.
 */
@NullMarked
package org.glossator.render.receipt;

import org.jspecify.annotations.NullMarked;
