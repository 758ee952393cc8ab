package org.glossator.search.engine;

import java.util.Locale;
import java.util.Optional;

/** What the found orders can be narrowed by. */
public enum Facet {
  COURT("Court"),
  JUDGE("Judge"),
  YEAR("Year"),
  KIND("Kind"),
  CITES("Authority cited"),
  TAG("Tag"),
  AUTHOR("Notes by");

  private final String label;

  Facet(String label) {
    this.label = label;
  }

  /** What readers see. */
  public String label() {
    return label;
  }

  /** The name in addresses and on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet whose key is {@code key}. */
  public static Optional<Facet> named(String key) {
    for (Facet facet : values()) {
      if (facet.key().equals(key)) {
        return Optional.of(facet);
      }
    }
    return Optional.empty();
  }
}
