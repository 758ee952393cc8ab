package org.glossator.build.memory;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the coder of every type that a record consists of. */
final class Coders {
  private final Map<Type, Coder> known = new HashMap<>();
  private final Set<String> names = new TreeSet<>();
  private final Set<Class<?>> shared;
  private final Map<Class<?>, StandIn<?, ?>> standIns = new HashMap<>();

  Coders(Set<Class<?>> shared, StandIn<?, ?>... standIns) {
    this.shared = Set.copyOf(shared);
    Arrays.stream(standIns).forEach(s -> this.standIns.put(s.type(), s));
  }

  String shape() {
    return String.join("\n", names);
  }

  Coder of(Type type) {
    Coder found = known.get(type);
    if (found != null) {
      return found;
    }
    return switch (type) {
      case Class<?> plain -> remember(plain, ofClass(plain));
      case ParameterizedType filled -> remember(filled, ofFilled(filled));
      default -> throw unknown(type);
    };
  }

  private Coder remember(Type type, Coder coder) {
    Coder shareable =
        type instanceof Class<?> plain && shared.contains(plain) ? new SharedCoder(coder) : coder;
    known.put(type, shareable);
    return shareable;
  }

  private Coder ofClass(Class<?> type) {
    StandIn<?, ?> standIn = standIns.get(type);
    if (standIn != null) {
      return standIn.coder(of(standIn.record()));
    }
    if (type == String.class) {
      return SimpleCoders.TEXT;
    }
    if (type == int.class || type == Integer.class) {
      return SimpleCoders.INT;
    }
    if (type == long.class) {
      return SimpleCoders.LONG;
    }
    if (type == boolean.class) {
      return SimpleCoders.FLAG;
    }
    if (type == double.class) {
      return SimpleCoders.DOUBLE;
    }
    if (type == LocalDate.class) {
      return SimpleCoders.DAY;
    }
    if (type.isEnum()) {
      names.add(type.getName() + Arrays.toString(type.getEnumConstants()));
      return SimpleCoders.ofEnum(type);
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isSealed()) {
      return oneOf(type);
    }
    throw unknown(type);
  }

  /** The coder is known before its components are looked at, since a record may hold its like. */
  private Coder record(Class<?> type) {
    RecordCoder coder = new RecordCoder(type);
    known.put(type, coder);
    StringBuilder name = new StringBuilder(type.getName()).append('(');
    for (RecordComponent component : type.getRecordComponents()) {
      name.append(component.getName()).append(' ').append(component.getGenericType()).append(',');
      coder.add(component, of(component.getGenericType()));
    }
    names.add(name.append(')').toString());
    return coder;
  }

  private Coder oneOf(Class<?> type) {
    OneOfCoder coder = new OneOfCoder();
    known.put(type, coder);
    for (Class<?> each : type.getPermittedSubclasses()) {
      coder.add(each, of(each));
    }
    names.add(type.getName() + Arrays.toString(type.getPermittedSubclasses()));
    return coder;
  }

  private Coder ofFilled(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return SimpleCoders.list(of(arguments[0]));
    }
    if (type.getRawType() == Optional.class) {
      return SimpleCoders.optional(of(arguments[0]));
    }
    if (type.getRawType() == Map.class) {
      return SimpleCoders.map(of(arguments[0]), of(arguments[1]));
    }
    throw unknown(type);
  }

  private static IllegalArgumentException unknown(Type type) {
    return new IllegalArgumentException("values of " + type + " cannot be kept");
  }
}
