package org.glossator.build.memory;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Turns records into bytes and back, whatever their components are: texts, numbers, days, enums,
 * lists, maps, optionals, other records, sealed interfaces of records.
 *
 * @param <T> the record
 */
public final class Codec<T> {
  private final Class<T> type;
  private final Coder coder;
  private final String shape;

  private Codec(Class<T> type, Coder coder, String shape) {
    this.type = type;
    this.coder = coder;
    this.shape = shape;
  }

  /**
   * A codec of {@code type}.
   *
   * @param shared records of which one object stands at many places, and shall again
   * @param standIns for classes that are no records
   * @throws IllegalArgumentException if something in it is neither of these
   */
  public static <T extends Record> Codec<T> of(
      Class<T> type, Set<Class<?>> shared, StandIn<?, ?>... standIns) {
    Coders coders = new Coders(shared, standIns);
    Coder coder = coders.of(type);
    return new Codec<>(type, coder, coders.shape());
  }

  /** Names of everything that values consist of: bytes of another shape cannot be read. */
  public String shape() {
    return shape;
  }

  /** The value as bytes. */
  public byte[] write(T value) {
    ByteSink out = new ByteSink();
    coder.write(value, out);
    return out.toBytes();
  }

  /**
   * The value again.
   *
   * @throws RuntimeException if the bytes are not what {@link #write} gave
   */
  public T read(byte[] bytes) {
    return read(bytes, UnaryOperator.identity());
  }

  /**
   * The same.
   *
   * @param once gives of equal texts the same, for whoever keeps many values
   */
  public T read(byte[] bytes, UnaryOperator<String> once) {
    ByteSource in = new ByteSource(bytes, once);
    T value = type.cast(coder.read(in));
    if (!in.isAtEnd()) {
      throw new MalformedException("more than one value");
    }
    return value;
  }
}
