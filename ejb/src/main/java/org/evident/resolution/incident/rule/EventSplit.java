package org.evident.resolution.incident.rule;

import java.util.Optional;
import org.evident.kernel.RuleBroken;

/** When an event that joined an incident wrongly can become an incident of its own (INC-8). */
public final class EventSplit {

  private EventSplit() {}

  /**
   * What keeps an event from being split off, as the id of the refusal; empty where nothing does.
   *
   * @param state where its incident stands
   * @param match why it belongs to that, null where that was not kept
   */
  public static Optional<String> obstacle(IncidentState state, EventMatch match) {
    if (match == null) {
      return Optional.of("INC.SPLIT.UNKNOWN");
    }
    if (match == EventMatch.RECOVERY) {
      return Optional.of("INC.SPLIT.OVER");
    }
    if (match == EventMatch.FIRST || match == EventMatch.SPLIT) {
      return Optional.of("INC.SPLIT.FIRST");
    }
    boolean ended = state == IncidentState.CLOSED || state == IncidentState.CANCELLED;
    return ended ? Optional.of("INC.SPLIT.ENDED") : Optional.empty();
  }

  /**
   * Refuses to split an event off that is not to be, or without a reason.
   *
   * @throws RuleBroken what {@link #obstacle} says at {@code event}, REV-7 at {@code reason}
   */
  public static void require(IncidentState state, EventMatch match, String event, String reason) {
    obstacle(state, match)
        .ifPresent(
            rule -> {
              throw RuleBroken.at("event", rule, event, state);
            });
    Guards.reason(reason);
  }
}
