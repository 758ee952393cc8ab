/** Experiments on notes: what becomes of them when the text beneath them changes. */
@org.jspecify.annotations.NullMarked
package org.glossator.annotate.bench;
