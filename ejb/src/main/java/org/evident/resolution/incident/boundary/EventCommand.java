package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.evident.resolution.incident.rule.EventSeverity;

/**
 * What a monitoring tool reports.
 *
 * @param source the tool
 * @param id the tool's own name of this event; sent twice it does nothing twice
 * @param signature what is wrong, in the same words each time
 * @param item the configuration item it is wrong with, or null for the service itself
 * @param service number of the service
 * @param customer number of the customer; may be left out where the service is agreed with one only
 * @param outage FULL, PARTIAL or DEGRADED where the service itself is not there as it should be: the event then is an outage,
 *     too; null where only the item is troubled
 * @param state PROBLEM, or OK once it is over
 */
public record EventCommand(
    @NotBlank @Size(max = 100) String source,
    @NotBlank @Size(max = 200) String id,
    @NotBlank @Size(max = 200) String signature,
    @Size(max = 200) String item,
    @NotBlank String service,
    String customer,
    @NotNull EventSeverity severity,
    @NotNull Instant at,
    @NotBlank @Size(min = 3, max = 4000) String text,
    @Pattern(regexp = "FULL|PARTIAL|DEGRADED") String outage,
    @NotNull @Pattern(regexp = "PROBLEM|OK") String state) {

  /** Whether it tells of trouble and not of its end. */
  boolean trouble() {
    return "PROBLEM".equals(state);
  }
}
