/**
 * What programs get of the site: {@link org.glossator.render.export.Exports} (start here) turns the
 * corpus into JSON, plain text, Akoma Ntoso, reference files, feeds, the data folder and the files
 * that a host reads. May import {@code render} and the rooms below it; Jackson and the JDK's XML
 * writer do the writing.
 *
 * <p>Dates are the publisher's: nothing asks a clock. What needs an absolute address is left out
 * when the site has no base URL.
 */
@NullMarked
package org.glossator.render.export;

import org.jspecify.annotations.NullMarked;
