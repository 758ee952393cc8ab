/**
 * From {@code content/} to {@code site/}: {@link org.glossator.build.Pipeline} (start here) reads
 * like a table of contents of the program. It gives a {@link org.glossator.build.Plan}, whose
 * batches are made and written one by one, so that no more than a few files of a site are ever in
 * memory. Also here: what a publisher's YAML may say, the writing of a site so that a failed build
 * leaves the last good one whole, and a {@link org.glossator.build.Workshop} that builds again and
 * again for a preview; in the sub-room {@code memory} what a build remembers on disk. May import
 * every room but {@code serve} and {@code cli}.
 */
@NullMarked
package org.glossator.build;

import org.jspecify.annotations.NullMarked;
