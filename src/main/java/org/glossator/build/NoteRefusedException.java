package org.glossator.build;

import java.io.IOException;

/** A note cannot be started as it was asked for. The message says why, to its author. */
public final class NoteRefusedException extends IOException {
  NoteRefusedException(String message) {
    super(message);
  }
}
