package org.evident.resolution.incident.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.ClockPolicy;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.FreeText;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;

/** What must hold before a step of an incident is taken (processes.md 3.25); each refusal names the field to mend. */
public final class Guards {

  private static final Duration FREE = Duration.ofHours(24);

  private Guards() {}

  /** Whether an incident may wait at all: no P1 and no major one does (SLA-5). */
  public static boolean mayWait(Priority priority, boolean major) {
    return priority != Priority.P1 && !major;
  }

  /** An incident is given to a team once it is said what kind of fault it is; breaks INC.CATEGORY. */
  public static void assign(String category) {
    if (isBlank(category)) {
      throw RuleBroken.at("category", "INC.CATEGORY");
    }
  }

  /**
   * Somebody gets an incident that lies with a team, and what is in work does not go back to nobody; breaks
   * INC.ASSIGNEE.TEAM or INC.ASSIGNEE.
   *
   * @param assignee who is to have it, null for nobody
   */
  public static void hand(IncidentState state, String team, String assignee) {
    if (assignee != null && team == null) {
      throw RuleBroken.at("assignee", "INC.ASSIGNEE.TEAM");
    }
    if (assignee == null && state.isBegun()) {
      throw RuleBroken.at("assignee", "INC.ASSIGNEE");
    }
  }

  /** A customer writes on what is not over; breaks INC.REPLY. */
  public static void reply(IncidentState state) {
    if (!IncidentStep.REPLY.fits(state)) {
      throw RuleBroken.at("text", "INC.REPLY", state);
    }
  }

  /** Another priority than impact and urgency give is set by those who answer for it (INC-1); breaks INC.OVERRIDE. */
  public static void override(boolean managesOrLeads) {
    if (!managesOrLeads) {
      throw RuleBroken.at("priority", "INC.OVERRIDE");
    }
  }

  /**
   * The gravest incidents do not wait; a wait for the customer needs the question that was sent, one for their appointment
   * the time they asked for (SLA-5).
   *
   * @param appointment the time the customer asked for, or null
   */
  public static void pend(
      PendingReason reason,
      Priority priority,
      boolean major,
      String question,
      Instant appointment,
      Instant now) {
    if (!mayWait(priority, major)) {
      throw RuleBroken.at("reason", "SLA-5");
    }
    if (reason == PendingReason.CUSTOMER && isBlank(question)) {
      throw RuleBroken.at("question", "INC.QUESTION");
    }
    if (reason == PendingReason.CUSTOMER_APPOINTMENT
        && (appointment == null || !appointment.isAfter(now))) {
      throw RuleBroken.at("appointmentAt", "INC.APPOINTMENT", appointment);
    }
  }

  /** A solution names the item concerned or why there is none, and follows at least one note of work (INC.ITEM, INC.NOTE). */
  public static void resolve(String item, String itemAbsentReason, boolean hasNotes) {
    if (isBlank(item) && isBlank(itemAbsentReason)) {
      throw RuleBroken.at("item", "INC.ITEM");
    }
    if (!hasNotes) {
      throw RuleBroken.at("notes", "INC.NOTE");
    }
  }

  /** A solution is taken back with a reason (REV-7) and within the window counted in business days (SLA-11). */
  public static void reopen(
      Instant resolvedAt,
      String reason,
      Instant now,
      ServiceCalendar organisation,
      ClockPolicy policy) {
    reason(reason);
    reopenUntil(resolvedAt, organisation, policy)
        .filter(now::isAfter)
        .ifPresent(
            until -> {
              throw new RuleBroken("SLA-11", resolvedAt, until, organisation.code());
            });
  }

  /** Up to when a solution may be taken back, empty where there is none (SLA-11). */
  public static Optional<Instant> reopenUntil(
      Instant resolvedAt, ServiceCalendar organisation, ClockPolicy policy) {
    return Optional.ofNullable(resolvedAt).flatMap(at -> policy.reopenUntil(at, organisation));
  }

  /** A new incident follows what is closed or was resolved too long ago to be reopened (SLA-11). */
  public static void follow(
      IncidentState state,
      Instant resolvedAt,
      Instant now,
      ServiceCalendar organisation,
      ClockPolicy policy) {
    if (!state.isSolved()) {
      throw new RuleBroken("INC.FOLLOW.OPEN", state);
    }
    Optional<Instant> until = reopenUntil(resolvedAt, organisation, policy);
    if (state == IncidentState.RESOLVED && until.filter(end -> !now.isAfter(end)).isPresent()) {
      throw new RuleBroken("INC.FOLLOW.WINDOW", until.get());
    }
  }

  /** A date that people may set back does not lie in the future, which begins with the next second (GEN-5). */
  public static void notAhead(String field, Instant at, Instant now) {
    if (at.truncatedTo(ChronoUnit.SECONDS).isAfter(now)) {
      throw RuleBroken.at(field, "GEN-5", at);
    }
  }

  /** A solution lies not in the future, and before now only with a reason (GEN-5, SLA-3). */
  public static void solvedAt(Instant at, String reason, Instant now) {
    notAhead("resolvedAt", at, now);
    if (at.isBefore(now) && !FreeText.says(reason)) {
      throw RuleBroken.at("reason", "SLA-3", at);
    }
  }

  /**
   * A report is dated anew: not into the future and, a day after it was recorded, only with a reason (GEN-5); not after
   * the step that followed it (SLA-17).
   *
   * @param recordedAt when the report was first written down
   * @param nextStep when the record's next step was taken, or null
   */
  public static void redate(
      Instant reportedAt, String reason, Instant recordedAt, Instant nextStep, Instant now) {
    notAhead("reportedAt", reportedAt, now);
    if (nextStep != null && reportedAt.isAfter(nextStep)) {
      throw RuleBroken.at("reportedAt", "SLA-17", reportedAt, nextStep);
    }
    if (now.isAfter(recordedAt.plus(FREE)) && !FreeText.says(reason)) {
      throw RuleBroken.at("reason", "GEN-5", reportedAt);
    }
  }

  /** A step that takes something back says why, and not with a placeholder (REV-7, GEN-4). */
  public static void reason(String reason) {
    FreeText.require(reason, "reason", "REV-7");
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
