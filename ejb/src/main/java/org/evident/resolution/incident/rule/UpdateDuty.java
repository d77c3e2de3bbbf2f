package org.evident.resolution.incident.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.Priority;

/** When a reporter is to hear again of an incident (INC-4). */
public final class UpdateDuty {

  private UpdateDuty() {}

  /**
   * When the next update is due: of a P1 within half an hour, of a P2 within four service hours, or as the organisation chose; of others with the next
   * change of state, which the system itself tells. Nothing is due once it is solved, or while the customer has to answer.
   *
   * @param waitsForCustomer whether the reporter was asked and has not answered
   * @param lastTold when the reporter last heard of it, at least by having reported it
   * @param service the calendar its resolution is counted in
   */
  public static Optional<Instant> next(
      IncidentState state,
      boolean waitsForCustomer,
      Priority priority,
      Instant lastTold,
      ServiceCalendar service,
      Amounts amounts) {
    if (!state.isOpen() || waitsForCustomer) {
      return Optional.empty();
    }
    return switch (priority) {
      case P1 -> Optional.of(lastTold.plus(amounts.minutes(ProcessParameter.UPDATE_P1)));
      case P2 ->
          service.add(
              lastTold, Duration.ofHours(amounts.of(ProcessParameter.UPDATE_P2)).toSeconds());
      case P3, P4 -> Optional.empty();
    };
  }
}
