/**
 * Search: {@link org.glossator.search.Search} (start here) writes the index that a site publishes
 * and opens it again. Orders come in as {@link org.glossator.search.SearchDocument}s, which {@link
 * org.glossator.search.SearchDocuments} makes of a corpus. The query language is in {@code
 * language}, the answering in {@code engine}; both are compiled for browsers too. May import {@code
 * render}, which makes the search page, and the rooms below it.
 */
@NullMarked
package org.glossator.search;

import org.jspecify.annotations.NullMarked;
