package org.evident.web.rest;

import org.evident.kernel.RuleBroken;

/** What a call has to say before it can change something. */
final class Said {

  private Said() {}

  /** The body, which breaks API-1 where there is none. */
  static <T> T required(T body) {
    if (body == null) {
      throw new RuleBroken("API-1");
    }
    return body;
  }

  /** Refuses a change that says neither by its version nor by {@code If-Match} what it rests on (REC-4). */
  static void rests(Long version, String seen, String key) {
    if (version == null && seen == null) {
      throw RuleBroken.at("version", "REC-4", key);
    }
  }
}
