package org.evident.resolution.incident.rule;

import java.util.Arrays;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.kernel.Priority;

/** Why an incident rises by itself, and to whom (INC-2). */
public enum Escalation {
  PRIORITY(null, 0, Rung.INCIDENT_MANAGER),
  RESPONSE_BREACHED(Metric.RESPONSE, Signal.BREACH, Rung.TEAM_LEADER),
  THREE_QUARTERS(Metric.RESOLUTION, 75, Rung.TEAM_LEADER),
  NINE_TENTHS(Metric.RESOLUTION, 90, Rung.INCIDENT_MANAGER),
  BREACHED(Metric.RESOLUTION, Signal.BREACH, Rung.SERVICE_OWNER);

  private final Metric metric;
  private final int threshold;
  private final Rung rung;

  Escalation(Metric metric, int threshold, Rung rung) {
    this.metric = metric;
    this.threshold = threshold;
    this.rung = rung;
  }

  /** Who is told of it. */
  public Rung rung() {
    return rung;
  }

  /** What a clock's signal makes an incident rise for, empty where it does not. */
  public static Optional<Escalation> of(Signal signal) {
    return Arrays.stream(values())
        .filter(one -> one.metric == signal.metric() && one.threshold == signal.threshold())
        .findFirst();
  }

  /**
   * Whether a judgement of an incident makes it rise at once, as each that becomes a P1 does.
   *
   * @param before its priority until now, null where it is new
   */
  public static Optional<Escalation> of(Priority before, Priority now) {
    return now == Priority.P1 && before != Priority.P1 ? Optional.of(PRIORITY) : Optional.empty();
  }
}
