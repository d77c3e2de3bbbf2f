package org.evident.foundation.action.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/** Who may take which step with an action, and when it counts as late (processes.md 1.8, SOD-2). */
public final class ActionSteps {

  private ActionSteps() {}

  /** Says what is to be done, until today or a day to come (ACT-7). */
  public static void open(String text, LocalDate due, LocalDate today) {
    FreeText.require(text, "text", "ACT-7");
    if (due == null || due.isBefore(today)) {
      throw RuleBroken.at("due", "ACT-7.DUE", today);
    }
  }

  /** The owner begins (ACT-1, ACT-6). */
  public static ActionState start(ActionState state, String owner, String actor) {
    require(state == ActionState.OPEN, state, ActionState.IN_PROGRESS);
    own(owner, actor);
    return ActionState.IN_PROGRESS;
  }

  /** The owner ends it with a result (ACT-1, ACT-2, ACT-6). */
  public static ActionState done(ActionState state, String owner, String actor, String result) {
    require(state == ActionState.IN_PROGRESS, state, ActionState.DONE);
    own(owner, actor);
    FreeText.require(result, "result", "ACT-2");
    return ActionState.DONE;
  }

  /** Somebody else finds it done (ACT-1, SOD-2). */
  public static ActionState verify(ActionState state, String owner, String actor) {
    require(state == ActionState.DONE, state, ActionState.VERIFIED);
    if (Objects.equals(owner, actor)) {
      throw new RuleBroken("SOD-2", actor);
    }
    return ActionState.VERIFIED;
  }

  /** Somebody else gives it up with a reason (ACT-1, ACT-3). */
  public static ActionState cancel(ActionState state, String owner, String actor, String reason) {
    require(state.isPending(), state, ActionState.CANCELLED);
    FreeText.require(reason, "reason", "ACT-3");
    if (Objects.equals(owner, actor)) {
      throw new RuleBroken("ACT-3.OWNER", actor);
    }
    return ActionState.CANCELLED;
  }

  /** The due date moves with a reason (ACT-4). */
  public static void postpone(ActionState state, String reason) {
    if (!state.isPending()) {
      throw new RuleBroken("ACT-4.OVER", state);
    }
    FreeText.require(reason, "reason", "ACT-4");
  }

  /** Whether it should have been done before this day (ACT-5). */
  public static boolean overdue(ActionState state, LocalDate due, LocalDate today) {
    return state.isPending() && today.isAfter(due);
  }

  /** Whether it was done by the day promised first (ACT-4). */
  public static boolean onTime(LocalDate firstDue, LocalDate doneOn) {
    return doneOn != null && !doneOn.isAfter(firstDue);
  }

  /** Where an action stood at an instant, by when its steps were taken; null before it was raised. */
  public static ActionState at(
      Instant instant,
      Instant raised,
      Instant started,
      Instant done,
      Instant verified,
      Instant cancelled) {
    if (!before(raised, instant)) {
      return null;
    }
    if (before(cancelled, instant)) {
      return ActionState.CANCELLED;
    }
    if (before(verified, instant)) {
      return ActionState.VERIFIED;
    }
    if (before(done, instant)) {
      return ActionState.DONE;
    }
    return before(started, instant) ? ActionState.IN_PROGRESS : ActionState.OPEN;
  }

  private static boolean before(Instant taken, Instant instant) {
    return taken != null && taken.isBefore(instant);
  }

  private static void require(boolean allowed, ActionState from, ActionState to) {
    if (!allowed) {
      throw new RuleBroken("ACT-1", from, to);
    }
  }

  private static void own(String owner, String actor) {
    if (!Objects.equals(owner, actor)) {
      throw new RuleBroken("ACT-6", actor);
    }
  }
}
