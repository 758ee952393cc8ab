package org.glossator.build.memory;

/** Writes an object once, and by its number wherever the very same one stands again. */
record SharedCoder(Coder coder) implements Coder {
  @Override
  public void write(Object value, ByteSink out) {
    int before = out.again(value);
    out.number(before + 1);
    if (before < 0) {
      coder.write(value, out);
    }
  }

  @Override
  public Object read(ByteSource in) {
    long before = in.number();
    if (before > 0) {
      return in.shared(before - 1);
    }
    int place = in.reserve();
    Object value = coder.read(in);
    in.share(place, value);
    return value;
  }
}
