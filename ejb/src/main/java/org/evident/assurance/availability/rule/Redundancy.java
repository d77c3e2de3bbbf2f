package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a redundancy group was lost: its members' outages, and how many members it can do without (AV-8).
 *
 * @param members of each member the outages that took it down
 * @param spare how many members may be down at once
 */
public record Redundancy(List<List<Outage>> members, int spare) {

  /** Of n members of whom k must be up, all of them where k is more than there are. */
  static Redundancy of(int k, List<List<Outage>> members) {
    return new Redundancy(members, Math.max(0, members.size() - k));
  }

  /** When fewer members are up than must be. */
  List<Interval> lost(Instant cut) {
    return Intervals.inMoreThan(spare, members.stream().map(m -> down(m, cut)).toList());
  }

  /** When fewer members would be up than must be had nobody worked on any as planned (AV-2, AV-4). */
  List<Interval> unplanned(Map<String, Interval> windows, Instant cut) {
    List<List<Interval>> broken = new ArrayList<>();
    for (List<Outage> member : members) {
      List<Interval> planned =
          member.stream().flatMap(outage -> outage.planned(windows, cut).stream()).toList();
      broken.add(Intervals.minus(down(member, cut), planned));
    }
    return Intervals.inMoreThan(spare, broken);
  }

  private static List<Interval> down(List<Outage> member, Instant cut) {
    return member.stream().flatMap(outage -> outage.until(cut).stream()).toList();
  }
}
