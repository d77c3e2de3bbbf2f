package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.evident.kernel.RuleBroken;

/**
 * What a service leans on (AV-8), and since when.
 *
 * @param from the service
 * @param to the service or component it leans on
 * @param kind whether it is required
 * @param group the redundancy group, {@code null} for a single target
 * @param k how many members of the group must be up; where its members say different numbers, the highest counts
 * @param since the first instant it holds, {@code null} for ever
 * @param until the first instant it holds no longer, {@code null} for never
 */
public record Dependency(
    String from,
    String to,
    DependencyKind kind,
    String group,
    int k,
    Instant since,
    Instant until) {

  /** One that always holds. */
  public Dependency(String from, String to, DependencyKind kind, String group, int k) {
    this(from, to, kind, group, k, null, null);
  }

  /** Refuses a last day before the first one (AV-8). */
  public static void requireOrder(LocalDate first, LocalDate last) {
    if (first != null && last != null && last.isBefore(first)) {
      throw RuleBroken.at("validUntil", "AV-8.VALID", last, first);
    }
  }

  /** Whether it holds at an instant. */
  public boolean holds(Instant at) {
    return (since == null || !at.isBefore(since)) && (until == null || at.isBefore(until));
  }

  /** The part of an outage of what is leant on that falls into the time this holds; nothing if none does. */
  List<Outage> reached(Outage outage) {
    boolean late = since != null && outage.start().isBefore(since);
    boolean early = until != null && (outage.end() == null || outage.end().isAfter(until));
    if (!late && !early) {
      return List.of(outage);
    }
    Instant start = late ? since : outage.start();
    Instant end = early ? until : outage.end();
    return end != null && !start.isBefore(end) ? List.of() : List.of(outage.during(start, end));
  }

  /** How many members of a group must be up: never more than there are. */
  static int needed(Collection<Dependency> members) {
    int most = members.stream().mapToInt(Dependency::k).max().orElse(0);
    return Math.min(most, members.size());
  }
}
