package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return propagation(own, cut).reaching(service);
  }

  /** The same for many services: what reaches one is worked out once, however many lean on it. */
  public Propagation propagation(Map<String, List<Outage>> own, Instant cut) {
    return new Propagation(this, own, cut);
  }

  /** What a service requires directly. */
  List<Dependency> of(String service) {
    return required.getOrDefault(service, List.of());
  }

  /** Everything services require, directly or by what they require, and they themselves. */
  public Set<String> beneath(Collection<String> services) {
    Set<String> beneath = new TreeSet<>(services);
    Deque<String> open = new ArrayDeque<>(beneath);
    while (!open.isEmpty()) {
      for (Dependency next : of(open.remove())) {
        if (beneath.add(next.to())) {
          open.add(next.to());
        }
      }
    }
    return beneath;
  }
}
