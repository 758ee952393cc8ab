package org.glossator.build.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the components of a record in turn, and makes it anew by its constructor. */
final class RecordCoder implements Coder {
  private final MethodHandle maker;
  private final List<Part> parts = new ArrayList<>();

  private record Part(MethodHandle getter, Coder coder) {}

  RecordCoder(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      maker =
          MethodHandles.lookup()
              .unreflectConstructor(constructor)
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record has a constructor of all its components", e);
    }
  }

  void add(RecordComponent component, Coder coder) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      MethodHandle getter =
          MethodHandles.lookup()
              .unreflect(accessor)
              .asType(MethodType.methodType(Object.class, Object.class));
      parts.add(new Part(getter, coder));
    } catch (IllegalAccessException e) {
      throw new LinkageError("what was made accessible is", e);
    }
  }

  @Override
  public void write(Object value, ByteSink out) {
    for (Part part : parts) {
      part.coder.write(get(part, value), out);
    }
  }

  @Override
  public Object read(ByteSource in) {
    Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts.get(i).coder.read(in);
    }
    try {
      return (Object) maker.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("constructors of records throw nothing else", e);
    }
  }

  private static Object get(Part part, Object value) {
    try {
      return (Object) part.getter.invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("accessors of records throw nothing else", e);
    }
  }
}
