package org.evident.conformity.requirement.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceRule;

/** The rules of all rooms, by requirement. */
@ApplicationScoped
class EvidenceBook {

  @Inject @Any private Instance<Evidence> rooms;
  @Inject private Requirements requirements;

  private final Map<String, EvidenceRule> rules = new HashMap<>();

  /** A rule of no requirement, or a second one of the same, is a fault of the code. */
  @PostConstruct
  void collect() {
    rooms.stream()
        .flatMap(room -> room.rules().stream())
        .forEach(
            rule -> {
              requirements.find(rule.requirement());
              if (rules.put(rule.requirement(), rule) != null) {
                throw new IllegalStateException("Two rules for " + rule.requirement());
              }
            });
  }

  /** How a requirement is evaluated; empty where its process is not recorded here (CNF-4). */
  Optional<EvidenceRule> of(String requirement) {
    return Optional.ofNullable(rules.get(requirement));
  }
}
