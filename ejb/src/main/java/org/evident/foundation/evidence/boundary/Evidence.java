package org.evident.foundation.evidence.boundary;

import java.util.List;
import org.evident.foundation.evidence.rule.EvidenceRule;

/** A room that can tell from its records whether requirements are met. */
public interface Evidence {

  /** One rule for each requirement the room can evaluate wholly; what it can tell in part only, it leaves out. */
  List<EvidenceRule> rules();
}
