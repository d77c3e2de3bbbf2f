package org.evident.foundation.evidence.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** A room that can tell from its records whether requirements are met. */
public interface Evidence {

  /** One rule for each requirement the room's records decide; what they decide in part only is said to be that. */
  List<EvidenceRule> rules();

  /** The roles that read records of the room which no search finds; empty where all can be searched for. */
  default Map<RecordKind, Set<Role>> readers() {
    return Map.of();
  }
}
