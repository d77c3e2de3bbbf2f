package org.evident.supply.capacity.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.evident.supply.capacity.rule.EventAnswer;

/**
 * Acknowledges a threshold event.
 *
 * @param answer what is done about it
 * @param reference number of the change, the action on the metric or the incident; none where it is accepted
 * @param reason why it is accepted, or what else is to be said
 */
public record AnswerEvent(
    @NotNull EventAnswer answer,
    @Size(max = 20) String reference,
    @Size(max = 2000) String reason) {}
