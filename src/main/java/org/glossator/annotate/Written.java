package org.glossator.annotate;

import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Where an editor wrote something.
 *
 * @param file the file
 * @param span the whole of it there
 */
public record Written(SourceFile file, Span span) {}
