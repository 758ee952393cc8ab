package org.glossator.build;

import java.io.IOException;

/**
 * A site cannot be put where it should go, and what is there was left as it was. The message is for
 * people: what is wrong and what to do.
 */
public final class UnpublishableException extends IOException {
  UnpublishableException(String message) {
    super(message);
  }

  UnpublishableException(String message, IOException cause) {
    super(message, cause);
  }
}
