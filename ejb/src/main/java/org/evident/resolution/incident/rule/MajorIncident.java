package org.evident.resolution.incident.rule;

import java.time.Instant;
import org.evident.kernel.RuleBroken;

/**
 * How far the separate procedure for an incident has come (processes.md 3.25).
 *
 * @param state where the incident itself stands
 * @param reportedAt when it was reported
 * @param declaredAt when it was declared major, {@code null} while it is not
 * @param restoredAt when the service was restored, {@code null} while it is not
 */
public record MajorIncident(
    IncidentState state, Instant reportedAt, Instant declaredAt, Instant restoredAt) {

  /** Whether it is declared. */
  public boolean isDeclared() {
    return declaredAt != null;
  }

  /** Asks whether it may be declared at all; breaks INC.MAJOR.TWICE or INC.MAJOR.CANCELLED. */
  public void mayBeDeclared() {
    if (isDeclared()) throw new RuleBroken("INC.MAJOR.TWICE", declaredAt);
    if (state == IncidentState.CANCELLED) throw new RuleBroken("INC.MAJOR.CANCELLED");
  }

  /** The instant of a declaration, not before the report and not to come; breaks INC.MAJOR.EARLY or GEN-5 too. */
  public Instant declare(Instant at, Instant now) {
    mayBeDeclared();
    if (at.isBefore(reportedAt)) {
      throw RuleBroken.at("declaredAt", "INC.MAJOR.EARLY", at, reportedAt);
    }
    if (at.isAfter(now)) throw RuleBroken.at("declaredAt", "GEN-5", at);
    return at;
  }

  /** Asks whether its service may be called restored; breaks INC.MAJOR.NONE or INC.MAJOR.RESTORED. */
  public void mayBeRestored() {
    if (!isDeclared()) throw new RuleBroken("INC.MAJOR.NONE");
    if (restoredAt != null) throw new RuleBroken("INC.MAJOR.RESTORED", restoredAt);
  }

  /** The instant of a restoration, from the declaration on and not to come; breaks INC.MAJOR.EARLY or GEN-5 too. */
  public Instant restore(Instant at, Instant now) {
    mayBeRestored();
    if (at.isBefore(declaredAt)) {
      throw RuleBroken.at("restoredAt", "INC.MAJOR.EARLY", at, declaredAt);
    }
    if (at.isAfter(now)) throw RuleBroken.at("restoredAt", "GEN-5", at);
    return at;
  }

  /** Asks whether its report may be written; breaks INC.MAJOR.NONE or INC.MAJOR.OPEN. */
  public void mayBeReported() {
    if (!isDeclared()) throw new RuleBroken("INC.MAJOR.NONE");
    if (restoredAt == null) throw new RuleBroken("INC.MAJOR.OPEN");
  }
}
