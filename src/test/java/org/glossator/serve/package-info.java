/** Tests of the preview. */
@NullMarked
package org.glossator.serve;

import org.jspecify.annotations.NullMarked;
