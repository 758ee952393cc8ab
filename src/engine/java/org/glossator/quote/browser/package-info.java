/**
 * The checker of quotations as a browser runs it: {@link
 * org.glossator.quote.browser.BrowserChecker} is what its script exports. Compiled by TeaVM,
 * together with {@code quote.check} and the citation engine. May import those.
 */
@NullMarked
package org.glossator.quote.browser;

import org.jspecify.annotations.NullMarked;
