package org.evident.evaluation.servicereview.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The agreement a review measures against (S2).
 *
 * @param reference its number
 * @param version its version in the period
 * @param validFrom first day
 * @param validTo last day, {@code null} if open
 * @param serviceHours name of the calendar of service hours
 * @param supportHours name of the calendar of support hours
 * @param targets what was agreed
 * @param changes what changed in the agreement within the period, empty if nothing
 */
public record AgreementLine(
    String reference,
    int version,
    LocalDate validFrom,
    LocalDate validTo,
    String serviceHours,
    String supportHours,
    List<TargetLine> targets,
    String changes) {
  public AgreementLine {
    targets =
        targets.stream()
            .sorted(Comparator.comparing(TargetLine::figure).thenComparing(TargetLine::dimension))
            .toList();
  }
}
