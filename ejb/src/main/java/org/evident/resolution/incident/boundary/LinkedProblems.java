package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Finds the problems and known errors an incident can be related to (processes.md 4). */
@ApplicationScoped
class LinkedProblems {

  private static final String PLACES =
      " join service s on s.id = p.service_id join incident i on i.number = ? join customer c on c.id ="
          + " i.customer_id where ";

  @Inject private Statements statements;
  @Inject private Mandates mandates;

  /** A problem or known error by number; breaks REC-1 where there is none, it was withdrawn, or no role of the caller reaches its service (PTY-10). */
  RecordRef require(RecordKind kind, String number, String incident) {
    String wanted = number == null ? "" : number.strip();
    String found =
        kind == RecordKind.PROBLEM
            ? "select p.number, c.number as customer, s.number as service from problem p"
                + PLACES
                + "p.number = ? and p.withdrawn_at is null"
            : "select k.number, c.number as customer, s.number as service from known_error k join"
                + " problem p on p.id = k.problem_id"
                + PLACES
                + "k.number = ? and k.withdrawn_at is null";
    return statements
        .first(
            found,
            row ->
                List.of(Scope.customer(row.text("customer")), Scope.service(row.text("service"))),
            incident,
            wanted)
        .filter(places -> !mandates.roles(places).isEmpty())
        .map(places -> new RecordRef(kind, wanted))
        .orElseThrow(() -> RuleBroken.at("to", "REC-1", wanted));
  }
}
