/** How authors are told. */
@NullMarked
package org.glossator.diagnostic;

import org.jspecify.annotations.NullMarked;
