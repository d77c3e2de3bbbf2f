package org.evident.agreement.relationship.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.inForce;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether somebody of the provider looks after each customer, and complaints come to an end. */
@ApplicationScoped
class RelationshipEvidence implements Evidence {

  private static final String CUSTOMER =
      "select c.number, " + NO_SERVICE + ", c.number as customer, ";

  /** Nobody of the provider looks after a customer {@code c} today. */
  private static final String ALONE =
      "not exists (select 1 from role_assignment a join person p on p.id = a.person_id where"
          + " a.role = 'RELATIONSHIP_MANAGER' and (a.scope = 'GLOBAL' or a.scope = 'CUSTOMER'"
          + " and a.scope_key = c.number) and p.customer_id is null and "
          + inForce()
          + ")";

  private static final String CUSTOMERS =
      CUSTOMER + failed("NO_RELATIONSHIP_MANAGER", ALONE) + " from customer c where c.active";

  /** A meeting that comes round is a way to talk, whoever looks after the customer answers for it, and the plan says how. */
  private static final String TALKED_WITH =
      CUSTOMER
          + failed(
              "NO_REGULAR_MEETING",
              "not exists (select 1 from scheduled_duty d where d.duty_key in"
                  + " ('SERVICE_REVIEW_CUSTOMER', 'RELATIONSHIP_REVIEW') and d.subject_number = c.number"
                  + " and d.ended = 0)",
              "NO_RELATIONSHIP_MANAGER",
              ALONE,
              "NO_PLANNED_COMMUNICATION",
              "not exists (select 1 from communication_plan_entry e where e.withdrawn_at is null and"
                  + " coalesce(e.customer_id, case e.audience when 'CUSTOMERS' then c.id end) = c.id)")
          + " from customer c where c.active";

  private static final String COMPLAINTS =
      "select k.number, (select s.number from service s where s.id = k.service_id) as service, (select"
          + " c.number from customer c where c.id = k.customer_id) as customer, "
          + failed(
              "NO_DUE_DATE",
              "k.answered_at is null and k.due_at is null",
              "NOT_ANSWERED",
              "k.answered_at is null and k.due_at < :business10")
          + " from complaint k where k.withdrawn_at is null";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.3.2-02", 0, EvidenceCondition.every(RecordKind.CUSTOMER, CUSTOMERS)),
        EvidenceRule.of("R-8.3.2-03", 0, EvidenceCondition.every(RecordKind.CUSTOMER, TALKED_WITH))
            .again(2),
        EvidenceRule.of("R-8.3.2-08", 0, EvidenceCondition.every(RecordKind.COMPLAINT, COMPLAINTS))
            .inPart());
  }
}
