package org.evident.resolution.incident.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceRule;

/** Whether whoever solves incidents uses what is known of the items services stand on. */
@ApplicationScoped
class ItemEvidence implements Evidence {

  private static final int WINDOW = 90;
  private static final int SHARE = 90;

  /** An item that nobody recorded tells other processes nothing. */
  private static final String ITEMS =
      IncidentEvidence.PLACE
          + failed(
              "NO_KNOWN_ITEM",
              "coalesce(i.item, '') not in (select d.to_component from service_dependency d where"
                  + " d.withdrawn_at is null and d.to_component is not null)")
          + " from incident i where i.state in ('RESOLVED', 'CLOSED') and i.resolved_at >= :days90";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.2.6-11", WINDOW, IncidentEvidence.every(ITEMS).share(SHARE)).inPart());
  }
}
