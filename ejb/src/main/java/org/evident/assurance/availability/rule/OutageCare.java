package org.evident.assurance.availability.rule;

import java.time.Duration;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * What has to be known of an outage before it counts as investigated (AVM-3, processes.md 3.28).
 *
 * @param state where it stands
 * @param cause why it was, or null
 * @param planned whether it lies in a maintenance window
 * @param incident number of the incident it was handled in, or null
 * @param followed whether a problem, a change or an action came of it
 * @param lasted how long it was
 * @param vital whether its service is vital
 * @param threshold from how long on it is grave, as the organisation chose
 */
public record OutageCare(
    OutageState state,
    String cause,
    boolean planned,
    String incident,
    boolean followed,
    Duration lasted,
    boolean vital,
    Duration threshold) {

  /** Whether it is so grave that something has to come of it: usually from half an hour on, of a vital service any time. */
  public boolean isGrave() {
    return vital || lasted.compareTo(threshold) >= 0;
  }

  /** Refuses an outage that lasts or was investigated, one without its cause, incident or follow-up. */
  public void investigate() {
    if (state != OutageState.ENDED) {
      throw new RuleBroken("AVM-3.PATH", state, OutageState.INVESTIGATED);
    }
    FreeText.require(cause, "cause", "AVM-3.CAUSE");
    if (!planned && incident == null) {
      throw RuleBroken.at("incident", "AVM-3.INCIDENT");
    }
    if (!planned && isGrave() && !followed) {
      throw RuleBroken.at("incident", "AVM-3");
    }
  }

  /** Refuses to confirm what was not investigated as it is written down now. */
  public void confirm() {
    if (state != OutageState.INVESTIGATED) {
      throw new RuleBroken("AVM-3.PATH", state, OutageState.CONFIRMED);
    }
  }
}
