package org.evident.resolution.incident.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.evident.foundation.register.boundary.Says;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.PendingReason;

/** What people can ask of an incident. */
public final class IncidentCommands {

  private IncidentCommands() {}

  /**
   * Reports an incident.
   *
   * @param service number of the service
   * @param impact 1 extensive to 4 minor; urgency 1 critical to 4 low (processes.md 1.12)
   * @param reportedAt when the report reached the provider, now if left out
   * @param category what kind of fault it is, null while nobody says
   * @param reporter login of whose report it is, the caller's if left out (RPR-1)
   */
  public record Report(
      @NotBlank String customer,
      @NotBlank String service,
      @NotBlank @Says @Size(min = 5, max = 200) String title,
      @NotBlank @Says @Size(max = 8000) String description,
      @Min(1) @Max(4) int impact,
      @Min(1) @Max(4) int urgency,
      @Pattern(regexp = "PHONE|MAIL|PORTAL|EVENT|API") String channel,
      Instant reportedAt,
      @Size(max = 100) String category,
      @Size(max = 100) String reporter) {

    /** The same with another word for the kind of fault. */
    Report sorted(String word) {
      return new Report(
          customer,
          service,
          title,
          description,
          impact,
          urgency,
          channel,
          reportedAt,
          word,
          reporter);
    }
  }

  /**
   * Gives a new incident to a team, or to somebody of it.
   *
   * @param category what kind of fault it is; may be left out where that is known
   * @param assignee login of whoever of the team is to work on it; may be left out
   */
  public record Assign(
      @NotBlank @Size(max = 200) String team,
      @Size(max = 100) String category,
      @Size(max = 100) String assignee) {}

  /**
   * Waits for somebody; a wait for the customer needs the question that was sent.
   *
   * @param question what the customer is asked; of any other wait, a note that staff read only
   *
   * @param appointmentAt the time the customer asked for, for CUSTOMER_APPOINTMENT; the wait is over then
   */
  public record Pend(
      @NotNull PendingReason reason,
      @Says @Size(max = 8000) String question,
      Instant appointmentAt) {}

  /**
   * Restores the service for the reporter.
   *
   * @param resolvedAt when it was restored, now if left out
   * @param item the configuration item concerned, or with {@code itemAbsentReason} why there is none
   * @param reason why it is dated back, null where {@code resolvedAt} is left out (SLA-3)
   * @param causeCode what caused it, one of the words kept for that; null while nobody knows, which leaves one
   *     that was known before
   */
  public record Resolve(
      Instant resolvedAt,
      @NotNull
          @Pattern(
              regexp = "FIXED|WORKAROUND|NO_FAULT_FOUND|NO_ANSWER|USER_ERROR|DUPLICATE|WITHDRAWN")
          String code,
      @NotBlank @Says @Size(max = 8000) String text,
      @Size(max = 200) String item,
      @Says @Size(max = 400) String itemAbsentReason,
      @Size(max = 400) String reason,
      @Size(max = 100) String causeCode) {}

  /** Sets another priority than impact and urgency give, and says why (INC-1). */
  public record Override(
      @NotNull Priority priority, @NotBlank @Says @Size(max = 400) String reason) {}

  /**
   * Cancels a record that should not have been.
   *
   * @param original the number of the incident it is a duplicate of; may be left out where both are related already
   */
  public record Cancel(
      @NotNull @Pattern(regexp = "DUPLICATE|ENTERED_IN_ERROR|WITHDRAWN") String reason,
      @Size(max = 100) String original) {}

  /**
   * Reports anew what was solved and came back.
   *
   * @param description what happens now
   * @param reportedAt when the new report reached the provider, now if left out
   */
  public record Follow(
      @NotBlank @Says @Size(max = 8000) String description,
      @Pattern(regexp = "PHONE|MAIL|PORTAL|EVENT|API") String channel,
      Instant reportedAt) {}

  /** Says something on an incident of one's own; staff and the customer read it. */
  public record Reply(@NotBlank @Says @Size(max = 8000) String text) {}

  /** Writes down work done; what the customer may read is marked so. */
  public record Note(@NotBlank @Says @Size(max = 8000) String text, boolean visibleToCustomer) {}
}
