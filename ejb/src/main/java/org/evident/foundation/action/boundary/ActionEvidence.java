package org.evident.foundation.action.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.action.rule.ActionKind;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** Whether what was promised is on its way: nothing is late for long without another day that somebody approved. */
@ApplicationScoped
class ActionEvidence implements Evidence {

  private static final Set<Role> READERS =
      Set.of(
          Role.REPORT_AUTHOR,
          Role.SERVICE_LEVEL_MANAGER,
          Role.SERVICE_OWNER,
          Role.RELATIONSHIP_MANAGER,
          Role.PROCESS_OWNER,
          Role.SMS_OWNER,
          Role.AUDITOR,
          Role.ADMINISTRATOR);

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        rule("R-10.1.1-04", ActionKind.CORRECTIVE), rule("R-10.2-05", ActionKind.IMPROVEMENT));
  }

  @Override
  public Map<RecordKind, Set<Role>> readers() {
    return Map.of(RecordKind.ACTION, READERS);
  }

  /** The due day is the one that holds; a later one is approved by somebody else than the owner (ACT-4). */
  private static EvidenceRule rule(String requirement, ActionKind kind) {
    String actions =
        "select a.number, (select s.number from service s where s.id = a.service_id) as service, (select"
            + " c.number from customer c where c.id = a.customer_id) as customer, "
            + failed("OVERDUE_LONG", "a.state in ('OPEN', 'IN_PROGRESS') and a.due < :date30")
            + " from action_item a where a.state <> 'CANCELLED' and a.kind = '"
            + kind
            + "'";
    return EvidenceRule.of(requirement, 0, EvidenceCondition.every(RecordKind.ACTION, actions))
        .inPart();
  }
}
