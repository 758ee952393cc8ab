/**
 * Opinions, filings and dockets as CourtListener's REST API (versions 3 and 4) and RECAP give them
 * out in JSON: {@link org.glossator.transcript.courtlistener.Export} (start here) joins the records
 * of all files and makes an order's text of each opinion and each filed order. May import what
 * {@code transcript} may, the readers of Markdown, Jackson and jsoup.
 */
@NullMarked
package org.glossator.transcript.courtlistener;

import org.jspecify.annotations.NullMarked;
