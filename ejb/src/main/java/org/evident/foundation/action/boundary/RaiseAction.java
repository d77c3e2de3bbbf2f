package org.evident.foundation.action.boundary;

import java.time.LocalDate;
import org.evident.foundation.action.rule.ActionKind;
import org.evident.kernel.RecordRef;

/**
 * An action promised in another record.
 *
 * @param serviceId key of the service concerned, or null for all of the customer's
 * @param owner login or name of who promised it, as written down
 */
public record RaiseAction(
    RecordRef source,
    ActionKind kind,
    long customerId,
    Long serviceId,
    String text,
    String owner,
    LocalDate due) {}
