package org.evident.foundation.communication.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.inForce;
import static org.evident.foundation.evidence.rule.EvidenceSql.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether it is settled who is told what, and it is told (7.4, 5.1 h, 5.2.2, 5.3). */
@ApplicationScoped
class CommunicationEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int QUARTER = 100;

  private static final String INSIDE = "INTERNAL";
  private static final String OUTSIDE = "EXTERNAL";

  /** Something is planned for people of the organisation, and for others. */
  private static final String PLANNED =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_PLAN_ENTRY",
              "not exists (select 1 from communication_plan_entry e where e.withdrawn_at is null and"
                  + " t.word = case when e.audience = 'NAMED' and e.customer_id is null then 'NAMED' when"
                  + " e.audience in ('ALL_SMS_STAFF', 'TOP_MANAGEMENT') then '"
                  + INSIDE
                  + "' else '"
                  + OUTSIDE
                  + "' end)")
          + " from "
          + words(List.of(INSIDE, OUTSIDE));

  /** What comes round was told within its interval and a tenth of it, or is younger than that. */
  private static final String TOLD =
      "select e.number, "
          + NO_SERVICE
          + ", (select c.number from customer c where c.id = e.customer_id) as customer, "
          + failed(
              "COMMUNICATION_LATE",
              "e.every_days is not null and e.since + (e.every_days * 11 / 10) < :today and not exists"
                  + " (select 1 from communication m where m.communication_plan_entry_id = e.id and"
                  + " m.withdrawn_at is null and m.delivery_state <> 'FAILED' and cast(m.sent_at as"
                  + " date) + (e.every_days * 11 / 10) >= :today)")
          + " from communication_plan_entry e where e.withdrawn_at is null";

  /** Somebody at the top told everybody why all this matters. */
  private static final String IMPORTANT =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NOT_TOLD_FROM_THE_TOP",
              "not exists (select 1 from communication m join person p on p.login = m.issuer join"
                  + " role_assignment a on a.person_id = p.id where m.topic = t.word and m.audience ="
                  + " 'ALL_SMS_STAFF' and m.withdrawn_at is null and m.delivery_state <> 'FAILED' and"
                  + " m.sent_at >= :days365 and a.role = 'TOP_MANAGEMENT' and "
                  + inForce()
                  + ")")
          + " from "
          + words(List.of("SM_IMPORTANCE"));

  /** Others than the organisation's own people were given the policy. */
  private static final String PUBLISHED =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "POLICY_NOT_PUBLISHED",
              "not exists (select 1 from communication m where m.topic = t.word and m.audience in"
                  + " ('CUSTOMERS', 'USERS', 'SUPPLIERS', 'INTERESTED_PARTIES') and m.withdrawn_at is"
                  + " null and m.delivery_state <> 'FAILED' and m.sent_at >= :days365)")
          + " from "
          + words(List.of("POLICY_SM"));

  /** Somebody holds {@code a} a role that reports to the top: the owner of the system, or another one whose card says so. */
  private static final String REPORTING =
      "role_assignment a join person p on p.id = a.person_id where a.role in (select c.role from role_card"
          + " c where c.reports_to_top union all select cast('SMS_OWNER' as varchar(40))) and "
          + inForce();

  private static final String REPORTED =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "ROLE_VACANT",
              "not exists (select 1 from " + REPORTING + ")",
              "TOP_NOT_REPORTED_TO",
              "not exists (select 1 from "
                  + REPORTING
                  + " and exists (select 1 from communication m where m.issuer = p.login and m.topic ="
                  + " 'REPORT' and m.audience = 'TOP_MANAGEMENT' and m.withdrawn_at is null and"
                  + " m.delivery_state <> 'FAILED' and m.sent_at >= :days100))")
          + " from "
          + words(List.of("SMS_OWNER"));

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
            "R-5.1-08", YEAR, EvidenceCondition.every(RecordKind.REQUIREMENT, IMPORTANT)),
        EvidenceRule.of(
                "R-5.2.2-03", YEAR, EvidenceCondition.every(RecordKind.REQUIREMENT, PUBLISHED))
            .inPart(),
        EvidenceRule.of(
                "R-5.3-03", QUARTER, EvidenceCondition.every(RecordKind.AUTHORITY, REPORTED))
            .inPart(),
        EvidenceRule.of(
            "R-7.4-01",
            0,
            EvidenceCondition.every(RecordKind.REQUIREMENT, PLANNED),
            EvidenceCondition.every(RecordKind.COMMUNICATION_ENTRY, TOLD)));
  }
}
