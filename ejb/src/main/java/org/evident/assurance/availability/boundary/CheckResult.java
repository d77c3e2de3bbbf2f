package org.evident.assurance.availability.boundary;

import java.util.List;
import org.evident.foundation.register.boundary.LineProblem;

/**
 * What a file of checks of many services changed.
 *
 * @param lines read, without a heading and blank ones
 * @param rejected lines that hold no check
 * @param services how many services it told of
 * @param checks how many checks nobody knew of
 * @param added new outages
 * @param corrected outages that ended at another time, or were none
 * @param problems why lines were rejected, the first hundred
 */
public record CheckResult(
    long lines,
    long rejected,
    int services,
    int checks,
    int added,
    int corrected,
    List<LineProblem> problems) {}
