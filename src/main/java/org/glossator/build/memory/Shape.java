package org.glossator.build.memory;

/** How values of one type are written and read. */
interface Shape {
  void write(Object value, ByteOut out);

  Object read(ByteIn in);
}
