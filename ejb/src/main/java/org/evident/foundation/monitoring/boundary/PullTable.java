package org.evident.foundation.monitoring.boundary;

/**
 * A table of sources.
 *
 * @param name what it is called
 * @param key its column with the key of what is measured
 * @param subjects the table with what is measured, of which each has a number
 */
public record PullTable(String name, String key, String subjects) {

  /** The part of a statement that leaves the source of one subject. */
  String one() {
    return key + " = (select id from " + subjects + " where number = ?)";
  }
}
