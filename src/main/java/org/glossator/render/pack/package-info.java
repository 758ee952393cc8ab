/**
 * One page of a site as one file: {@link org.glossator.render.pack.Pack} (start here) puts styles,
 * fonts, pictures and scripts into the page, so that it can be handed in, sent or read where there
 * is no network. May import {@code render}.
 */
@NullMarked
package org.glossator.render.pack;

import org.jspecify.annotations.NullMarked;
