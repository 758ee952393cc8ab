package org.glossator.build.memory;

/** Writes and reads the values of one type. */
interface Coder {
  /** Writes {@code value}, which is of this coder's type. */
  void write(Object value, ByteSink out);

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws MalformedException if the bytes are no such value
   */
  Object read(ByteSource in);
}
