/** Tests of the command line: in process, and through the launcher. */
@NullMarked
package org.glossator.cli;

import org.jspecify.annotations.NullMarked;
