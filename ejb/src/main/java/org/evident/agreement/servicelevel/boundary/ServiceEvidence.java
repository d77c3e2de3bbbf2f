package org.evident.agreement.servicelevel.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.foundation.party.rule.SmsProcesses;
import org.evident.kernel.RecordKind;

/** Whether it is known of each live service what is required of it, when it is there, what it stands on and how it is measured. */
@ApplicationScoped
class ServiceEvidence implements Evidence {

  private static final int YEAR = 365;

  private static final String SERVICE =
      "select s.number, s.number as service, " + NO_CUSTOMER + ", ";

  private static final String LIVE = " from service s where s.state = 'LIVE'";

  /** No agreement in force of which both sides signed the requirement covers it. */
  private static final String UNREQUIRED =
      "not " + AgreementEvidence.COVERING + " and not " + blank("v.requirement") + ")";

  private static final String TARGET =
      "exists (select 1 from agreement_target t where t.version_id = v.id";

  private static final String GOAL =
      "exists (select 1 from agreement_goal g where g.version_id = v.id";

  private static final String REQUIRED =
      SERVICE + failed("NO_AGREED_REQUIREMENT", UNREQUIRED) + LIVE;

  private static final String DOCUMENTED =
      SERVICE + failed("TO_COMPLETE", "s.to_complete", "NO_AGREED_REQUIREMENT", UNREQUIRED) + LIVE;

  private static final String DESCRIBED =
      SERVICE
          + failed(
              "NO_DEPENDENCY",
              "not exists (select 1 from service_dependency d where d.withdrawn_at is null and"
                  + " (d.service_id = s.id or d.to_service_id = s.id))",
              "NO_HOURS",
              "not "
                  + AgreementEvidence.COVERING
                  + " and ("
                  + TARGET
                  + ") or "
                  + GOAL
                  + " and g.calendar_code is not null)))")
          + LIVE;

  private static final String MEASURED =
      SERVICE
          + failed(
              "NO_MEASURE",
              "not exists (select 1 from capacity_metric m where m.service_id = s.id and m.active) and not "
                  + AgreementEvidence.COVERING
                  + " and ("
                  + TARGET
                  + ") or "
                  + GOAL
                  + ")))")
          + LIVE;

  /** A definition in use says by what formula, from what and how often a process is measured; the form asks for all of it. */
  private static final String DEFINED =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "PROCESS_NOT_MEASURED",
              "not exists (select 1 from metric_definition d where d.withdrawn_at is null and d.state ="
                  + " 'ACTIVE' and d.process = t.word)")
          + " from "
          + words(SmsProcesses.KEYS);

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-7.5.4-04", 0, every(DOCUMENTED)).inPart(),
        EvidenceRule.of(
                "R-8.2.2-01",
                YEAR,
                every(REQUIRED),
                every(DutyConditions.services("SERVICE_REQUIREMENT_REVIEW", YEAR, "1 = 1")))
            .inPart(),
        EvidenceRule.of("R-8.2.4-02", 0, every(DESCRIBED)).inPart(),
        EvidenceRule.of(
                "R-9.1-01",
                0,
                every(MEASURED),
                EvidenceCondition.every(RecordKind.AUTHORITY, DEFINED))
            .again(2)
            .inPart());
  }

  private static EvidenceCondition every(String query) {
    return EvidenceCondition.every(RecordKind.SERVICE, query);
  }
}
