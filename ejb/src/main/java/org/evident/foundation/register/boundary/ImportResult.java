package org.evident.foundation.register.boundary;

import java.util.List;

/**
 * What a file changed, or would change.
 *
 * @param stored whether it is stored; not so after a trial, nor if anything is wrong
 * @param lines lines read, without the heading
 * @param added new records
 * @param corrected records that said something else
 * @param unchanged records that said the same already
 * @param problems everything wrong with the file, in its order
 */
public record ImportResult(
    boolean stored,
    int lines,
    int added,
    int corrected,
    int unchanged,
    List<LineProblem> problems) {}
