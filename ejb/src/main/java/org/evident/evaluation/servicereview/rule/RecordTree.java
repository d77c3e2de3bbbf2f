package org.evident.evaluation.servicereview.rule;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.evident.kernel.RecordShape;

/**
 * Makes records of trees of maps, lists and plain values.
 *
 * <p>Like the writer it goes by the records' own components, so that a member added to the model is written, read and
 * fingerprinted without a second place to forget.
 */
final class RecordTree {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,10})?");

  private static final ClassValue<Object[]> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Object[] computeValue(Class<?> type) {
          return type.getEnumConstants();
        }
      };

  private RecordTree() {}

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
      return list.stream().map(item -> value(parts[0], item, path)).toList();
    }
    Map<Object, Object> map = new TreeMap<>();
    ((Map<?, ?>) tree)
        .forEach((k, v) -> map.put(value(parts[0], k, path), value(parts[1], v, path + "." + k)));
    return map;
  }

  private static Object ofMembers(Class<?> type, Map<?, ?> tree, String path) {
    RecordShape shape = RecordShape.of(type);
    Object[] values = new Object[shape.members().size()];
    int found = 0;
    for (int i = 0; i < values.length; i++) {
      RecordShape.Member member = shape.members().get(i);
      Object value = tree.get(member.name());
      if (value == null && member.isPrimitive())
        throw new IllegalArgumentException(member.name() + " is missing in " + path);
      if (value != null) {
        values[i] = value(member.type(), value, member.name());
        found++;
      }
    }
    if (found < tree.size()) throw unknown(shape, tree, path);
    return shape.make(values, path);
  }

  private static IllegalArgumentException unknown(RecordShape shape, Map<?, ?> tree, String path) {
    Set<Object> left = new TreeSet<>(tree.keySet());
    shape.members().forEach(member -> left.remove(member.name()));
    return new IllegalArgumentException("Unknown in " + path + ": " + left);
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
    return constant(type, text);
  }

  private static Object constant(Class<?> type, String text) {
    for (Object constant : CONSTANTS.get(type)) {
      if (((Enum<?>) constant).name().equals(text)) return constant;
    }
    throw new ClassCastException(text);
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) throw new ClassCastException(text);
    return new BigDecimal(text);
  }
}
