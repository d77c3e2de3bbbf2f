package org.evident.web.start;

/**
 * One way of the rail.
 *
 * @param words the key of its words
 * @param to where it leads, as a path within the application
 * @param current whether the reader is there
 * @param heap the heap whose count stands beside it, null for none
 */
public record RailWay(String words, String to, boolean current, String heap) {

  /** The same way with the count of a heap. */
  RailWay counting(String counted) {
    return new RailWay(words, to, current, counted);
  }
}
