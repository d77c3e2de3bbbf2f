package org.evident.foundation.servicetime.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Public holidays of a year to be taken over.
 *
 * @param country the two-letter code of ISO 3166-1
 * @param region of that country, or empty for what holds in all of it
 * @param dates which of them
 */
public record HolidaySet(
    @NotBlank String country,
    String region,
    @Min(1900) @Max(2200) int year,
    @NotNull List<LocalDate> dates) {}
