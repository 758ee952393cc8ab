/**
 * Measurements of the citation engine that are run by hand: {@link
 * org.glossator.cite.bench.CitatorBench} (start here) for speed.
 */
@NullMarked
package org.glossator.cite.bench;

import org.jspecify.annotations.NullMarked;
