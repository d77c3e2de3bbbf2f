package org.evident.foundation.storage.boundary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What many parts of one page ask alike, such as who is asking, is read for the first of them only. It holds on the thread of
 * one request that changes nothing; everywhere else each question is read anew. A change by {@link Statements} in between
 * makes all be read again.
 */
public final class ReadOnce implements AutoCloseable {

  private static final ThreadLocal<Map<List<Object>, Object>> READ = new ThreadLocal<>();

  private ReadOnce() {}

  /** Remembers from here on, until closed. */
  public static ReadOnce begin() {
    READ.set(new HashMap<>());
    return new ReadOnce();
  }

  /**
   * What was read under a name, or reads it.
   *
   * @param name the question with all it depends on; the same name always stands for the same kind of answer
   */
  @SuppressWarnings("unchecked")
  public static <T> T of(Supplier<T> reading, Object... name) {
    Map<List<Object>, Object> read = READ.get();
    if (read == null) {
      return reading.get();
    }
    List<Object> key = Arrays.asList(name);
    Object known = read.get(key);
    if (known == null) {
      known = reading.get();
      read.put(key, known);
    }
    return (T) known;
  }

  /** Forgets what was read before something changed. */
  static void forget() {
    Map<List<Object>, Object> read = READ.get();
    if (read != null) {
      read.clear();
    }
  }

  @Override
  public void close() {
    READ.remove();
  }
}
