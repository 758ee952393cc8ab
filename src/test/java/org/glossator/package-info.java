/** Tests of the whole: the rooms' doors and the sources' style. */
@NullMarked
package org.glossator;

import org.jspecify.annotations.NullMarked;
