package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.SlaClock;

/** A clock of one of the provider's own commitments: from the same ledger as the customer's, and seen by no customer (SLA-15). */
record CommitmentClock(AgreedTargets.Head head, SlaClock clock) {

  static final String DELETE = "delete from commitment_clock where incident_id = ?";

  static final String INSERT =
      "insert into commitment_clock ("
          + ClockRows.COLUMNS
          + ", commitment_id) values (?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /**
   * The clocks of all commitments in force at a record's report.
   *
   * @param own the versions of each commitment
   */
  static List<CommitmentClock> fold(
      Collection<List<AgreedTargets.Version>> own, List<ClockEvent> ledger, Instant reportedAt) {
    return own.stream()
        .flatMap(versions -> AgreedTargets.inForce(versions, reportedAt).stream())
        .flatMap(version -> fold(version, ledger))
        .filter(folded -> folded.clock().target().isPresent())
        .toList();
  }

  private static Stream<CommitmentClock> fold(
      AgreedTargets.Version version, List<ClockEvent> ledger) {
    return ClockRows.METRICS.stream()
        .map(metric -> SlaClock.fold(metric, version.ledger(ledger), version.targets()))
        .map(clock -> new CommitmentClock(version.head(), clock));
  }

  long commitment() {
    return head.agreement();
  }

  Object[] row(long incident, long customer, long service) {
    Object[] row = ClockRows.row(incident, customer, service, head.id(), clock);
    return Stream.concat(Stream.of(row), Stream.of(commitment())).toArray();
  }
}
