package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * From when to when somebody is there, and for what.
 *
 * @param startDate the first day, or null where it was always so
 * @param endDate the last day, or null while none is set
 * @param inSmsScope whether they work within the scope of the management system
 * @param version the one that was read, or null where the caller holds the record already
 */
public record SetAttendance(
    LocalDate startDate, LocalDate endDate, @NotNull Boolean inSmsScope, Long version) {}
