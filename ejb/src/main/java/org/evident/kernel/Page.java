package org.evident.kernel;

import java.util.List;

/**
 * One page of a list, read by key and not by offset.
 *
 * @param items the rows of this page, never null
 * @param next the key to ask for the following page with, or null at the end
 */
public record Page<T>(List<T> items, String next) {
  public Page {
    items = List.copyOf(items);
  }
}
