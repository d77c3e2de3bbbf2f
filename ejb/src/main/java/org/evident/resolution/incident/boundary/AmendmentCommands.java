package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.foundation.register.boundary.Says;

/** What people can ask to be judged otherwise about an incident's clocks. */
public final class AmendmentCommands {

  private AmendmentCommands() {}

  /**
   * Asks that a clock does not count (SLA-12).
   *
   * @param reason one of the agreement's exceptions, in its words
   * @param evidence what proves it
   */
  public record Exclude(
      @NotNull Metric metric,
      @NotBlank @Size(max = 180) String reason,
      @NotBlank @Says @Size(max = 2000) String evidence) {}

  /** Says that impact and urgency were recorded in error, and what is right (SLA-10). */
  public record Correct(
      @Min(1) @Max(4) int impact,
      @Min(1) @Max(4) int urgency,
      @NotBlank @Says @Size(max = 200) String reason,
      @NotBlank @Says @Size(max = 2000) String evidence) {}

  /** Decides on a request; a rejection needs a comment. */
  public record Decide(boolean approved, @Size(max = 2000) String comment) {}

  /** Says when the report really reached the provider; a day later with a reason (SLA-17, GEN-5). */
  public record Redate(@NotNull Instant reportedAt, @Size(max = 400) String reason) {}
}
