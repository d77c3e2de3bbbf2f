package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.conformity.requirement.rule.Requirement;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** What the evaluation says of the management system as a whole: the requirements that ask about the others. */
@ApplicationScoped
class ConformityEvidence implements Evidence {

  private static final String SYSTEM = "R-4.4-01";
  private static final String DOCUMENTED = "R-7.5.4-08";
  private static final int SHARE = 95;

  /** Since what somebody says of a requirement takes the place of its status here as everywhere (CNF-5). */
  private static final int VERSION = 3;

  /** What is evaluated last. */
  static final List<String> ABOUT_OTHERS = List.of(SYSTEM, DOCUMENTED);

  /** A requirement {@code r}, and what somebody says of it today {@code o}, if anybody does. */
  private static final String OTHERS =
      "select r.requirement as number, cast(null as varchar(20)) as service, cast(null as varchar(20))"
          + " as customer, case when %s then '%s' end as failed from conformity_result r left join"
          + " conformity_override o on o.id = (select max(h.id) from conformity_override h where"
          + " h.requirement = r.requirement and h.valid_from <= :today and h.valid_until >= :today and"
          + " (h.withdrawn_on is null or h.withdrawn_on > :today)) where r.on_day = :today and"
          + " r.requirement not in ('R-4.4-01', 'R-7.5.4-08') %s";

  private static final String STATUS = "coalesce(o.status, r.status)";

  @Inject private Requirements requirements;

  /** Somebody is about to do something about a requirement {@code r}. */
  private static final String ATTENDED =
      "exists (select 1 from action_item x where x.source_number = r.requirement and x.state in ('OPEN',"
          + " 'IN_PROGRESS')";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        rule(
            SYSTEM,
            EvidenceCondition.every(
                    RecordKind.REQUIREMENT,
                    OTHERS.formatted(STATUS + " not in ('FULFILLED', 'PARTIAL')", "NOT_MET", ""))
                .share(SHARE),
            EvidenceCondition.every(
                RecordKind.REQUIREMENT,
                OTHERS.formatted(
                    "exists (select 1 from conformity_result b where b.requirement = r.requirement and"
                        + " b.on_day < :date90) and not exists (select 1 from"
                        + " conformity_result n where n.requirement = r.requirement and n.on_day >="
                        + " :date90 and n.status <> 'NOT_FULFILLED') and not "
                        + ATTENDED
                        + " and x.kind in ('CORRECTIVE', 'IMPROVEMENT'))",
                    "UNATTENDED",
                    "and " + STATUS + " = 'NOT_FULFILLED'"))),
        rule(
            DOCUMENTED,
            EvidenceCondition.every(
                RecordKind.REQUIREMENT,
                OTHERS.formatted(
                    STATUS + " in ('NO_DATA', 'NOT_EVALUATED') and not " + ATTENDED + ")",
                    "NO_EVIDENCE",
                    "and r.requirement in (" + documented() + ")"))));
  }

  private static EvidenceRule rule(String requirement, EvidenceCondition... conditions) {
    return EvidenceRule.of(requirement, 0, conditions).again(VERSION);
  }

  /** The identifiers come from the product's own catalogue, not from a person. */
  private String documented() {
    return requirements.list().stream()
        .filter(Requirement::documented)
        .map(one -> "'" + one.id() + "'")
        .collect(Collectors.joining(", "));
  }
}
