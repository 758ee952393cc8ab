/**
 * Notes on an order and where they stand: {@link org.glossator.annotate.Annotation} (start here)
 * has a body, an author and the words it is about. Its sub-room {@code web} reads annotations that
 * were made elsewhere. May import {@code text}, {@code diagnostic}, {@code transcript}, {@code
 * court} and {@code order}.
 */
@NullMarked
package org.glossator.annotate;

import org.jspecify.annotations.NullMarked;
