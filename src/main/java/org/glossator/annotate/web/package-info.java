/**
 * Annotations that were made elsewhere, as the W3C Web Annotation Data Model or an export of
 * Hypothesis has them: {@link org.glossator.annotate.web.WebAnnotations} (start here) reads them,
 * {@link org.glossator.annotate.web.NoteWriter} writes them as a publisher writes notes. Uses
 * Jackson for JSON. May import what {@code annotate} may, and {@code annotate}.
 */
@NullMarked
package org.glossator.annotate.web;

import org.jspecify.annotations.NullMarked;
