package org.evident.evaluation.servicereview.rule;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Turns records into trees of maps, lists and plain values, and back.
 *
 * <p>It goes by the records' own components, so that a member added to the model is written, read and fingerprinted
 * without a second place to forget.
 */
final class RecordTree {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,10})?");

  private RecordTree() {}

  static Object of(Object value) {
    if (value instanceof Record) return members((Record) value);
    if (value instanceof Collection<?> list) return list.stream().map(RecordTree::of).toList();
    if (value instanceof Map<?, ?> map) {
      SortedMap<String, Object> tree = new TreeMap<>();
      map.forEach((k, v) -> tree.put(k.toString(), of(v)));
      return tree;
    }
    if (value instanceof BigDecimal decimal) return decimal.toPlainString();
    if (value instanceof Integer || value instanceof Long) return ((Number) value).longValue();
    if (value instanceof Boolean) return value;
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  private static SortedMap<String, Object> members(Record owner) {
    SortedMap<String, Object> tree = new TreeMap<>();
    for (RecordComponent component : owner.getClass().getRecordComponents()) {
      Object member = call(component, owner);
      if (member != null) tree.put(component.getName(), of(member));
    }
    return tree;
  }

  private static Object call(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  /** The record a tree was made of; IllegalArgumentException where the tree does not fit the type. */
  static <T> T read(Class<T> type, Object tree) {
    return type.cast(value(type, tree, type.getSimpleName()));
  }

  private static Object value(Type type, Object tree, String path) {
    try {
      if (type instanceof ParameterizedType generic) return generic(generic, tree, path);
      Class<?> plain = (Class<?>) type;
      return plain.isRecord() ? ofMembers(plain, (Map<?, ?>) tree, path) : plain(plain, tree);
    } catch (ClassCastException | DateTimeException e) {
      throw new IllegalArgumentException(
          "Not a " + type.getTypeName() + " at " + path + ": " + tree, e);
    }
  }

  private static Object generic(ParameterizedType type, Object tree, String path) {
    Type[] parts = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      List<?> list = (List<?>) tree;
      return list.stream().map(item -> value(parts[0], item, path + "[]")).toList();
    }
    Map<Object, Object> map = new TreeMap<>();
    ((Map<?, ?>) tree)
        .forEach((k, v) -> map.put(value(parts[0], k, path), value(parts[1], v, path + "." + k)));
    return map;
  }

  private static Object ofMembers(Class<?> type, Map<?, ?> tree, String path) {
    RecordComponent[] components = type.getRecordComponents();
    Map<Object, Object> left = new TreeMap<>(tree);
    Object[] members = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Object member = left.remove(components[i].getName());
      if (member == null && components[i].getType().isPrimitive())
        throw new IllegalArgumentException(components[i].getName() + " is missing in " + path);
      members[i] =
          member == null
              ? null
              : value(components[i].getGenericType(), member, path + "." + components[i].getName());
    }
    if (!left.isEmpty())
      throw new IllegalArgumentException("Unknown in " + path + ": " + left.keySet());
    return construct(type, components, members, path);
  }

  private static Object construct(
      Class<?> type, RecordComponent[] components, Object[] members, String path) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(members);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("Incomplete: " + path, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static Object plain(Class<?> type, Object tree) {
    if (type == boolean.class) return (Boolean) tree;
    if (type == long.class || type == Long.class) return (Long) tree;
    if (type == int.class) return Math.toIntExact((Long) tree);
    String text = (String) tree;
    if (type == String.class) return text;
    if (type == BigDecimal.class) return decimal(text);
    if (type == Instant.class) return Instant.parse(text);
    if (type == LocalDate.class) return LocalDate.parse(text);
    if (type == YearMonth.class) return YearMonth.parse(text);
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> ((Enum<?>) c).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new ClassCastException(text));
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) throw new ClassCastException(text);
    return new BigDecimal(text);
  }
}
