package org.glossator.order.directive;

import java.util.List;
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
public record Duty(Optional<Span> condition, Span who, Force force, Span words, Span what) {

  /**
   * The duty to which a time belongs: it stands among the duty's own words, or opens its sentence.
   * "If no answer is filed within 30 days, the Clerk shall close the case" gives the Clerk no 30
   * days.
   */
  static Optional<Duty> at(List<Duty> duties, Span time) {
    return duties.stream().filter(duty -> duty.holds(time)).findFirst();
  }

  private boolean holds(Span time) {
    int end = Math.max(what.end(), words.end());
    boolean among = who.start() <= time.start() && time.end() <= end;
    boolean inCondition = condition.filter(c -> c.overlaps(time)).isPresent();
    boolean opens = condition.filter(c -> c.start() == time.start()).isPresent();
    return opens || (among && !inCondition);
  }
}
