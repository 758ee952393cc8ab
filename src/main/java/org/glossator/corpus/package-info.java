/**
 * All orders at once: authorities, who cites them and where, dockets, judges, courts, topics and
 * the site path of everything. {@link org.glossator.corpus.Corpus} (start here). May import the
 * rooms below it.
 */
@NullMarked
package org.glossator.corpus;

import org.jspecify.annotations.NullMarked;
