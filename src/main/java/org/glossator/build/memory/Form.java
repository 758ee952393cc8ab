package org.glossator.build.memory;

import java.util.function.Function;

/**
 * How a class that is no record is written: as a record that says the same.
 *
 * @param type the class
 * @param form the record
 */
public record Form<C, R extends Record>(
    Class<C> type, Class<R> form, Function<C, R> to, Function<R, C> from) {
  Object written(Object value) {
    return to.apply(type.cast(value));
  }

  Object read(Object value) {
    return from.apply(form.cast(value));
  }
}
