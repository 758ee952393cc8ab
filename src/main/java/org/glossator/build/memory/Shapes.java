package org.glossator.build.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the shape of every type that a value is made of. */
final class Shapes {
  private final Map<Type, Shape> shapes = new HashMap<>();
  private final Map<Class<?>, Form<?, ?>> forms = new HashMap<>();

  Shapes(List<Form<?, ?>> forms) {
    forms.forEach(form -> this.forms.put(form.type(), form));
  }

  /** The shape of {@code type}; while one is made, those inside it may refer to it already. */
  Shape of(Type type) {
    Shape known = shapes.get(type);
    if (known != null) {
      return known;
    }
    Later later = new Later();
    shapes.put(type, later);
    Shape made = make(type);
    later.shape = Optional.of(made);
    shapes.put(type, made);
    return made;
  }

  private static final class Later implements Shape {
    private Optional<Shape> shape = Optional.empty();

    @Override
    public void write(Object value, ByteOut out) {
      shape.orElseThrow().write(value, out);
    }

    @Override
    public Object read(ByteIn in) {
      return shape.orElseThrow().read(in);
    }
  }

  private Shape make(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    if (type instanceof Class<?> plain) {
      return plain(plain);
    }
    throw new IllegalArgumentException("no value can be of the type " + type);
  }

  private Shape generic(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return new ListShape(of(of[0]));
    }
    if (type.getRawType() == Optional.class) {
      return new OptionalShape(of(of[0]));
    }
    if (type.getRawType() == Map.class) {
      return new MapShape(of(of[0]), of(of[1]));
    }
    throw new IllegalArgumentException("no value can be of the type " + type);
  }

  private Shape plain(Class<?> type) {
    Form<?, ?> form = forms.get(type);
    if (form != null) {
      return new FormShape(form, of(form.form()));
    }
    if (type == String.class) {
      return new TextShape();
    }
    if (type == int.class || type == Integer.class) {
      return new NumberShape();
    }
    if (type == boolean.class || type == Boolean.class) {
      return new TruthShape();
    }
    if (type == LocalDate.class) {
      return new DayShape();
    }
    if (type.isEnum()) {
      return new EnumShape(type.getEnumConstants());
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isSealed()) {
      Class<?>[] kinds = type.getPermittedSubclasses();
      return new SealedShape(kinds, Arrays.stream(kinds).map(this::of).toArray(Shape[]::new));
    }
    throw new IllegalArgumentException("no value can be of the type " + type);
  }

  private Shape record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true); // values of other rooms; they are data and no one's secret
      MethodHandle make =
          MethodHandles.lookup()
              .unreflectConstructor(constructor)
              .asType(MethodType.genericMethodType(parts.length))
              .asSpreader(Object[].class, parts.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      MethodHandle[] readers = new MethodHandle[parts.length];
      Shape[] shapesOf = new Shape[parts.length];
      for (int i = 0; i < parts.length; i++) {
        Method accessor = parts[i].getAccessor();
        accessor.setAccessible(true);
        readers[i] =
            MethodHandles.lookup()
                .unreflect(accessor)
                .asType(MethodType.methodType(Object.class, Object.class));
        shapesOf[i] = of(parts[i].getGenericType());
      }
      return new RecordShape(make, readers, shapesOf);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record cannot be read: " + type, e);
    }
  }

  private record RecordShape(MethodHandle make, MethodHandle[] readers, Shape[] shapes)
      implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      try {
        for (int i = 0; i < shapes.length; i++) {
          shapes[i].write((Object) readers[i].invokeExact(value), out);
        }
      } catch (Throwable e) {
        throw failed(e);
      }
    }

    @Override
    public Object read(ByteIn in) {
      Object[] parts = new Object[shapes.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = shapes[i].read(in);
      }
      try {
        return (Object) make.invokeExact(parts);
      } catch (Throwable e) {
        throw failed(e);
      }
    }

    private static RuntimeException failed(Throwable e) {
      return switch (e) {
        case RuntimeException own -> own;
        case Error fatal -> throw fatal;
        default -> new IllegalStateException(e);
      };
    }
  }

  private record FormShape(Form<?, ?> form, Shape shape) implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      shape.write(form.written(value), out);
    }

    @Override
    public Object read(ByteIn in) {
      return form.read(shape.read(in));
    }
  }

  private record TextShape() implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      out.text((String) value);
    }

    @Override
    public Object read(ByteIn in) {
      return in.text();
    }
  }

  private record NumberShape() implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      out.number((Integer) value);
    }

    @Override
    public Object read(ByteIn in) {
      return in.number();
    }
  }

  private record TruthShape() implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      out.number((Boolean) value ? 1 : 0);
    }

    @Override
    public Object read(ByteIn in) {
      return in.number() == 1;
    }
  }

  private record DayShape() implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      LocalDate day = (LocalDate) value;
      out.number(day.getYear());
      out.number(day.getMonthValue() * 32 + day.getDayOfMonth());
    }

    @Override
    public Object read(ByteIn in) {
      int year = in.number();
      int day = in.number();
      return LocalDate.of(year, day / 32, day % 32);
    }
  }

  private record EnumShape(Object[] constants) implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      out.number(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(ByteIn in) {
      return constants[in.number()];
    }
  }

  private record SealedShape(Class<?>[] kinds, Shape[] shapes) implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i].isInstance(value)) {
          out.number(i);
          shapes[i].write(value, out);
          return;
        }
      }
      throw new IllegalStateException("of no permitted kind: " + value.getClass());
    }

    @Override
    public Object read(ByteIn in) {
      return shapes[in.number()].read(in);
    }
  }

  private record ListShape(Shape of) implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      List<?> list = (List<?>) value;
      out.number(list.size());
      list.forEach(each -> of.write(each, out));
    }

    @Override
    public Object read(ByteIn in) {
      int size = in.number();
      List<Object> list = new ArrayList<>(Math.min(size, 1 << 16));
      for (int i = 0; i < size; i++) {
        list.add(of.read(in));
      }
      return list;
    }
  }

  private record OptionalShape(Shape of) implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      Optional<?> optional = (Optional<?>) value;
      out.number(optional.isPresent() ? 1 : 0);
      optional.ifPresent(each -> of.write(each, out));
    }

    @Override
    public Object read(ByteIn in) {
      return in.number() == 0 ? Optional.empty() : Optional.of(of.read(in));
    }
  }

  /** In the order of the map, which must not depend on chance where bytes are compared. */
  private record MapShape(Shape keys, Shape values) implements Shape {
    @Override
    public void write(Object value, ByteOut out) {
      Map<?, ?> map = (Map<?, ?>) value;
      out.number(map.size());
      map.forEach((key, each) -> {
        keys.write(key, out);
        values.write(each, out);
      });
    }

    @Override
    public Object read(ByteIn in) {
      int size = in.number();
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        Object key = keys.read(in);
        map.put(key, values.read(in));
      }
      return map;
    }
  }
}
