package org.evident.web.rest;

import java.util.AbstractList;
import org.evident.kernel.Page;

/** The rows of a page, as the array programs read, which remembers how the list goes on. */
final class Listed<T> extends AbstractList<T> {

  private final Page<T> page;
  private final String parameter;

  /** A page of a list in the order of its keys. */
  Listed(Page<T> page) {
    this(page, "after");
  }

  private Listed(Page<T> page, String parameter) {
    this.page = page;
    this.parameter = parameter;
  }

  /** A page of a list with the newest first. */
  static <T> Listed<T> newest(Page<T> page) {
    return new Listed<>(page, "before");
  }

  String next() {
    return page.next();
  }

  /** What the following page is asked for with. */
  String parameter() {
    return parameter;
  }

  @Override
  public T get(int index) {
    return page.items().get(index);
  }

  @Override
  public int size() {
    return page.items().size();
  }
}
