package org.evident.agreement.servicelevel.rule;

import java.util.Optional;
import java.util.Set;
import org.evident.kernel.RuleBroken;

/**
 * What a limit of work counts, and over which time (SLM-5).
 *
 * @param measure INCIDENTS or REQUESTS, which records are counted for, or what workload counts name
 */
public record WorkloadMeasure(String measure, WorkloadPeriod period) {

  private static final Set<String> OF_RECORDS = Set.of("INCIDENTS", "REQUESTS");
  private static final String PREFIX = "WORKLOAD_";
  private static final String FIELD = "workloads";
  private static final char MARK = '.';

  /** As figures name it: the measure alone for a month, else with the period behind a full stop. */
  public String name() {
    return period == WorkloadPeriod.MONTH ? measure : measure + MARK + period;
  }

  /** The name it is stored under among the goals of an agreement. */
  public String goal() {
    return PREFIX + name();
  }

  /** What a name of {@link #name()} means. */
  public static WorkloadMeasure of(String name) {
    int end = name.indexOf(MARK);
    return end < 0
        ? new WorkloadMeasure(name, WorkloadPeriod.MONTH)
        : new WorkloadMeasure(
            name.substring(0, end), WorkloadPeriod.valueOf(name.substring(end + 1)));
  }

  /** What a stored goal limits, empty for any other goal. */
  public static Optional<WorkloadMeasure> ofGoal(String figure) {
    return figure.startsWith(PREFIX)
        ? Optional.of(of(figure.substring(PREFIX.length())))
        : Optional.empty();
  }

  /**
   * Refuses what nobody could count: entered work is told by the month, and goals are asked for by the month too.
   *
   * @param relaxes whether goals ask for less while it is exceeded
   * @throws RuleBroken SLM-5.PERIOD for entered work of another period, SLM-5.RELAXED for goals that hang on another period
   */
  public void require(boolean relaxes) {
    if (period == WorkloadPeriod.MONTH) {
      return;
    }
    if (!OF_RECORDS.contains(measure)) {
      throw RuleBroken.at(FIELD, "SLM-5.PERIOD", measure, period);
    }
    if (relaxes) {
      throw RuleBroken.at(FIELD, "SLM-5.RELAXED", measure, period);
    }
  }
}
