package org.evident.evaluation.servicereview.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether the breach list names each request that took too long and no other one (section 8, check 5). */
record FulfilmentCheck(ReviewContent content) {

  /** What does not fit; snapshots that tell no requests are not checked. */
  List<String> wrong() {
    Map<String, String> requests = new TreeMap<>();
    content.evidence().stream()
        .filter(e -> e.kind() == EvidenceKind.REQUEST)
        .forEach(e -> requests.put(e.reference(), e.state()));
    List<String> wrong = new ArrayList<>();
    if (requests.isEmpty()) {
      return wrong;
    }
    List<BreachLine> listed =
        content.breaches().stream().filter(b -> b.metric() == ClockMetric.FULFILMENT).toList();
    Set<String> names = listed.stream().map(BreachLine::reference).collect(Collectors.toSet());
    requests.forEach(
        (reference, state) -> {
          if (state.equals(ClockVerdict.BREACHED.name()) && !names.contains(reference)) {
            wrong.add(reference + " " + ClockMetric.FULFILMENT + " is not in the list");
          }
        });
    for (BreachLine line : listed) {
      ClockVerdict told = line.open() ? ClockVerdict.OPEN : ClockVerdict.BREACHED;
      if (!told.name().equals(requests.get(line.reference()))) {
        wrong.add(line.subject() + " is not breached");
      }
    }
    return wrong;
  }
}
