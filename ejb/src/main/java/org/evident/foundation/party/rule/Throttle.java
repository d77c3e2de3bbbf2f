package org.evident.foundation.party.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the wrong passwords that come from one network, whoever they were tried on (PTY-17). Somebody who tries one
 * password on everybody meets no account's own limit. The networks remembered are bounded; the one that has been quiet
 * longest is forgotten first.
 */
public final class Throttle {

  /** After the last of so many wrong passwords a network waits. */
  public static final Duration WINDOW = Duration.ofMinutes(10);

  private static final int REMEMBERED = 10_000;
  private static final float LOAD = 0.75f;
  private static final int SUBSCRIBER_GROUPS = 4;

  private final int most;
  private final Map<String, Count> networks =
      new LinkedHashMap<>(16, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * Begins to count.
   *
   * @param most how many wrong passwords a network has in {@link #WINDOW}
   */
  public Throttle(int most) {
    this.most = most;
  }

  /** Whether nothing is taken from an address at an instant. */
  public synchronized boolean isShut(String address, Instant now) {
    Count count = networks.get(network(address));
    return count != null && count.number >= most && count.last.plus(WINDOW).isAfter(now);
  }

  /** Notes a wrong password from an address. */
  public synchronized void failed(String address, Instant now) {
    networks.merge(
        network(address),
        new Count(1, now),
        (before, one) ->
            before.last.plus(WINDOW).isAfter(now) ? new Count(before.number + 1, now) : one);
  }

  /** What one subscriber may choose from: an address of version 4, or the first half of one of version 6. */
  private static String network(String address) {
    String[] groups = address.split(":");
    if (groups.length <= SUBSCRIBER_GROUPS || address.contains("::ffff:")) {
      return address;
    }
    return String.join(":", Arrays.copyOf(groups, SUBSCRIBER_GROUPS));
  }

  private record Count(int number, Instant last) {}
}
