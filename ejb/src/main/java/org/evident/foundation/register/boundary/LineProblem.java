package org.evident.foundation.register.boundary;

import org.evident.kernel.RuleBroken;

/**
 * Something wrong with a line of a file.
 *
 * @param line the line's number in the file, from 1
 * @param field the column, or {@code line} for the line as a whole
 * @param value what stands there, cut after 100 characters
 * @param broken why it cannot be, and how to mend it
 */
public record LineProblem(long line, String field, String value, RuleBroken broken) {}
