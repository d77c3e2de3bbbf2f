package org.evident.agreement.supplier.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.inForce;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.agreement.servicelevel.boundary.SupportedTargets;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** Whether suppliers are bound by contracts, looked after, measured and reviewed. */
@ApplicationScoped
class SupplierEvidence implements Evidence {

  private static final int YEAR = 365;

  /** The longest interval for the most important suppliers, since contracts do not say how important theirs is. */
  private static final int QUARTER = 100;

  private static final int CONTRACT_DAYS = 370;

  /** The columns of a contract {@code c}. */
  static final String CONTRACT = "select c.number, " + NO_SERVICE + ", " + NO_CUSTOMER + ", ";

  /** Contracts {@code c} that hold today. */
  static final String HOLDING = "contract c where c.state = 'ACTIVE' and c.ends_on >= :today";

  /** The columns of a target {@code x} of a supplier. */
  private static final String TARGET =
      "select x.number, (select s.number from service s where s.id = x.service_id) as service, "
          + NO_CUSTOMER
          + ", ";

  /** What suppliers were to reach in one of the last twelve completed months. */
  private static final String TARGETS =
      " from supplier_target x where x.withdrawn_at is null and x.period in (select m.period from"
          + " :months)";

  private static final String BOUND =
      TARGET
          + failed(
              "NO_CONTRACT",
              "not exists (select 1 from " + HOLDING + " and c.supplier = x.supplier)")
          + TARGETS;

  private static final String SAYING =
      CONTRACT
          + failed(
              "NO_SCOPE",
              blank("c.scope_of_supply") + " or " + blank("c.requirements"),
              "NO_TARGET",
              blank("c.other_obligation")
                  + " and not exists (select 1 from contract_target t where t.contract_id = c.id)",
              "NO_AUTHORITIES",
              blank("c.our_authority") + " or " + blank("c.their_authority"))
          + " from contract c where c.state = 'ACTIVE'";

  /** A target has no result in the last month of which the results are to be known. */
  static final String UNMEASURED =
      "exists (select 1 from contract_target t cross join :months where t.contract_id = c.id and"
          + " m.begins >= c.starts_on and m.period = (select max(m.period) from :months) and not"
          + " exists (select 1 from supplier_target x where x.withdrawn_at is null and x.supplier ="
          + " c.supplier and x.period = m.period and x.metric = t.metric and coalesce(x.priority,"
          + " '') = coalesce(t.priority, '') and x.actual is not null))";

  private static final String FOLLOWED =
      CONTRACT
          + failed(
              "NOT_MEASURED",
              UNMEASURED,
              "REVIEW_LATE",
              "not "
                  + DutyConditions.onTime(
                      "SUPPLIER_PERFORMANCE_REVIEW", QUARTER, "c.number", "c.starts_on"))
          + " from "
          + HOLDING;

  private static final String REVIEWED =
      CONTRACT
          + failed(
              "REVIEW_LATE",
              "not "
                  + DutyConditions.onTime(
                      "CONTRACT_REVIEW", CONTRACT_DAYS, "c.number", "c.starts_on"))
          + " from "
          + HOLDING;

  private static final String JUDGED = TARGET + failed("NO_RESULT", "x.actual is null") + TARGETS;

  /** Somebody is about to do something where a contract does not carry an agreement that holds, or is to. */
  private static final String CARRYING =
      CONTRACT
          + failed(
              "GAP_UNATTENDED",
              "exists (select 1 from contract_check k join agreement_version v on v.agreement_id ="
                  + " k.agreement_id and v.version_no = k.version_no where k.contract_id = c.id and k.gaps"
                  + " <> '' and v.state in "
                  + SupportedTargets.LIVING
                  + ") and not exists (select 1 from action_item a where a.source_number = c.number and"
                  + " a.state in ('OPEN', 'IN_PROGRESS'))")
          + " from "
          + HOLDING
          + " and exists (select 1 from contract_check k where k.contract_id = c.id)";

  /** What was missed leads to an action on a contract of the supplier, raised after the month. */
  static final String MISSED =
      TARGET
          + failed(
              "NO_ACTION_ON_SUPPLIER",
              "not exists (select 1 from action_item a join contract c on c.number = a.source_number where"
                  + " c.supplier = x.supplier and a.state <> 'CANCELLED' and cast(a.raised_at as date) >="
                  + " m.ends)")
          + " from :months join supplier_target x on x.period = m.period where x.withdrawn_at is null and"
          + " x.actual < x.goal";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-7.5.4-06", YEAR, every(RecordKind.SUPPLIER_TARGET, BOUND)).inPart(),
        EvidenceRule.of("R-8.2.3.2-02", YEAR, every(RecordKind.SUPPLIER_TARGET, JUDGED)).inPart(),
        EvidenceRule.of(
            "R-8.3.4.1-01",
            YEAR,
            every(RecordKind.CONTRACT, CONTRACT + lookedAfter("c") + " from " + HOLDING),
            every(RecordKind.SUPPLIER_TARGET, TARGET + lookedAfter("x") + TARGETS)),
        EvidenceRule.of("R-8.3.4.1-02", YEAR, every(RecordKind.SUPPLIER_TARGET, BOUND)).inPart(),
        EvidenceRule.of("R-8.3.4.1-03", 0, every(RecordKind.CONTRACT, SAYING)),
        EvidenceRule.of("R-8.3.4.1-04", 0, every(RecordKind.CONTRACT, CARRYING)).inPart(),
        EvidenceRule.of("R-8.3.4.1-06", YEAR, every(RecordKind.CONTRACT, FOLLOWED)),
        EvidenceRule.of("R-8.3.4.1-07", YEAR, every(RecordKind.SUPPLIER_TARGET, MISSED).seldom()),
        EvidenceRule.of("R-8.3.4.1-08", YEAR, every(RecordKind.CONTRACT, REVIEWED)).inPart());
  }

  @Override
  public Map<RecordKind, Set<Role>> readers() {
    return Map.of(
        RecordKind.CONTRACT,
        Set.of(
            Role.SUPPLIER_MANAGER,
            Role.SERVICE_LEVEL_MANAGER,
            Role.RELATIONSHIP_MANAGER,
            Role.SERVICE_OWNER,
            Role.FINANCE_MANAGER,
            Role.SMS_OWNER,
            Role.TOP_MANAGEMENT,
            Role.AUDITOR,
            Role.ADMINISTRATOR));
  }

  private static EvidenceCondition every(RecordKind kind, String query) {
    return EvidenceCondition.every(kind, query);
  }

  /** That somebody of the provider looks after the supplier of a row today. */
  private static String lookedAfter(String row) {
    return failed(
        "NO_SUPPLIER_MANAGER",
        "not exists (select 1 from role_assignment a join person p on p.id = a.person_id where a.role ="
            + " 'SUPPLIER_MANAGER' and (a.scope = 'GLOBAL' or a.scope = 'PARTY' and a.scope_key = "
            + row
            + ".supplier) and p.customer_id is null and "
            + inForce()
            + ")");
  }
}
