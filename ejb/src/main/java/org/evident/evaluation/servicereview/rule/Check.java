package org.evident.evaluation.servicereview.rule;

/**
 * One automatic check before approval and what it found (section 8).
 *
 * @param id {@code CHK-1} to {@code CHK-8}
 * @param name what must hold
 * @param passed whether it does
 * @param values the numbers compared, or the first thing that does not fit
 */
public record Check(String id, String name, boolean passed, String values) {}
