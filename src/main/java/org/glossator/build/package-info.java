/**
 * From {@code content/} to {@code site/}: {@link org.glossator.build.Pipeline} (start here) reads
 * like a table of contents of the program. Also here: what a publisher's YAML may say, and the
 * writing of a site so that a failed build leaves the last good one whole. May import every room
 * but {@code serve} and {@code cli}.
 */
@NullMarked
package org.glossator.build;

import org.jspecify.annotations.NullMarked;
