package org.evident.foundation.retention.boundary;

import org.evident.foundation.retention.rule.Retained;

/**
 * How long something is kept.
 *
 * @param method what becomes of it
 * @param days counted from what ended its use
 * @param hold whether nothing is disposed of for now
 * @param due how many are past their time now
 */
public record RetentionView(
    Retained retained, Retained.Disposal method, int days, boolean hold, long due) {}
