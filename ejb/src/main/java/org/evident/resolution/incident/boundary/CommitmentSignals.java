package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Rung;

/** Tells the team's leader and the service's owner, and nobody of a customer, what a clock of an own commitment signals (SLA-15). */
@ApplicationScoped
class CommitmentSignals {

  @Inject private Statements statements;
  @Inject private EscalationRows escalations;
  @Inject private Histories histories;
  @Inject private Event<CommitmentSignalled> signalled;

  void tell(RecordRef about, String title, ClockWatch.Due due, boolean late) {
    Signal signal = due.signal();
    String commitment =
        statements
            .first(
                "select number from agreement where id = ?",
                row -> row.text("number"),
                due.commitment())
            .orElseThrow();
    histories.write(
        about,
        signal.isBreach() ? "COMMITMENT_BREACHED" : "COMMITMENT_WARNED",
        commitment
            + " "
            + signal.metric()
            + " "
            + signal.threshold()
            + " "
            + signal.at()
            + (late ? " LATE" : ""));
    Set<Long> people = escalations.inside(due.incident(), Rung.TEAM_LEADER, Rung.SERVICE_OWNER);
    signalled.fire(new CommitmentSignalled(about, signal, title, commitment, people));
  }
}
