/**
 * What to tell the author of a file: a {@link org.glossator.diagnostic.Diagnostic} has a code, a
 * place, what is wrong and what to do. Diagnostics are values that travel beside results in {@link
 * org.glossator.diagnostic.Checked}; nothing is logged in the middle of work. May import {@code
 * text}.
 */
@NullMarked
package org.glossator.diagnostic;

import org.jspecify.annotations.NullMarked;
