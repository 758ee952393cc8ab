package org.glossator.build.memory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Coders of the types that are no records. */
final class SimpleCoders {
  static final Coder TEXT = coder((v, out) -> out.text((String) v), ByteSource::text);
  static final Coder INT = coder((v, out) -> out.number((Integer) v), in -> (int) in.number());
  static final Coder LONG = coder((v, out) -> out.number((Long) v), ByteSource::number);
  static final Coder FLAG =
      coder((v, out) -> out.octet((Boolean) v ? 1 : 0), in -> in.octet() == 1);
  static final Coder DOUBLE =
      coder(
          (v, out) -> out.number(Double.doubleToLongBits((Double) v)),
          in -> Double.longBitsToDouble(in.number()));
  static final Coder DAY =
      coder((v, out) -> out.number(((LocalDate) v).toEpochDay()), SimpleCoders::day);

  private SimpleCoders() {}

  private static Coder coder(
      BiConsumer<Object, ByteSink> write, Function<ByteSource, Object> read) {
    return new Coder() {
      @Override
      public void write(Object value, ByteSink out) {
        write.accept(value, out);
      }

      @Override
      public Object read(ByteSource in) {
        return read.apply(in);
      }
    };
  }

  private static LocalDate day(ByteSource in) {
    try {
      return LocalDate.ofEpochDay(in.number());
    } catch (DateTimeException e) {
      throw new MalformedException("no such day");
    }
  }

  static Coder ofEnum(Class<?> type) {
    List<?> values = List.of(type.getEnumConstants());
    return coder(
        (v, out) -> out.number(values.indexOf(v)), in -> values.get(in.choice(values.size())));
  }

  static Coder list(Coder each) {
    return coder(
        (v, out) -> {
          List<?> list = (List<?>) v;
          out.number(list.size());
          list.forEach(item -> each.write(item, out));
        },
        in -> {
          Object[] items = new Object[in.count()];
          for (int i = 0; i < items.length; i++) {
            items[i] = each.read(in);
          }
          return Arrays.asList(items);
        });
  }

  static Coder optional(Coder content) {
    return coder(
        (v, out) -> {
          Optional<?> optional = (Optional<?>) v;
          out.octet(optional.isPresent() ? 1 : 0);
          optional.ifPresent(value -> content.write(value, out));
        },
        in -> in.octet() == 1 ? Optional.of(content.read(in)) : Optional.empty());
  }

  static Coder map(Coder key, Coder value) {
    return coder(
        (v, out) -> {
          Map<?, ?> map = (Map<?, ?>) v;
          out.number(map.size());
          map.forEach((k, each) -> {
            key.write(k, out);
            value.write(each, out);
          });
        },
        in -> {
          Map<Object, Object> map = new HashMap<>();
          int size = in.count();
          for (int i = 0; i < size; i++) {
            map.put(key.read(in), value.read(in));
          }
          return map;
        });
  }
}
