package org.evident.assurance.availability.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which outages reach which services (AV-8); remembers what it has worked out. */
public final class Propagation {

  private final Dependencies dependencies;
  private final Map<String, List<Outage>> own;
  private final Instant cut;
  private final Map<String, List<Outage>> known = new HashMap<>();

  Propagation(Dependencies dependencies, Map<String, List<Outage>> own, Instant cut) {
    this.dependencies = dependencies;
    this.own = own;
    this.cut = cut;
  }

  /** The outages of a service and those that reach it, each origin once. */
  public List<Outage> reaching(String service) {
    List<Outage> before = known.get(service);
    if (before != null) {
      return before;
    }
    List<Outage> found = found(service);
    known.put(service, found);
    return found;
  }

  private List<Outage> found(String service) {
    Set<Outage> found = new LinkedHashSet<>(own.getOrDefault(service, List.of()));
    Map<String, List<Dependency>> groups = new TreeMap<>();
    for (Dependency dependency : dependencies.of(service)) {
      if (dependency.group() == null) {
        found.addAll(downOf(dependency));
      } else {
        groups.computeIfAbsent(dependency.group(), g -> new ArrayList<>()).add(dependency);
      }
    }
    groups.values().forEach(members -> found.addAll(tooFewUp(members)));
    return each(found);
  }

  /** Each origin once, as the longest of what reached by several paths; parts of which none holds the other stay. */
  private static List<Outage> each(Collection<Outage> found) {
    List<Outage> kept = new ArrayList<>();
    for (Outage one : found) {
      if (kept.stream().noneMatch(other -> within(one, other))) {
        kept.removeIf(other -> within(other, one));
        kept.add(one);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean within(Outage one, Outage other) {
    return one.reference().equals(other.reference())
        && !one.start().isBefore(other.start())
        && (other.end() == null || one.end() != null && !one.end().isAfter(other.end()));
  }

  private List<Outage> downOf(Dependency dependency) {
    return reaching(dependency.to()).stream()
        .filter(Outage::isDown)
        .flatMap(outage -> dependency.reached(outage).stream())
        .toList();
  }

  /** When too few members of a group are up, from one change of its members to the next, since both count as of then. */
  private List<Outage> tooFewUp(List<Dependency> members) {
    SortedSet<Instant> edges = new TreeSet<>();
    members.stream()
        .flatMap(member -> Stream.of(member.since(), member.until()))
        .filter(Objects::nonNull)
        .forEach(edges::add);
    if (edges.isEmpty()) {
      return tooFewUp(members, null, null);
    }
    List<Outage> lost = new ArrayList<>();
    Instant from = null;
    for (Instant edge : edges) {
      lost.addAll(tooFewUp(members, from, edge));
      from = edge;
    }
    lost.addAll(tooFewUp(members, from, null));
    return lost;
  }

  /** Those between two instants, null for none, in which the same members hold. */
  private List<Outage> tooFewUp(List<Dependency> all, Instant from, Instant to) {
    List<Dependency> members =
        all.stream()
            .filter(one -> from == null ? one.since() == null : one.holds(from))
            .map(
                one ->
                    new Dependency(
                        one.from(), one.to(), one.kind(), one.group(), one.k(), from, to))
            .toList();
    if (members.isEmpty()) {
      return List.of();
    }
    Redundancy group =
        Redundancy.of(Dependency.needed(members), members.stream().map(this::downOf).toList());
    return group.lost(cut).stream()
        .map(interval -> lost(members.get(0).group(), interval, group))
        .toList();
  }

  private Outage lost(String name, Interval interval, Redundancy group) {
    List<Outage> causes =
        group.members().stream()
            .flatMap(List::stream)
            .filter(o -> o.until(cut).stream().anyMatch(interval::overlaps))
            .toList();
    String origins =
        causes.stream().map(Outage::reference).distinct().sorted().collect(Collectors.joining("+"));
    BigDecimal share =
        causes.stream()
            .map(Outage::affectedShare)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    // A group that is lost because of an outage that lasts is lost until further notice (AV-10).
    boolean lasts = interval.to().equals(cut) && causes.stream().anyMatch(this::lasts);
    return new Outage(
        origins + "@" + interval.from(),
        name,
        interval.from(),
        lasts ? null : interval.to(),
        OutageEffect.FULL,
        true,
        share,
        null,
        null,
        group);
  }

  private boolean lasts(Outage outage) {
    return outage.end() == null || outage.end().isAfter(cut);
  }
}
