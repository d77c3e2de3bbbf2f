package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Moves;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.agreement.servicelevel.rule.SlaClock;

/** A clock of one of the provider's own commitments: from the same ledger as the customer's, and seen by no customer (SLA-15). */
record CommitmentClock(AgreedTargets.Head head, SlaClock clock) {

  static final String DELETE = "delete from commitment_clock where incident_id = ?";

  static final String INSERT =
      "insert into commitment_clock ("
          + ClockRows.COLUMNS
          + ", commitment_id) values (?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** The clocks of all commitments that cover a record where it belongs, or covered it when the clock stopped. */
  static List<CommitmentClock> fold(
      List<ClockEvent> ledger,
      Instant reportedAt,
      AgreedTargets.Governing here,
      Function<Place, AgreedTargets.Governing> elsewhere) {
    return Stream.concat(
            here.commitments(),
            Moves.of(ledger).stays().stream()
                .flatMap(stay -> elsewhere.apply(stay.place()).commitments()))
        .distinct()
        .sorted()
        .flatMap(
            own ->
                Judged.of(
                    ledger, reportedAt, here.own(own), place -> elsewhere.apply(place).own(own))
                    .stream())
        .flatMap(CommitmentClock::of)
        .filter(folded -> folded.clock().target().isPresent())
        .toList();
  }

  private static Stream<CommitmentClock> of(Judged judged) {
    return ClockRows.METRICS.stream()
        .map(metric -> new CommitmentClock(judged.last().head(), judged.clock(metric)));
  }

  long commitment() {
    return head.agreement();
  }

  Object[] row(long incident, long customer, long service) {
    Object[] row = ClockRows.row(incident, customer, service, head.id(), clock);
    return Stream.concat(Stream.of(row), Stream.of(commitment())).toArray();
  }
}
