/**
 * Citations: what an order cites, where, how, and to which authority each short form leads. {@link
 * org.glossator.cite.CitedOrder} (start here) is an order with its {@link
 * org.glossator.cite.Mention mentions}; a mention's {@link org.glossator.cite.Resolution} says what
 * it means, or why that is in doubt. May import {@code text}, {@code diagnostic}, {@code court} and
 * {@code order}.
 */
@NullMarked
package org.glossator.cite;

import org.jspecify.annotations.NullMarked;
