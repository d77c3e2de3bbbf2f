package org.evident.supply.demand.boundary;

import java.util.List;
import org.evident.foundation.register.boundary.LineProblem;

/**
 * What a file of workload counts changed.
 *
 * @param lines read, without a heading and blank ones
 * @param added new counts
 * @param repeated counts that were there with the same quantity, and changed nothing
 * @param corrected counts that were there with another quantity, which is the later one now
 * @param rejected lines that hold no count
 * @param problems why lines were rejected, the first hundred in their order
 */
public record WorkloadResult(
    long lines,
    long added,
    long repeated,
    long corrected,
    long rejected,
    List<LineProblem> problems) {}
