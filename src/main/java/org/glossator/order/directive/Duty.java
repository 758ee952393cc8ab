package org.glossator.order.directive;

import java.util.Optional;
import org.glossator.text.Span;

/**
 * Who must, may or must not do what. Spans are UTF-16 units of the decretal's passage.
 *
 * @param condition words before it that say when it holds: "should Plaintiff engage in …"
 * @param who the one spoken of; may be a pronoun, or a thing: "any information disclosed"
 * @param force what the words do
 * @param words the words that say so: "shall not"
 * @param what what is to be done; empty after a bare ruling
 */
public record Duty(Optional<Span> condition, Span who, Force force, Span words, Span what) {}
