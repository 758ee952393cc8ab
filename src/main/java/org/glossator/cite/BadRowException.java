package org.glossator.cite;

/** Says why a row of a table cannot be used. It never leaves this room. */
final class BadRowException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadRowException(String message) {
    super(message);
  }
}
