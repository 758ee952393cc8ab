/**
 * Makes the script of the search engine: {@link org.glossator.engine.tool.EngineBuild} (start here)
 * is run by the build and is no part of the program.
 */
@NullMarked
package org.glossator.engine.tool;

import org.jspecify.annotations.NullMarked;
