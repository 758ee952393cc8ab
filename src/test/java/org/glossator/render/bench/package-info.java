/**
 * Measurements of large pages that are run by hand: {@link
 * org.glossator.render.bench.ManyNotesBench}.
 */
@NullMarked
package org.glossator.render.bench;

import org.jspecify.annotations.NullMarked;
