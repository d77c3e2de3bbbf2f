package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.AgreedExceptions;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.approval.boundary.Approvals;
import org.evident.foundation.approval.boundary.Question;
import org.evident.foundation.approval.rule.ApprovalState;
import org.evident.foundation.approval.rule.Decision;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.boundary.AmendmentRows.Stored;
import org.evident.resolution.incident.rule.Amendment;
import org.evident.resolution.incident.rule.PriorityMatrix;

/** Brings an approved request into the ledger, and knows whose target it is. */
@ApplicationScoped
class Amending {

  @Inject private Statements statements;
  @Inject private IncidentRows rows;
  @Inject private Approvals approvals;
  @Inject private IncidentClocks clocks;
  @Inject private AgreedTargets agreed;
  @Inject private Histories histories;
  @Inject private Event<ClockAmending> amending;

  /** Asks those who may decide on a request (SLA_EXCLUSION). */
  void ask(Stored request) {
    approvals.ask(question(request));
  }

  /** Whether a decision settles a request: one rejection does, and as many approvals as the matrix asks for. */
  boolean settled(Stored request, Amendment.State decided, String comment) {
    if (decided == Amendment.State.APPROVED) {
      return approvals.decide(question(request), Decision.APPROVED, comment)
          == ApprovalState.APPROVED;
    }
    approvals.decide(question(request), Decision.REJECTED, comment);
    approvals.withdraw(question(request).subject(), comment);
    return true;
  }

  private Question question(Stored request) {
    String number = request.view().number();
    List<Scope> places =
        statements
            .list(
                "select c.number as customer, s.number as service from customer c, service s where c.id = ?"
                    + " and s.id = ?",
                row ->
                    List.of(
                        Scope.customer(row.text("customer")), Scope.service(row.text("service"))),
                request.customer(),
                request.service())
            .get(0);
    return new Question(
        new RecordRef(RecordKind.APPROVAL, number),
        number,
        request.view().incident() + ": " + request.wish().reason(),
        DecisionType.SLA_EXCLUSION,
        List.of(places),
        null,
        null,
        request.view().requester(),
        Set.of(request.view().requester()));
  }

  /** The exceptions of the agreement an incident's clocks are judged by (SLA-12). */
  AgreedExceptions exceptions(long incident) {
    return clocks
        .governing(incident)
        .map(version -> agreed.exceptions(version.head()))
        .orElseGet(() -> AgreedExceptions.read(null));
  }

  /** The team whose target it is: where the incident lies, else the service's team; null if neither is known. */
  String teamThatMissed(long incident) {
    return statements
        .list(
            "select coalesce(i.team_name, t.name) as team from incident i join service s on s.id ="
                + " i.service_id left join team t on t.id = s.team_id where i.id = ?",
            row -> row.text("team"),
            incident)
        .get(0);
  }

  /** The team of a person, null if none. */
  String teamOf(String login) {
    return statements
        .first(
            "select t.name from person p join team t on t.id = p.team_id where p.login = ?",
            row -> row.text("name"),
            login)
        .orElse(null);
  }

  /** Writes an approved request into the ledger; the history keeps the verdicts before and after (SLA-17). */
  void apply(RecordRef about, Stored request, Instant now) {
    long incident = request.incident();
    clocks.hold(incident);
    String before = clocks.verdicts(incident);
    if ("EXCLUSION".equals(request.wish().kind())) {
      clocks.append(
          incident, now, new Change.Excluded(request.wish().metric(), request.wish().reason()));
    } else {
      refusePublished(about, request);
      int impact = request.wish().impact();
      int urgency = request.wish().urgency();
      Priority right = PriorityMatrix.DEFAULT.priority(impact, urgency);
      rows.weigh(incident, impact, urgency, right);
      clocks.append(incident, now, new Change.PriorityCorrected(right));
    }
    histories.write(about, "VERDICTS_CHANGED", before + " -> " + clocks.verdicts(incident));
  }

  /** A verdict that the customer has in print is corrected by a restatement only (SLA-10). */
  private void refusePublished(RecordRef about, Stored request) {
    statements
        .list(
            "select stopped_at from sla_clock where incident_id = ? and stopped_at is not null",
            row -> row.instant("stopped_at"),
            request.incident())
        .forEach(
            at ->
                amending.fire(new ClockAmending(about, at, request.customer(), request.service())));
  }
}
