/**
 * Answers queries over the published index, the same on the command line and in a reader's browser.
 * {@link org.glossator.search.engine.Engine} (start here) opens an index through a {@link
 * org.glossator.search.engine.Store} and gives {@link org.glossator.search.engine.Results}: Lucene
 * finds and ranks the orders, and the words of the found orders are read again to show the
 * passages. Compiled for browsers too, so it keeps to plain Java and to the part of Lucene that
 * reads. May import {@code text}, {@code transcript}'s and {@code order}'s places, and {@code
 * search.language}.
 */
@NullMarked
package org.glossator.search.engine;

import org.jspecify.annotations.NullMarked;
