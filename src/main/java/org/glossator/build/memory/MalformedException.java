package org.glossator.build.memory;

/** Bytes that are not what they should be: cut off, damaged, or written by another program. */
final class MalformedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MalformedException(String message) {
    super(message);
  }
}
