/** Tests of what a build remembers on disk. */
@NullMarked
package org.glossator.build.memory;

import org.jspecify.annotations.NullMarked;
