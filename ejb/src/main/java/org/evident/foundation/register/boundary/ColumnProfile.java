package org.evident.foundation.register.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the columns of a tool's files are called, kept under a name.
 *
 * @param name no longer than the history takes for what it tells of
 * @param kind what the files hold: SAMPLES of metrics, CHECKS of services, or COUNTS of workload
 * @param subject the column with the metric or the service
 * @param at the one with the instant, or the month of a count
 * @param value the one with the value, the state or the quantity
 * @param customer the one with the customer of a count, null where nothing is counted
 * @param measure the one that says what was counted, null where nothing is
 */
public record ColumnProfile(
    @NotBlank @Size(min = 3, max = 40) String name,
    @NotNull @Pattern(regexp = "SAMPLES|CHECKS|COUNTS") String kind,
    @NotBlank @Size(max = 100) String subject,
    @NotBlank @Size(max = 100) String at,
    @NotBlank @Size(max = 100) String value,
    @Size(max = 100) String customer,
    @Size(max = 100) String measure) {

  /** Samples of metrics. */
  public static final String SAMPLES = "SAMPLES";

  /** Checks of services. */
  public static final String CHECKS = "CHECKS";

  /** Counts of workload. */
  public static final String COUNTS = "COUNTS";
}
