/**
 * Citations: what an order cites, where, how, and to which authority each short form leads. {@link
 * org.glossator.cite.Citator} (start here) makes of an order a {@link
 * org.glossator.cite.CitedOrder} with its {@link org.glossator.cite.Mention mentions}; a mention's
 * {@link org.glossator.cite.Resolution} says what it means, or why that is in doubt.
 *
 * <p>A text becomes a {@code Reading}; the {@code Scanner} goes over it once, stops at the words of
 * the {@link org.glossator.cite.Tables} and fills {@code Draft}s; {@code Groups} joins names, dates
 * and parallel citations to them; the {@code Resolver} traces them. May import {@code text}, {@code
 * diagnostic}, {@code transcript}, {@code court} and {@code order}.
 */
@NullMarked
package org.glossator.cite;

import org.jspecify.annotations.NullMarked;
