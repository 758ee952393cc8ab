/**
 * Measurements of search that are run by hand: {@link org.glossator.search.bench.ParityCheck}
 * browsers against the JVM, {@link org.glossator.search.bench.FirstQueries} what a first query
 * loads, {@link org.glossator.search.bench.FirstAnswers} how long a reader waits for it, {@link
 * org.glossator.search.bench.IndexBench} what indexing costs beside plain Lucene, {@link
 * org.glossator.search.bench.BesidePagefind} both beside Pagefind.
 */
@NullMarked
package org.glossator.search.bench;

import org.jspecify.annotations.NullMarked;
