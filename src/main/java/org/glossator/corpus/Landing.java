package org.glossator.corpus;

/**
 * Where a citation of an order that is published here leads.
 *
 * @param order the cited order
 * @param fragment the id of the place on its page, or empty for its start
 * @param block the id of the paragraph that is meant, or empty where only a page or nothing is
 *     known
 * @param quotes whether the citing sentence quotes the cited order: six words or more in a row
 * @param certain whether the name agrees too; if not, only the number may be made a link
 */
public record Landing(
    PublishedOrder order, String fragment, String block, boolean quotes, boolean certain) {}
