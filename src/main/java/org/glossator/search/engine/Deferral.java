package org.glossator.search.engine;

import org.jspecify.annotations.Nullable;

/**
 * Lets a search go on past a missing file, so that everything else that it will need is asked for
 * in the same round. What it finds then is not to be trusted, and {@link #raise} says so.
 */
final class Deferral {
  private Store.@Nullable Absent absent;
  private int count;

  /** Something was passed over. */
  void note(Store.Absent missing) {
    absent = missing;
    count++;
  }

  /** How often something was passed over. */
  int count() {
    return count;
  }

  /** Whether something was passed over. */
  boolean isNoted() {
    return absent != null;
  }

  /**
   * Ends the round.
   *
   * @throws Store.Absent when something was passed over
   */
  void raise() {
    if (absent != null) {
      throw absent;
    }
  }
}
