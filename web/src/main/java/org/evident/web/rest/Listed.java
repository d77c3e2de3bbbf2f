package org.evident.web.rest;

import java.util.AbstractList;
import org.evident.kernel.Page;

/** The rows of a page, as the array programs read, which remembers how the list goes on. */
final class Listed<T> extends AbstractList<T> {

  private final Page<T> page;

  Listed(Page<T> page) {
    this.page = page;
  }

  String next() {
    return page.next();
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
