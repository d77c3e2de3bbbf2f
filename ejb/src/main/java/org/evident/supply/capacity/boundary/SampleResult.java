package org.evident.supply.capacity.boundary;

import java.util.List;
import org.evident.foundation.register.boundary.LineProblem;

/**
 * What a file of samples changed.
 *
 * @param lines read, without a heading and blank ones
 * @param added new samples
 * @param repeated samples that were there with the same value, and changed nothing
 * @param corrected samples that were there with another value, which is the later one now
 * @param rejected lines that hold no sample
 * @param days how many days were summed up anew
 * @param problems why lines were rejected, the first ones in their order
 */
public record SampleResult(
    long lines,
    long added,
    long repeated,
    long corrected,
    long rejected,
    long days,
    List<LineProblem> problems) {}
