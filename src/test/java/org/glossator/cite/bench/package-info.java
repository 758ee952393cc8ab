/**
 * Measurements of the citation engine that are run by hand, from the test class path: {@link
 * org.glossator.cite.bench.CitatorBench} (start here) for speed, with JMH; {@link
 * org.glossator.cite.bench.CitatorFuzz} for damaged text.
 */
@NullMarked
package org.glossator.cite.bench;

import org.jspecify.annotations.NullMarked;
