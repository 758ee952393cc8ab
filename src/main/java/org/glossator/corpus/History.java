package org.glossator.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of an order's text: its versions here, and the order that it amends. A court's
 * amended order is no version of the old one but an order of its own.
 *
 * @param versions the oldest first, the current one last; empty where the text never changed
 * @param amends what the publisher calls the order that this one amends, or empty
 * @param amended that order, once it is known to be here
 */
public record History(List<Version> versions, String amends, Optional<SitePath> amended) {
  /** An order whose text never changed. */
  public static final History NONE = new History(List.of(), "", Optional.empty());

  public History {
    versions = List.copyOf(versions);
  }

  /** The current text, where there was another before it. */
  public Optional<Version> correction() {
    return versions.size() > 1 ? Optional.of(versions.getLast()) : Optional.empty();
  }

  /** The later of {@code day} and the day of the current text. */
  public Optional<LocalDate> updated(Optional<LocalDate> day) {
    Optional<LocalDate> last = correction().map(Version::date);
    return day.filter(d -> last.isEmpty() || d.isAfter(last.get())).or(() -> last);
  }

  /** The same with the order that is amended. */
  public History amending(SitePath order) {
    return new History(versions, amends, Optional.of(order));
  }
}
