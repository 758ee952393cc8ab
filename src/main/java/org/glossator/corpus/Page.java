package org.glossator.corpus;

/**
 * A page that the publisher wrote: about, removal policy, commentary.
 *
 * @param path its folder on the site: "about/"
 * @param title its heading
 * @param markdown its text, without front matter
 */
public record Page(SitePath path, String title, String markdown) {}
