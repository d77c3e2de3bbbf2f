package org.evident.supply.plan.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evident.kernel.Role;
import org.evident.supply.plan.rule.Approval;
import org.evident.supply.plan.rule.ImpactKind;
import org.evident.supply.plan.rule.PlanState;

/**
 * An edition of a capacity plan.
 *
 * @param follows number of the edition it is to take the place of, or null for the first one
 * @param frozenAt when its figures were taken
 * @param metrics those within reach
 * @param voices who has approved it
 * @param ownersAwaited numbers of the services whose owner has not approved it
 * @param moneyAwaited whether whoever manages the finances has not
 * @param fingerprint SHA-256 of what it says, as it was when it was written; null of one older than that (CPL-7)
 * @param intact whether what it says has this fingerprint still
 * @param endReason why it holds no longer, or null while it does
 */
public record PlanView(
    String number,
    String title,
    int edition,
    String follows,
    LocalDate from,
    LocalDate to,
    String scope,
    String options,
    String recommendation,
    LocalDate reviewDue,
    PlanState state,
    String author,
    Instant createdAt,
    Instant frozenAt,
    Instant approvedAt,
    Instant endedAt,
    String endReason,
    List<PlanMetric> metrics,
    List<Impact> impacts,
    List<Voice> voices,
    Collection<String> ownersAwaited,
    boolean moneyAwaited,
    String fingerprint,
    boolean intact,
    long version) {

  /** What something asks of capacity; without a reference the effect says why nothing does. */
  public record Impact(ImpactKind kind, String reference, String effect) {}

  /** Somebody's approval, of a service or of the money. */
  public record Voice(String role, String service, String login, Instant at) {

    Approval.Voice said() {
      return new Approval.Voice(Role.valueOf(role), service == null ? "" : service, login);
    }
  }

  /** Whether something of what is foretold is shown as another value. */
  public boolean cut() {
    return metrics.stream().anyMatch(PlanMetric::cut);
  }

  /** What the scenarios chosen cost by currency, each scenario once. */
  public Map<String, BigDecimal> costs() {
    Set<String> counted = new HashSet<>();
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (PlanMetric one : metrics) {
      if (one.cost() != null && counted.add(one.scenario())) {
        sums.merge(one.currency(), one.cost(), BigDecimal::add);
      }
    }
    return sums;
  }
}
