package org.evident.foundation.parameter.boundary;

import jakarta.validation.constraints.NotNull;

/**
 * Another amount of a parameter.
 *
 * @param amount in the unit of the parameter
 * @param reason why, in words
 * @param version how often it had been set when it was read; null where the caller does not mind
 */
public record SetParameter(@NotNull Integer amount, String reason, Integer version) {}
