package org.evident.assurance.security.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether security incidents belong to incidents, reach who can deal with them, are contained and told. */
@ApplicationScoped
class SecurityHandling implements Evidence {

  private static final int YEAR = 365;

  private static final String INCIDENT =
      "select x.number, (select s.number from service s where s.id = x.service_id) as service, "
          + NO_CUSTOMER
          + ", ";

  private static final String RECORDED =
      INCIDENT
          + failed(
              "NO_INCIDENT_SHOWS_IT",
              "not exists (select 1 from incident_security n where n.security_number = x.number)")
          + " from security_incident x where x.withdrawn_at is null and x.reported_at >= :days365";

  /** Whoever wrote something about it as a security manager knew of it by then, whoever had recorded it. */
  private static final String ESCALATED =
      INCIDENT
          + failed(
              "NOT_WITH_SECURITY",
              "not exists (select 1 from history_entry h where h.record_kind = 'SECURITY_INCIDENT' and"
                  + " h.record_number = x.number and h.acting_role like '%SECURITY_MANAGER%' and h.at <="
                  + " x.reported_at + interval '60' minute)")
          + " from security_incident x where x.withdrawn_at is null and x.severity in ('HIGH', 'CRITICAL')"
          + " and x.reported_at >= :days365 and x.reported_at + interval '60' minute < :now";

  private static final String RESOLVED =
      INCIDENT
          + failed("NOT_CONTAINED", "x.contained_at is null")
          + " from security_incident x where x.withdrawn_at is null and exists (select 1 from"
          + " incident_security n join incident i on i.id = n.incident_id where n.security_number ="
          + " x.number and i.state in ('RESOLVED', 'CLOSED'))";

  /** A report that was measured before it was recorded does not count it. */
  private static final String REPORTED =
      INCIDENT
          + failed(
              "SECURITY_NOT_REPORTED",
              "not exists (select 1 from review r join review_figure f on f.review_id = r.id where"
                  + " r.service_id = x.service_id and r.period = m.period and r.published_at is not null"
                  + " and r.computed_at >= x.recorded_at and f.figure = 'SEC_INCIDENTS')")
          + " from :months join security_incident x on cast(x.reported_at as date) >= m.begins and"
          + " cast(x.reported_at as date) < m.ends where x.withdrawn_at is null";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        rule("R-8.7.3.3-01", YEAR, every(RECORDED).seldom()),
        rule("R-8.7.3.3-03", YEAR, every(ESCALATED).seldom()),
        rule("R-8.7.3.3-04", 0, every(RESOLVED).seldom()),
        rule("R-8.7.3.3-07", YEAR, every(REPORTED).seldom()));
  }

  private static EvidenceRule rule(String requirement, int days, EvidenceCondition condition) {
    return EvidenceRule.of(requirement, days, condition).inPart();
  }

  private static EvidenceCondition every(String query) {
    return EvidenceCondition.every(RecordKind.SECURITY_INCIDENT, query);
  }
}
