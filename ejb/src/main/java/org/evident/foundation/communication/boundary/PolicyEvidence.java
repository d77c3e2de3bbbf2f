package org.evident.foundation.communication.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/**
 * Whether the information security policy was explained to staff, customers and suppliers within a year (8.7.3.1). What asks to be
 * acknowledged has reached those who acknowledged it, and nobody else; what does not has reached its audience of that day.
 */
@ApplicationScoped
class PolicyEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int MOST_PEOPLE = 95;
  private static final String LACKS = "SECURITY_POLICY_NOT_TOLD";

  private static final String TOLD =
      "communication m where m.topic = 'INFOSEC_POLICY' and m.withdrawn_at is null and m.delivery_state <>"
          + " 'FAILED' and m.sent_at >= :days365 and not m.acknowledge";

  private static final String DAY = "cast(m.sent_at as date)";

  private static final String PEOPLE =
      "select p.number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              LACKS,
              "not exists (select 1 from "
                  + TOLD
                  + " and m.audience = 'ALL_SMS_STAFF' and coalesce(p.start_date, "
                  + DAY
                  + ") <= "
                  + DAY
                  + " and "
                  + knownBy("PERSON", "p.number")
                  + ") and not "
                  + acknowledged("k.person_id = p.id"))
          + " from person p where p.active and p.in_sms_scope";

  private static final String CUSTOMERS =
      "select c.number, "
          + NO_SERVICE
          + ", c.number as customer, "
          + failed(
              LACKS,
              "not exists (select 1 from "
                  + TOLD
                  + " and m.audience in ('CUSTOMERS', 'USERS', 'NAMED') and coalesce(m.customer_id, case when"
                  + " m.audience <> 'NAMED' then c.id end) = c.id and "
                  + knownBy("CUSTOMER", "c.number")
                  + ") and not "
                  + acknowledged("q.customer_id = c.id"))
          + " from customer c where c.active";

  /** Suppliers bound by a contract are those parties that are known to contribute. */
  private static final String SUPPLIERS =
      "select c.number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              LACKS,
              "not exists (select 1 from "
                  + TOLD
                  + " and m.audience = 'SUPPLIERS' and c.starts_on <= "
                  + DAY
                  + ")")
          + " from contract c where c.state = 'ACTIVE' and c.starts_on <= :today and c.ends_on >= :today";

  /** Whom the organisation came to know on a later day than it was told was not among the audience. */
  private static String knownBy(String kind, String number) {
    return "not exists (select 1 from history_entry h where h.record_kind = '"
        + kind
        + "' and h.record_number = "
        + number
        + " and h.act = 'CREATED' and cast(h.at as date) > "
        + DAY
        + ")";
  }

  private static String acknowledged(String whose) {
    return "exists (select 1 from acknowledgement k join communication a on a.id = k.communication_id join"
        + " person q on q.id = k.person_id where a.topic = 'INFOSEC_POLICY' and a.withdrawn_at is null and"
        + " k.acknowledged_at >= :days365 and "
        + whose
        + ")";
  }

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
                "R-8.7.3.1-04",
                YEAR,
                EvidenceCondition.every(RecordKind.PERSON, PEOPLE).atLeastOne().share(MOST_PEOPLE),
                EvidenceCondition.every(RecordKind.CUSTOMER, CUSTOMERS),
                EvidenceCondition.every(RecordKind.CONTRACT, SUPPLIERS))
            .inPart());
  }
}
