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

  /**
   * A page of a list that shows the newest first.
   *
   * @param before the key of the last row of the page before, or null for the first one
   * @param rows reads so many rows below a key
   */
  public static <T> Page<T> newest(Long before, int limit, Below<T> rows) {
    long below = before == null ? Long.MAX_VALUE : before;
    return of(rows.read(below, limit + 1), limit, (Keyed<T> row) -> String.valueOf(row.id()))
        .as(Keyed::shown);
  }

  /** Reads rows below a key, the greatest first. */
  public interface Below<T> {
    List<Keyed<T>> read(long key, int most);
  }

  /** The same page with its rows in another form. */
  public <V> Page<V> as(Function<T, V> form) {
    return new Page<>(items.stream().map(form).toList(), next);
  }
}
