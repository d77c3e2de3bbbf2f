package org.evident.resolution.incident.rule;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import org.evident.kernel.RuleBroken;

/**
 * Where an entry stands on a timeline that comes from several sources (TML-2).
 *
 * @param source which of the sources it comes from
 * @param id grows with the entries of a source
 */
public record TimelineKey(Instant at, int source, long id) implements Comparable<TimelineKey> {

  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
  private static final String SEPARATOR = "_";
  private static final Comparator<TimelineKey> ORDER =
      Comparator.comparing(TimelineKey::at)
          .thenComparing(TimelineKey::source)
          .thenComparing(TimelineKey::id);

  /**
   * The key of the entry before which a page ends; the end of time without one.
   *
   * @throws RuleBroken TML-2 at {@code before} for what is no key
   */
  public static TimelineKey read(String written) {
    if (written == null || written.isBlank()) {
      return new TimelineKey(END, 0, 0);
    }
    String[] parts = written.split(SEPARATOR, -1);
    try {
      return new TimelineKey(
          Instant.parse(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
    } catch (DateTimeException
        | NumberFormatException
        | ArrayIndexOutOfBoundsException unreadable) {
      throw RuleBroken.at("before", "TML-2", written);
    }
  }

  /** Of the entries of this instant, those of a source with a smaller id come before this one. */
  public long below(int of) {
    return of < source ? Long.MAX_VALUE : of > source ? Long.MIN_VALUE : id;
  }

  /** As {@link #read} takes it. */
  public String written() {
    return at + SEPARATOR + source + SEPARATOR + id;
  }

  @Override
  public int compareTo(TimelineKey other) {
    return ORDER.compare(this, other);
  }
}
