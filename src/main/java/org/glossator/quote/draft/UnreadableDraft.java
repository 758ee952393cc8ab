package org.glossator.quote.draft;

/** A draft that cannot be read; the message says why, to be read on after the file's name. */
public final class UnreadableDraft extends Exception {
  private static final long serialVersionUID = 1;

  public UnreadableDraft(String message) {
    super(message);
  }
}
