package org.evident.foundation.action.boundary;

import java.time.LocalDate;
import org.evident.foundation.action.rule.ActionKind;
import org.evident.kernel.RecordRef;

/**
 * An action promised in another record.
 *
 * @param customerId key of the customer concerned, or null where it concerns none
 * @param serviceId key of the service concerned, or null for all of the customer's
 * @param owner login or name of who promised it, as written down
 */
public record RaiseAction(
    RecordRef source,
    ActionKind kind,
    Long customerId,
    Long serviceId,
    String text,
    String owner,
    LocalDate due) {}
