package org.evident.foundation.communication.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/**
 * Whether the people in scope have acknowledged the service management policy (5.2.2, 7.3). What counts is the last communication of
 * it to all of them that asks for that, and what newcomers were sent since. Whoever still has time counts neither way.
 */
@ApplicationScoped
class AwarenessEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int MOST_PEOPLE = 95;
  private static final int DAYS = 30;

  /** A communication of the policy that asks to be acknowledged. */
  private static final String OF_POLICY =
      ".topic = 'POLICY_SM' and %1$s.acknowledge and %1$s.withdrawn_at is null and %1$s.delivery_state <>"
          + " 'FAILED'";

  private static final String TO_ALL =
      "communication n where n" + OF_POLICY.formatted("n") + " and n.audience = 'ALL_SMS_STAFF'";

  private static final String TOLD =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed("POLICY_NOT_TOLD", "not exists (select 1 from " + TO_ALL + ")")
          + " from "
          + words(List.of("POLICY_SM"));

  /** A person has thirty days from when it was told, from the first day at work, or from being known here. */
  private static final String LAST_DAY =
      "greatest(cast(m.sent_at as date), coalesce(p.start_date, (select min(cast(h.at as date)) from"
          + " history_entry h where h.record_kind = 'PERSON' and h.record_number = p.number),"
          + " cast(m.sent_at as date))) + "
          + DAYS;

  private static String people(String inTime) {
    return "select p.number, "
        + NO_SERVICE
        + ", "
        + NO_CUSTOMER
        + ", "
        + failed("POLICY_NOT_ACKNOWLEDGED", "not " + acknowledged(" and " + inTime))
        + " from person p join communication m on m.id = (select n.id from "
        + TO_ALL
        + " order by n.sent_at desc, n.id desc fetch first 1 rows only) where p.active and p.in_sms_scope"
        + " and ("
        + LAST_DAY
        + " < :today or "
        + acknowledged("")
        + ")";
  }

  private static String acknowledged(String more) {
    return "exists (select 1 from acknowledgement k join communication a on a.id = k.communication_id"
        + " where k.person_id = p.id and k.acknowledged_at is not null and a.sent_at >= m.sent_at and a"
        + OF_POLICY.formatted("a")
        + more
        + ")";
  }

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        rule("R-5.2.2-02", "cast(k.acknowledged_at as date) <= " + LAST_DAY),
        rule("R-7.3-01", "k.acknowledged_at >= :days365"));
  }

  private static EvidenceRule rule(String requirement, String inTime) {
    return EvidenceRule.of(
            requirement,
            YEAR,
            EvidenceCondition.every(RecordKind.REQUIREMENT, TOLD),
            EvidenceCondition.every(RecordKind.PERSON, people(inTime))
                .atLeastOne()
                .share(MOST_PEOPLE))
        .inPart();
  }
}
