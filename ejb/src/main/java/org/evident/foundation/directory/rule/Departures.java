package org.evident.foundation.directory.rule;

import java.util.Set;

/**
 * How many people one run may take something from (DIR-2): what looks like many leaving at once is more often a filter that
 * fails.
 *
 * @param percent of the people of the directory, 1 to 100
 */
public record Departures(int percent) {

  private static final int WHOLE = 100;

  /**
   * Those from whom something is taken, or nobody if they are too many.
   *
   * @param people how many active people of the directory are known here
   */
  public Set<Long> allowed(Set<Long> losing, int people) {
    return losing.size() <= most(people) ? losing : Set.of();
  }

  /** The most that one run takes something from; one at least. */
  public long most(int people) {
    return Math.max(1, (long) people * percent / WHOLE);
  }
}
