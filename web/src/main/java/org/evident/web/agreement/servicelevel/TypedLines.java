package org.evident.web.agreement.servicelevel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lines of a form, with some left to fill.
 *
 * @param <V> what a version says on a line
 * @param <L> a line
 */
public abstract class TypedLines<V, L extends TypedTarget> implements Serializable {

  private final int free;
  private final List<L> lines = new ArrayList<>();

  TypedLines(int free) {
    this.free = free;
  }

  /** A line to fill. */
  abstract L empty();

  /** A line that says what a version says. */
  abstract L line(V written);

  /** Whether somebody typed something on a line. */
  abstract boolean isTyped(L line);

  /** Begins with those of a version. */
  final void read(List<V> written) {
    lines.clear();
    written.forEach(one -> lines.add(line(one)));
    Stream.generate(this::empty).limit(free).forEach(lines::add);
  }

  /** Those typed. */
  final <T> List<T> written(Function<L, T> as) {
    return lines.stream().filter(this::isTyped).map(as).toList();
  }

  /** The lines. */
  public List<L> lines() {
    return lines;
  }
}
