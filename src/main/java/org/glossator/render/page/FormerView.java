package org.glossator.render.page;

/**
 * What the templates of a moved and of a removed order see as {@code former}.
 *
 * @param href where the order is now, or empty
 * @param date "January 15, 2026", when it was removed
 * @param reason "because it was sealed"
 * @param docket "No. C 11-3822 MEJ", or empty where even that could harm
 * @param policy the page that says when orders are removed, or empty
 */
record FormerView(String href, String date, String reason, String docket, String policy) {}
