/**
 * The preview of a site while it is written: {@link org.glossator.serve.PreviewServer} (start here)
 * answers on the loopback address with files that are made when a browser asks for them, tells open
 * pages of every change, and writes the start of a note. Nothing is read from the disk for a
 * request, so no path leads out of the site. May import {@code build} and the rooms below it.
 */
@NullMarked
package org.glossator.serve;

import org.jspecify.annotations.NullMarked;
