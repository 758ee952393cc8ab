/**
 * Words and queries: {@link org.glossator.search.language.Words} (start here) cuts a text into the
 * words that can be searched for, {@link org.glossator.search.language.QueryParser} reads a query
 * of terms and connectors into an {@link org.glossator.search.language.Expression}, and {@link
 * org.glossator.search.language.Wording} says what it means. Knows nothing of any index. Compiled
 * for browsers too, so it keeps to plain Java. May import {@code text}.
 */
@NullMarked
package org.glossator.search.language;

import org.jspecify.annotations.NullMarked;
