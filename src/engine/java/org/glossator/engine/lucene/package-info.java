/**
 * What the browser's Lucene calls in place of things that a browser has not: see {@code rules.txt}
 * of the engine's build.
 */
@NullMarked
package org.glossator.engine.lucene;

import org.jspecify.annotations.NullMarked;
