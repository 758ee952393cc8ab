@NullMarked
package org.glossator.transcript.courtlistener;

import org.jspecify.annotations.NullMarked;
