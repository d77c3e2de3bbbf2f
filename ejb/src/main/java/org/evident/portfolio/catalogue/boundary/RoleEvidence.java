package org.evident.portfolio.catalogue.boundary;

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
import org.evident.foundation.party.rule.RoleDuty;
import org.evident.foundation.party.rule.SmsProcesses;
import org.evident.kernel.RecordKind;

/** Whether the roles nobody can do without are held: for the whole, for each process and for each live service. */
@ApplicationScoped
class RoleEvidence implements Evidence {

  private static final int WINDOW = 365;

  private static final String ROLES =
      line(holds("t.word", "1 = 1"), RoleDuty.MANDATORY.stream().map(Enum::name).toList());

  private static final String PROCESSES =
      line(
          holds(
              "'PROCESS_OWNER'",
              "(%1$s.scope = 'GLOBAL' or %1$s.scope = 'PROCESS' and %1$s.scope_key = t.word)"),
          SmsProcesses.KEYS);

  /** A service does not say since when it is there, so only who holds the role today is asked. */
  private static final String SERVICES =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "ROLE_VACANT",
              vacant(
                  holds(
                      "'SERVICE_OWNER'",
                      "(%1$s.scope = 'GLOBAL' or %1$s.scope = 'SERVICE' and %1$s.scope_key = s.number)")))
          + " from service s where s.state = 'LIVE'";

  private static final String SPONSORED_PROCESSES =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + unsponsored(
              "'PROCESS_OWNER'",
              "(%1$s.scope = 'GLOBAL' or %1$s.scope = 'PROCESS' and %1$s.scope_key = t.word)")
          + " from "
          + words(SmsProcesses.KEYS);

  private static final String SPONSORED_SERVICES =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + unsponsored(
              "'SERVICE_OWNER'",
              "(%1$s.scope = 'GLOBAL' or %1$s.scope = 'SERVICE' and %1$s.scope_key = s.number)")
          + " from service s where s.state = 'LIVE'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
            "R-5.3-01",
            WINDOW,
            EvidenceCondition.every(RecordKind.AUTHORITY, ROLES),
            EvidenceCondition.every(RecordKind.AUTHORITY, PROCESSES),
            EvidenceCondition.every(RecordKind.SERVICE, SERVICES)),
        EvidenceRule.of(
                "R-5.1-12",
                0,
                EvidenceCondition.every(RecordKind.AUTHORITY, SPONSORED_PROCESSES),
                EvidenceCondition.every(RecordKind.SERVICE, SPONSORED_SERVICES))
            .inPart());
  }

  private static String line(String held, List<String> words) {
    return "select t.word as number, "
        + NO_SERVICE
        + ", "
        + NO_CUSTOMER
        + ", "
        + failed("ROLE_VACANT", vacant(held), "ROLE_VACANT_LONG", vacantLong(held))
        + " from "
        + words(words);
  }

  /** Assignments of a role that reach what a line is about; their alias is to be put in. */
  private static String holds(String role, String reach) {
    return "%1$s.role = " + role + " and " + reach + " and %1$s.accepted_at is not null";
  }

  /** That nobody holds a role today for whom somebody of top management answers. */
  private static String unsponsored(String role, String reach) {
    return failed(
        "NO_SPONSOR",
        "not exists (select 1 from role_assignment a join person p on p.id = a.person_id join"
            + " role_assignment g on g.person_id = a.sponsor_id where "
            + holds(role, reach).formatted("a")
            + " and "
            + inForce()
            + " and g.role = 'TOP_MANAGEMENT' and g.accepted_at is not null and g.valid_from <= :today"
            + " and (g.valid_to is null or g.valid_to > :today))");
  }

  private static String vacant(String held) {
    return "not exists (select 1 from role_assignment a join person p on p.id = a.person_id where "
        + held.formatted("a")
        + " and a.communicated_at is not null and p.customer_id is null and "
        + inForce()
        + ")";
  }

  /** Nobody held it on 31 days in a row: from the first day that counts on, or from the day somebody's holding ended. */
  private static String vacantLong(String held) {
    String first =
        "greatest(cast(:date365 as date), (select min(f.valid_from) from role_assignment f))";
    return gap(held, first)
        + " or exists (select 1 from role_assignment e where "
        + held.formatted("e")
        + " and e.valid_to >= :date365 and "
        + gap(held, "e.valid_to")
        + ")";
  }

  private static String gap(String held, String from) {
    return "("
        + from
        + " + 30 < :today and not exists (select 1 from role_assignment a where "
        + held.formatted("a")
        + " and a.valid_from <= "
        + from
        + " + 30 and cast(a.accepted_at as date) <= "
        + from
        + " + 30 and (a.valid_to is null or a.valid_to > "
        + from
        + ")))";
  }
}
