package org.evident.foundation.parameter.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.parameter.rule.ProcessParameter;

/**
 * The amounts that hold now, for the rooms whose rules take them. What another server sets is known here within half a
 * minute; asking costs no statement until then.
 */
@ApplicationScoped
public class Parameters implements Amounts {

  private static final Duration FRESH = Duration.ofSeconds(30);

  @Inject private ParameterRows rows;
  @Inject private Clock clock;

  private volatile Known known = new Known(Map.of(), Instant.MIN);

  @Override
  public int of(ProcessParameter parameter) {
    return parameter.of(known().amounts());
  }

  private Known known() {
    Known now = known;
    Instant at = clock.instant();
    if (now.readAt().plus(FRESH).isBefore(at)) {
      Map<ProcessParameter, Integer> amounts = new EnumMap<>(ProcessParameter.class);
      rows.latest().forEach((parameter, setting) -> amounts.put(parameter, setting.amount()));
      now = new Known(amounts, at);
      known = now;
    }
    return now;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ParameterSet set) {
    known = new Known(Map.of(), Instant.MIN);
  }

  private record Known(Map<ProcessParameter, Integer> amounts, Instant readAt) {}
}
