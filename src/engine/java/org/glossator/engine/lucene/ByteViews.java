package org.glossator.engine.lucene;

import java.nio.ByteOrder;

/** Reads and writes through a {@link ByteView}; calls of VarHandle's methods are led here. */
public final class ByteViews {
  private ByteViews() {}

  public static ByteView of(Class<?> type, ByteOrder order) {
    return new ByteView(order == ByteOrder.LITTLE_ENDIAN);
  }

  public static short getShort(ByteView view, byte[] bytes, int at) {
    int low = bytes[view.littleEndian() ? at : at + 1] & 0xFF;
    int high = bytes[view.littleEndian() ? at + 1 : at];
    return (short) (high << 8 | low);
  }

  public static int getInt(ByteView view, byte[] bytes, int at) {
    int first = getShort(view, bytes, at);
    int second = getShort(view, bytes, at + 2);
    return view.littleEndian() ? second << 16 | (first & 0xFFFF) : first << 16 | (second & 0xFFFF);
  }

  public static long getLong(ByteView view, byte[] bytes, int at) {
    long first = getInt(view, bytes, at);
    long second = getInt(view, bytes, at + 4);
    return view.littleEndian()
        ? second << 32 | (first & 0xFFFFFFFFL)
        : first << 32 | (second & 0xFFFFFFFFL);
  }

  public static float getFloat(ByteView view, byte[] bytes, int at) {
    return Float.intBitsToFloat(getInt(view, bytes, at));
  }

  public static double getDouble(ByteView view, byte[] bytes, int at) {
    return Double.longBitsToDouble(getLong(view, bytes, at));
  }

  public static void set(ByteView view, byte[] bytes, int at, short value) {
    bytes[view.littleEndian() ? at : at + 1] = (byte) value;
    bytes[view.littleEndian() ? at + 1 : at] = (byte) (value >> 8);
  }

  public static void set(ByteView view, byte[] bytes, int at, int value) {
    set(view, bytes, view.littleEndian() ? at : at + 2, (short) value);
    set(view, bytes, view.littleEndian() ? at + 2 : at, (short) (value >>> 16));
  }

  public static void set(ByteView view, byte[] bytes, int at, long value) {
    set(view, bytes, view.littleEndian() ? at : at + 4, (int) value);
    set(view, bytes, view.littleEndian() ? at + 4 : at, (int) (value >>> 32));
  }

  public static void set(ByteView view, byte[] bytes, int at, float value) {
    set(view, bytes, at, Float.floatToRawIntBits(value));
  }

  public static void set(ByteView view, byte[] bytes, int at, double value) {
    set(view, bytes, at, Double.doubleToRawLongBits(value));
  }
}
