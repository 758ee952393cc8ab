package org.glossator.transcript.pdf;

/** A file asks for more work than any court document needs. */
final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LimitException(String what) {
    super(what);
  }
}
