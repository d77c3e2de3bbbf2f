package org.evident.web.rest;

/** Reads the entity tags of conditional requests (RFC 9110, 13.1). */
final class Tags {

  private Tags() {}

  /** Whether a header that lists strong tags, or a star for any, names this one. */
  static boolean match(String header, String tag) {
    return named(header, '"' + tag + '"');
  }

  /** Whether a header that lists tags names this one, however weakly. */
  static boolean matchWeakly(String header, String tag) {
    return named(header.replace("W/", ""), '"' + tag + '"');
  }

  private static boolean named(String header, String quoted) {
    for (String one : header.split(",")) {
      if (one.strip().equals("*") || one.strip().equals(quoted)) {
        return true;
      }
    }
    return false;
  }
}
