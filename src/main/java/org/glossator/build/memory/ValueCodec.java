package org.glossator.build.memory;

import java.util.List;
import java.util.Optional;

/**
 * Writes values as bytes and reads them again. A value is a text, a whole number, a truth value, a
 * day, one of an enum, a list, a map, an {@link Optional}, or a record of values; where a component
 * is a sealed interface, its kinds are records. Its classes say how it is written, so bytes are
 * good only for the program that wrote them.
 */
public final class ValueCodec<T> {
  private final Class<T> type;
  private final Shape shape;

  private ValueCodec(Class<T> type, Shape shape) {
    this.type = type;
    this.shape = shape;
  }

  /**
   * A codec of the values of {@code type}.
   *
   * @param forms how classes that are no records are written
   */
  public static <T> ValueCodec<T> of(Class<T> type, List<Form<?, ?>> forms) {
    return new ValueCodec<>(type, new Shapes(forms).of(type));
  }

  /** The value as bytes; equal values that were made alike give equal bytes. */
  public byte[] write(T value) {
    ByteOut out = new ByteOut();
    shape.write(value, out);
    return out.toBytes();
  }

  /** The value of {@code bytes}, or nothing where this codec did not write them. */
  public Optional<T> read(byte[] bytes) {
    try {
      return Optional.of(type.cast(shape.read(new ByteIn(bytes))));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
