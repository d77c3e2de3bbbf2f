package org.evident.assurance.availability.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    Map<String, Outage> found = new LinkedHashMap<>();
    own.getOrDefault(service, List.of()).forEach(o -> found.put(o.reference(), o));
    Map<String, List<Dependency>> groups = new TreeMap<>();
    for (Dependency dependency : dependencies.of(service)) {
      if (dependency.group() == null) {
        downOf(dependency).forEach(o -> found.putIfAbsent(o.reference(), o));
      } else {
        groups.computeIfAbsent(dependency.group(), g -> new ArrayList<>()).add(dependency);
      }
    }
    groups.values().stream()
        .flatMap(members -> tooFewUp(members).stream())
        .forEach(o -> found.putIfAbsent(o.reference(), o));
    return List.copyOf(found.values());
  }

  private List<Outage> downOf(Dependency dependency) {
    return reaching(dependency.to()).stream().filter(Outage::isDown).toList();
  }

  private List<Outage> tooFewUp(List<Dependency> members) {
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
