package org.glossator.build.memory;

import java.util.function.Function;

/**
 * A record that is written in the place of an object of a class that is none.
 *
 * @param type the class
 * @param record the record
 * @param parts takes an object apart
 * @param whole puts it together again
 */
public record StandIn<T, R extends Record>(
    Class<T> type, Class<R> record, Function<T, R> parts, Function<R, T> whole) {
  Coder coder(Coder coder) {
    return new Coder() {
      @Override
      public void write(Object value, ByteSink out) {
        coder.write(parts.apply(type.cast(value)), out);
      }

      @Override
      public Object read(ByteSource in) {
        return whole.apply(record.cast(coder.read(in)));
      }
    };
  }
}
