package org.glossator.build.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes which of the records of a sealed interface a value is, and then the value. */
final class OneOfCoder implements Coder {
  private final Map<Class<?>, Integer> numbers = new HashMap<>();
  private final List<Coder> coders = new ArrayList<>();

  void add(Class<?> type, Coder coder) {
    numbers.put(type, coders.size());
    coders.add(coder);
  }

  @Override
  public void write(Object value, ByteSink out) {
    int number = numbers.getOrDefault(value.getClass(), -1);
    out.number(number);
    coders.get(number).write(value, out);
  }

  @Override
  public Object read(ByteSource in) {
    return coders.get(in.choice(coders.size())).read(in);
  }
}
