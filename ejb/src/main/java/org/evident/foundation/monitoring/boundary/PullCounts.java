package org.evident.foundation.monitoring.boundary;

import java.util.List;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.kernel.RuleBroken;

/**
 * What came of the values of a span.
 *
 * @param taken new measurements
 * @param rejected values that were none
 * @param last why the last of them was none, null where all were
 */
public record PullCounts(long taken, long rejected, RuleBroken last) {

  /** The counts, with what was wrong with values. */
  public static PullCounts of(long taken, long rejected, List<LineProblem> problems) {
    RuleBroken last = problems.isEmpty() ? null : problems.get(problems.size() - 1).broken();
    return new PullCounts(taken, rejected, last);
  }
}
