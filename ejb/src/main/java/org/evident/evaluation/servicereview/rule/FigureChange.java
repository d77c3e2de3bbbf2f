package org.evident.evaluation.servicereview.rule;

/**
 * A figure that is not what it was.
 *
 * @param name key and dimension
 * @param before as it was, {@code null} if it is new
 * @param after as it is, {@code null} if it is gone
 */
public record FigureChange(String name, Figure before, Figure after) {}
