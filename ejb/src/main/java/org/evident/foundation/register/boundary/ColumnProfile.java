package org.evident.foundation.register.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the columns of a tool's files are called, kept under a name.
 *
 * @param kind what the files hold: SAMPLES of metrics, or CHECKS of services
 * @param subject the column with the metric or the service
 * @param at the one with the instant
 * @param value the one with the value or the state
 */
public record ColumnProfile(
    @NotBlank @Size(min = 3, max = 60) String name,
    @NotNull @Pattern(regexp = "SAMPLES|CHECKS") String kind,
    @NotBlank @Size(max = 100) String subject,
    @NotBlank @Size(max = 100) String at,
    @NotBlank @Size(max = 100) String value) {}
