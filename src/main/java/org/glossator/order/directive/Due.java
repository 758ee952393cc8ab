package org.glossator.order.directive;

import java.time.LocalDate;
import java.util.Optional;
import org.glossator.text.Span;

/**
 * A day that a sentence names as the last: "no later than June 27, 2025". Spans are UTF-16 units of
 * the decretal's passage.
 *
 * @param quote the words that set it
 * @param date the day
 * @param duty what is to be done by then, where that is plain
 */
public record Due(Span quote, LocalDate date, Optional<Duty> duty) {}
