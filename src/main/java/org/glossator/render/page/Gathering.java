package org.glossator.render.page;

import org.glossator.corpus.SitePath;

/**
 * A page that gathers orders: a court's, a docket's, a judge's, a party's, a topic's.
 *
 * @param kind "court", "docket", "judge", "party" or "topic"
 * @param name its heading
 */
record Gathering(String kind, String name, SitePath path) {}
