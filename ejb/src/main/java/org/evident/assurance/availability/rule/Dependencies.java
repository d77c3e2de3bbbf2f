package org.evident.assurance.availability.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evident.kernel.RuleBroken;

/** Carries outages from components to the services that need them (AV-8). */
public final class Dependencies {
  private final Map<String, List<Dependency>> required;

  /** Keeps what is required; breaks AV-8 with the path if that goes round in a circle. */
  public Dependencies(Collection<Dependency> dependencies) {
    required =
        dependencies.stream()
            .filter(d -> d.kind() == DependencyKind.REQUIRES)
            .collect(Collectors.groupingBy(Dependency::from, TreeMap::new, Collectors.toList()));
    TreeSet<String> cleared = new TreeSet<>();
    required.keySet().forEach(s -> refuseCircle(s, new ArrayDeque<>(), cleared));
  }

  private void refuseCircle(String service, Deque<String> path, TreeSet<String> cleared) {
    if (path.contains(service))
      throw new RuleBroken("AV-8", String.join(" > ", path) + " > " + service);
    if (cleared.contains(service)) return;
    path.addLast(service);
    required.getOrDefault(service, List.of()).forEach(d -> refuseCircle(d.to(), path, cleared));
    path.removeLast();
    cleared.add(service);
  }

  /**
   * The outages of a service and those that reach it, each origin once.
   *
   * @param own the outages of every service and component by its number
   * @param cut where outages without end are cut (AV-10)
   */
  public List<Outage> reaching(String service, Map<String, List<Outage>> own, Instant cut) {
    Map<String, Outage> found = new LinkedHashMap<>();
    own.getOrDefault(service, List.of()).forEach(o -> found.put(o.reference(), o));
    Map<String, List<Dependency>> groups = new TreeMap<>();
    for (Dependency dependency : required.getOrDefault(service, List.of())) {
      if (dependency.group() == null)
        downOf(dependency.to(), own, cut).forEach(o -> found.putIfAbsent(o.reference(), o));
      else groups.computeIfAbsent(dependency.group(), g -> new ArrayList<>()).add(dependency);
    }
    groups
        .values()
        .forEach(
            members ->
                tooFewUp(members, own, cut).forEach(o -> found.putIfAbsent(o.reference(), o)));
    return List.copyOf(found.values());
  }

  private List<Outage> downOf(String service, Map<String, List<Outage>> own, Instant cut) {
    return reaching(service, own, cut).stream().filter(Outage::isDown).toList();
  }

  private List<Outage> tooFewUp(
      List<Dependency> members, Map<String, List<Outage>> own, Instant cut) {
    List<List<Outage>> outages = members.stream().map(m -> downOf(m.to(), own, cut)).toList();
    List<List<Interval>> down =
        outages.stream()
            .map(
                list -> Intervals.union(list.stream().flatMap(o -> o.until(cut).stream()).toList()))
            .toList();
    int needed = members.get(0).k();
    List<Interval> lost =
        Intervals.where(
            down, at -> down.stream().filter(d -> !Intervals.covers(d, at)).count() < needed);
    return lost.stream().map(interval -> lost(members.get(0), interval, outages, cut)).toList();
  }

  private static Outage lost(
      Dependency member, Interval interval, List<List<Outage>> outages, Instant cut) {
    List<Outage> causes =
        outages.stream()
            .flatMap(List::stream)
            .filter(o -> !Intervals.intersection(o.until(cut), List.of(interval)).isEmpty())
            .toList();
    String origins =
        causes.stream().map(Outage::reference).distinct().sorted().collect(Collectors.joining("+"));
    BigDecimal share =
        causes.stream()
            .map(Outage::affectedShare)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    String reference = origins + "@" + interval.from();
    return new Outage(
        reference,
        member.group(),
        interval.from(),
        interval.to(),
        OutageEffect.FULL,
        true,
        share,
        null,
        null);
  }
}
