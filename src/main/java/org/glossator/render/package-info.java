/**
 * What readers get: view records, the weaver that turns text and marks into HTML, templates, feeds
 * and exports. A site is a list of {@link org.glossator.render.Batch batches} (start here), each of
 * which makes some {@link org.glossator.render.OutputFile files} when they are wanted and hands
 * them to a {@link org.glossator.render.Sink}; nothing holds all files of a site. Sub-rooms: {@code
 * html} and {@code template} are what pages are made with, {@code page} the pages, {@code export}
 * what programs get, {@code pack} a page as one file, {@code receipt} the check of a published
 * site. May import the rooms below it.
 */
@NullMarked
package org.glossator.render;

import org.jspecify.annotations.NullMarked;
