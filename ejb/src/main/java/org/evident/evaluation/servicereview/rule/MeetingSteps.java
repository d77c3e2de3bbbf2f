package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.FreeText;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** How a review is discussed with the customer, and until when (section 5, processes.md 3.16). */
public final class MeetingSteps {

  private MeetingSteps() {}

  /** Until when a month is discussed: a business day of the next one, usually the fifteenth. */
  public static Optional<Instant> holdBy(
      YearMonth month, ServiceCalendar organisation, Amounts amounts) {
    return organisation.endOfBusinessDay(
        month.atEndOfMonth(), amounts.of(ProcessParameter.REVIEW_HELD));
  }

  /** Until when the minutes are to be there: usually five business days after the meeting. */
  public static Optional<Instant> minutesBy(
      LocalDate held, ServiceCalendar organisation, Amounts amounts) {
    return organisation.endOfBusinessDay(held, amounts.of(ProcessParameter.REVIEW_MINUTES));
  }

  /** The relationship manager settles a day for a review that is published; breaks REV-2, REV-14 or REV-18. */
  public static MeetingState plan(ReviewState review, Set<Role> roles, LocalDate on) {
    mine(roles);
    if (review != ReviewState.PUBLISHED) {
      throw new RuleBroken("REV-14", review);
    }
    if (on == null) {
      throw RuleBroken.at("on", "REV-18");
    }
    return MeetingState.PLANNED;
  }

  /**
   * It took place: not before the review was published, nor on a day to come; breaks REV-2, REV-17 or REV-18.
   *
   * @param published the day the review was published
   */
  public static MeetingState hold(
      MeetingState state,
      Set<Role> roles,
      LocalDate published,
      LocalDate on,
      LocalDate today,
      String participants) {
    mine(roles);
    MeetingState next = state.become(MeetingState.HELD);
    if (on == null || on.isBefore(published) || on.isAfter(today)) {
      throw RuleBroken.at("on", "REV-18.DAY", published, today);
    }
    FreeText.require(participants, "participants", "REV-18.PARTICIPANTS");
    return next;
  }

  /** The minutes are there: they say what changes in the customer's business, or "none"; breaks REV-2, REV-17 or REV-19. */
  public static MeetingState close(MeetingState state, Set<Role> roles, String businessChanges) {
    mine(roles);
    MeetingState next = state.become(MeetingState.CLOSED);
    FreeText.require(businessChanges, "businessChanges", "REV-19");
    return next;
  }

  private static void mine(Set<Role> roles) {
    if (!roles.contains(Role.RELATIONSHIP_MANAGER)) {
      throw new RuleBroken("REV-2", Set.of(Role.RELATIONSHIP_MANAGER));
    }
  }
}
