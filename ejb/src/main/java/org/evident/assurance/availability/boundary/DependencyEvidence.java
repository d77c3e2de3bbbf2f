package org.evident.assurance.availability.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether it is known deeply enough what each service stands on. */
@ApplicationScoped
class DependencyEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int VITAL = 4;
  private static final int HIGH = 3;
  private static final int NORMAL = 2;

  private static final String SERVICES =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_DEPENDENCY",
              "not " + chain(1, ""),
              "TOO_SHALLOW",
              shallow("VITAL", VITAL)
                  + " or "
                  + shallow("HIGH", HIGH)
                  + " or "
                  + shallow("NORMAL", NORMAL))
          + " from service s where s.state = 'LIVE'";

  private static final String KNOWN =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_DEPENDENCY",
              "not exists (select 1 from service_dependency d where d.withdrawn_at is null and"
                  + " d.service_id = s.id)")
          + " from service s where s.state = 'LIVE'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.2.6-03", 0, EvidenceCondition.every(RecordKind.SERVICE, SERVICES))
            .again(2),
        EvidenceRule.of(
                "R-8.2.2-03",
                YEAR,
                EvidenceCondition.every(RecordKind.SERVICE, KNOWN),
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole("DUPLICATION_REVIEW", YEAR)))
            .inPart());
  }

  /** That a service of a criticality has fewer levels recorded than it needs, and they do not end at a leaf either. */
  private static String shallow(String criticality, int levels) {
    StringBuilder known = new StringBuilder(chain(levels, ""));
    for (int level = 1; level < levels; level++) {
      known.append(" or ").append(chain(level, " and d%1$d.leaf".formatted(level)));
    }
    return "s.criticality = '" + criticality + "' and not (" + known + ")";
  }

  /** That so many levels of what a service requires are recorded; what requires goes round in no circle (AV-8). */
  private static String chain(int levels, String end) {
    StringBuilder chain = new StringBuilder("exists (select 1 from service_dependency d1");
    for (int level = 2; level <= levels; level++) {
      chain
          .append(
              " join service_dependency d%1$d on d%1$d.service_id = d%2$d.to_service_id and "
                  .formatted(level, level - 1))
          .append(counts(level));
    }
    return chain
        .append(" where d1.service_id = s.id and ")
        .append(counts(1))
        .append(end)
        .append(')')
        .toString();
  }

  private static String counts(int level) {
    return "d%1$d.withdrawn_at is null and d%1$d.kind = 'REQUIRES'".formatted(level);
  }
}
