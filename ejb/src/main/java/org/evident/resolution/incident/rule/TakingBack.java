package org.evident.resolution.incident.rule;

import java.time.Duration;
import java.time.Instant;
import org.evident.kernel.RuleBroken;

/** What people may take back while it is fresh: a note of their own, and that an incident was given to its first team. */
public final class TakingBack {

  /** How long both can be taken back. */
  public static final Duration WINDOW = Duration.ofMinutes(10);

  private TakingBack() {}

  /**
   * A note is taken back by who wrote it, while the incident is open and within the window; not what a step rests on, as the
   * question does that pauses a clock. Breaks INC.BACK.STEP, INC.BACK.OTHERS, INC.BACK.TWICE, INC.BACK.OVER or INC.BACK.LATE.
   *
   * @param login of whoever wants it back
   */
  public static void note(Written note, String login, IncidentState state, Instant now) {
    if (note.ofStep()) {
      throw RuleBroken.at("note", "INC.BACK.STEP");
    }
    if (!note.author().equals(login)) {
      throw RuleBroken.at("note", "INC.BACK.OTHERS", note.author());
    }
    if (note.takenBackAt() != null) {
      throw RuleBroken.at("note", "INC.BACK.TWICE", note.takenBackAt());
    }
    if (!state.isOpen()) {
      throw RuleBroken.at("note", "INC.BACK.OVER", state);
    }
    within(note.at(), now);
  }

  /**
   * An assignment is taken back while the incident has only been assigned, within the window. Breaks INC.BACK.BEGUN or
   * INC.BACK.LATE.
   *
   * @param since when it was given to its first team
   */
  public static void assignment(IncidentState state, Instant since, Instant now) {
    if (state != IncidentState.ASSIGNED) {
      throw RuleBroken.at("state", "INC.BACK.BEGUN", state);
    }
    within(since, now);
  }

  /** Up to when it can be taken back, null where a guard refuses. */
  public static Instant until(Instant since, Runnable guard) {
    try {
      guard.run();
      return since.plus(WINDOW);
    } catch (RuleBroken broken) {
      return null;
    }
  }

  private static void within(Instant since, Instant now) {
    if (now.isAfter(since.plus(WINDOW))) {
      throw new RuleBroken("INC.BACK.LATE", since.plus(WINDOW));
    }
  }

  /**
   * A note as it was written.
   *
   * @param author login of who wrote it
   * @param ofStep whether a step wrote it
   * @param takenBackAt when it was taken back, null while it stands
   */
  public record Written(Instant at, String author, boolean ofStep, Instant takenBackAt) {}
}
