package org.glossator.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters to a build. */
public enum Severity {
  /** The site cannot be published with this. */
  ERROR,
  /** Published, but somebody should look; an error under {@code --strict}. */
  WARNING,
  /** Worth knowing; never fails a build. */
  NOTE;

  /** The word as printed in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
