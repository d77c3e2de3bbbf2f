package org.evident.conformity.requirement.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** The rules of all rooms, by requirement. */
@ApplicationScoped
class EvidenceBook {

  @Inject @Any private Instance<Evidence> rooms;
  @Inject private Requirements requirements;

  private final Map<String, EvidenceRule> rules = new HashMap<>();
  private final Map<RecordKind, Set<Role>> readers = new EnumMap<>(RecordKind.class);

  /** A rule of no requirement, or a second one of the same, is a fault of the code. */
  @PostConstruct
  void collect() {
    rooms.stream().forEach(room -> readers.putAll(room.readers()));
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

  /** The roles that read a kind of record no search finds; empty for another kind. */
  Set<Role> readers(RecordKind kind) {
    return readers.getOrDefault(kind, Set.of());
  }
}
