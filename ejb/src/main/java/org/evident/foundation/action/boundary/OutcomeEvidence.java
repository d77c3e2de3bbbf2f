package org.evident.foundation.action.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.action.rule.ActionEffect;
import org.evident.foundation.action.rule.ActionKind;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether somebody else than who did it finds that an action worked, and improvements come to an end at all, those of the top too. */
@ApplicationScoped
class OutcomeEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int HALF_YEAR = 190;
  private static final int SHARE = 90;

  private static final String ACTION =
      "select a.number, (select s.number from service s where s.id = a.service_id) as service, (select"
          + " c.number from customer c where c.id = a.customer_id) as customer, ";

  private static final String UNVERIFIED = failed("NOT_VERIFIED", "a.state = 'DONE'");

  private static final String OF_KIND = " from action_item a where a.kind = '";

  private static final String DONE = "' and a.state in ('DONE', 'VERIFIED') and ";

  private static final String CORRECTED =
      ACTION + UNVERIFIED + OF_KIND + ActionKind.CORRECTIVE + DONE + "a.done_at < :days90";

  private static final String MEASURED =
      ACTION + UNVERIFIED + OF_KIND + ActionKind.IMPROVEMENT + DONE + "a.due < :date30";

  /** What was verified lately lacks nothing; there has to be one. */
  private static final String REACHED =
      ACTION
          + "cast(null as varchar(40)) as failed"
          + OF_KIND
          + ActionKind.IMPROVEMENT
          + "' and a.verified_at >= :days190";

  private static final String MOVING =
      ACTION
          + failed("STOOD_STILL", "coalesce(a.started_at, a.raised_at) < :days365")
          + OF_KIND
          + ActionKind.IMPROVEMENT
          + "' and a.state in ('OPEN', 'IN_PROGRESS')";

  /** Improvements of a year, whose ideas are to come from at least three kinds of records. */
  private static final String COLLECTED =
      ACTION
          + failed(
              "FEW_SOURCES",
              "(select count(distinct x.source_kind) from action_item x where x.kind = a.kind and x.state"
                  + " <> 'CANCELLED' and x.raised_at >= :days365) < 3")
          + OF_KIND
          + ActionKind.IMPROVEMENT
          + "' and a.state <> 'CANCELLED' and a.raised_at >= :days365";

  /** Improvements {@code a} of a year that somebody owns {@code p} who is top management today. */
  private static final String FROM_TOP =
      "action_item a join person p on p.id = a.owner_id where a.kind = '"
          + ActionKind.IMPROVEMENT
          + "' and a.state <> 'CANCELLED' and p.active and exists (select 1 from role_assignment g where"
          + " g.person_id = p.id and g.role = 'TOP_MANAGEMENT' and g.accepted_at is not null and"
          + " g.valid_from <= :today and (g.valid_to is null or g.valid_to > :today)) and ";

  private static final String DRIVEN =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "TOP_IMPROVES_NOTHING",
              "not exists (select 1 from " + FROM_TOP + "a.raised_at >= :days365)")
          + " from "
          + words(List.of("TOP_MANAGEMENT"));

  private static final String DRIVEN_HOME =
      ACTION + "cast(null as varchar(40)) as failed from " + FROM_TOP + "a.verified_at >= :days365";

  /** What did not work leaves its record to be acted on again (ACT-8). */
  private static String left(ActionKind kind, String again) {
    return ACTION
        + failed(
            "LEFT_INEFFECTIVE",
            "not exists (select 1 from action_item x where x.source_number = a.source_number and"
                + " x.source_kind = a.source_kind and x.raised_at >= a.verified_at and x.state <>"
                + " 'CANCELLED'"
                + again
                + ")")
        + OF_KIND
        + kind
        + "' and a.state = 'VERIFIED' and a.effect = '"
        + ActionEffect.INEFFECTIVE
        + "'";
  }

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
                "R-5.1-11",
                YEAR,
                EvidenceCondition.every(RecordKind.AUTHORITY, DRIVEN),
                every(DRIVEN_HOME).atLeastOne())
            .inPart(),
        EvidenceRule.of(
                "R-10.1.1-05",
                0,
                every(CORRECTED),
                every(left(ActionKind.CORRECTIVE, " and x.kind = 'CORRECTIVE'")))
            .again(2)
            .inPart(),
        EvidenceRule.of(
                "R-10.2-01", HALF_YEAR, every(REACHED).atLeastOne(), every(MOVING).share(SHARE))
            .inPart(),
        EvidenceRule.of("R-10.2-03", YEAR, every(COLLECTED)).inPart(),
        EvidenceRule.of("R-10.2-07", 0, every(MEASURED), every(left(ActionKind.IMPROVEMENT, "")))
            .again(2)
            .inPart());
  }

  private static EvidenceCondition every(String query) {
    return EvidenceCondition.every(RecordKind.ACTION, query);
  }
}
