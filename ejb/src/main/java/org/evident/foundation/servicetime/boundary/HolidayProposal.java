package org.evident.foundation.servicetime.boundary;

import java.time.LocalDate;

/**
 * A public holiday a calendar could take over.
 *
 * @param known the name the calendar has for that date already, or null
 */
public record HolidayProposal(LocalDate date, String name, String known) {}
