package org.glossator.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a site is built from.
 *
 * @param content the publisher's folder
 * @param templates a theme of the publisher's own; the built-in one if there is none
 */
public record BuildInput(Path content, Optional<Path> templates) {}
