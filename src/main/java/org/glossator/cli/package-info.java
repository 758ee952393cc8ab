/**
 * The command line: {@link org.glossator.cli.Main} (start here), one class per command, exit codes,
 * and the only place that prints. May import every room.
 */
@NullMarked
package org.glossator.cli;

import org.jspecify.annotations.NullMarked;
