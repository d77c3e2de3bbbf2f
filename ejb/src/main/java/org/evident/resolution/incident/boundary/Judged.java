package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Moves;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.agreement.servicelevel.rule.Terms;

/**
 * What a record's clocks are folded from, wherever it belonged in its life (SLA-10).
 *
 * @param ledger what happened, with the targets each move and each version brought that clocks take over (SLM-2)
 * @param targets those in force at the report
 * @param here the version that governs it where it belongs now; empty where nothing is agreed there
 * @param last the version that governed it last
 */
record Judged(
    List<ClockEvent> ledger,
    TargetSource targets,
    Optional<AgreedTargets.Version> here,
    AgreedTargets.Version last) {

  /**
   * Finds what a record is judged by: at each place the version in force at its report (SLM-2) or, where an agreement for that
   * place began only later, the one in force when the record came there.
   *
   * @param here what was ever agreed where the record belongs now, for a record that was never moved
   * @param elsewhere what was ever agreed for the places of one that was
   * @return empty where nothing was agreed for it at any time
   */
  static Optional<Judged> of(
      List<ClockEvent> ledger,
      Instant reportedAt,
      List<AgreedTargets.Version> here,
      Function<Place, List<AgreedTargets.Version>> elsewhere) {
    Moves moves = Moves.of(ledger);
    if (moves.isEmpty()) {
      return AgreedTargets.inForce(here, reportedAt)
          .map(v -> new Judged(v.ledger(ledger), v.targets(), Optional.of(v), v));
    }
    List<Optional<AgreedTargets.Version>> governed =
        moves.stays().stream().map(stay -> version(stay, reportedAt, elsewhere)).toList();
    List<Terms> terms =
        governed.stream()
            .map(v -> v.map(AgreedTargets.Version::terms).orElse(Terms.NOTHING))
            .toList();
    return governed.stream()
        .flatMap(Optional::stream)
        .reduce((earlier, later) -> later)
        .map(
            last ->
                new Judged(
                    moves.under(ledger, terms),
                    terms.get(0).targets(),
                    governed.get(governed.size() - 1),
                    last));
  }

  /** The same by what was agreed with customers, whom their clocks are reported to. */
  static Optional<Judged> of(
      List<ClockEvent> ledger,
      Instant reportedAt,
      AgreedTargets.Governing here,
      Function<Place, AgreedTargets.Governing> elsewhere) {
    return of(ledger, reportedAt, here.reported(), place -> elsewhere.apply(place).reported());
  }

  private static Optional<AgreedTargets.Version> version(
      Moves.Stay stay, Instant reportedAt, Function<Place, List<AgreedTargets.Version>> elsewhere) {
    List<AgreedTargets.Version> agreed = elsewhere.apply(stay.place());
    return AgreedTargets.inForce(agreed, reportedAt)
        .or(() -> stay.cameAt().flatMap(at -> AgreedTargets.inForce(agreed, at)));
  }

  /** A clock up to its last change. */
  SlaClock clock(Metric metric) {
    return SlaClock.fold(metric, ledger, targets);
  }

  /** The key of the version that governs it where it belongs now, null where nothing is agreed there. */
  Long version() {
    return here.map(v -> v.head().id()).orElse(null);
  }
}
