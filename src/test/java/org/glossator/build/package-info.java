/** Tests of the build room. */
@NullMarked
package org.glossator.build;

import org.jspecify.annotations.NullMarked;
