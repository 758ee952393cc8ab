/**
 * What the last builds found out, kept on disk so that the next one does only what changed: {@link
 * org.glossator.build.memory.Memory} (start here) holds values by the hash of everything that they
 * follow from, and {@link org.glossator.build.memory.ValueCodec} writes any value of records as
 * bytes. Forgetting everything is always safe. May import {@code text}, {@code order} and {@code
 * cite}.
 */
@NullMarked
package org.glossator.build.memory;

import org.jspecify.annotations.NullMarked;
