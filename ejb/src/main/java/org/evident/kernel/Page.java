package org.evident.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, read by key and not by offset.
 *
 * @param items the rows of this page, never null
 * @param next the key to ask for the following page with, or null at the end
 */
public record Page<T>(List<T> items, String next) {
  /** The most rows a page may have. */
  public static final int MOST = 200;

  /** The rows of a page for people, and of one for programs that lists the newest first. */
  public static final int USUAL = 50;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page out of rows of which one more was asked for than it may hold.
   *
   * @param key what the page after this one is asked for with
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    return new Page<>(rows.subList(0, limit), key.apply(rows.get(limit - 1)));
  }

  /** The same page with its rows in another form. */
  public <V> Page<V> as(Function<T, V> form) {
    return new Page<>(items.stream().map(form).toList(), next);
  }
}
