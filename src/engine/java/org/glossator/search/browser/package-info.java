/**
 * The search engine as a browser runs it: {@link org.glossator.search.browser.BrowserEngine} is
 * what its script exports. Compiled by TeaVM, together with {@code search.engine} and the part of
 * Lucene that reads. May import {@code search.engine}.
 */
@NullMarked
package org.glossator.search.browser;

import org.jspecify.annotations.NullMarked;
