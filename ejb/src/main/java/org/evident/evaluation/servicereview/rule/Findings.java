package org.evident.evaluation.servicereview.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a published review found and somebody is to decide on (processes.md 3.34, REP-3). */
public final class Findings {

  private static final Set<ReasonKind> OF_FIGURES =
      EnumSet.of(
          ReasonKind.MISSED_TARGET,
          ReasonKind.EXCEEDED_WORKLOAD,
          ReasonKind.COST_VARIANCE,
          ReasonKind.IMPROVEMENT);

  private static final Set<ReasonKind> OF_RECORDS =
      EnumSet.of(ReasonKind.MAJOR_INCIDENT, ReasonKind.OLD_PROBLEM);

  private Findings() {}

  /**
   * The findings of a review. Breaches and outages are no findings of their own: they stand behind the target that was
   * missed. What a customer's review shows of one service is decided on in the service's own.
   */
  public static List<Reason> of(ReviewContent content) {
    return Reasons.required(content, Long.MAX_VALUE).stream()
        .filter(reason -> belongs(content, reason))
        .toList();
  }

  private static boolean belongs(ReviewContent content, Reason reason) {
    if (content.kind() == ReviewKind.SERVICE) {
      return OF_FIGURES.contains(reason.kind()) || OF_RECORDS.contains(reason.kind());
    }
    return OF_FIGURES.contains(reason.kind())
        && content.services().stream().noneMatch(s -> reason.subject().endsWith(":" + s.number()));
  }
}
