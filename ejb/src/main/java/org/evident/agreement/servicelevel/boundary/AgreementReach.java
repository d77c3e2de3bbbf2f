package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/**
 * Which agreements somebody reads (PTY-10): people of a customer what was agreed with them, people of the provider what was
 * agreed with the customers and about the services their roles reach. An agreement about all services is about one as soon as
 * its customer had an incident of it, which it governs. A role for a process or a supplier is for all customers.
 */
@ApplicationScoped
public class AgreementReach {

  private static final String ABOUT =
      "exists (select 1 from service s where %s and (exists (select 1 from agreement_service n where"
          + " n.agreement_id = a.id and n.service_id = s.id) or (a.all_services and exists (select 1"
          + " from incident i where i.service_id = s.id and i.customer_id = a.customer_id))))";

  /** What a role can be limited to in queries where {@code a} is the agreement, by the kind of limit. */
  public static final Map<ScopeKind, String> COLUMNS =
      Map.of(
          ScopeKind.CUSTOMER,
          "a.customer_id in (select id from customer where number %s)",
          ScopeKind.SERVICE,
          ABOUT.formatted("s.number %s"),
          ScopeKind.TEAM,
          ABOUT.formatted("s.team_id in (select id from team where name %s)"));

  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private Statements statements;

  /** The part of a query that leaves the agreements {@code a} the caller reads. */
  public ReachedRows rows() {
    Caller caller = callers.current();
    if (caller.customerId() != null) {
      return new ReachedRows(
          "and a.form <> 'INTERNAL' and a.customer_id = ? ", List.of(caller.customerId()));
    }
    return caller.id() == null
        ? ReachedRows.ALL
        : ReachedRows.of(
            Scope.across(mandates.ofProvider(), ScopeKind.PROCESS, ScopeKind.PARTY), COLUMNS);
  }

  /** Whether the caller reads an agreement. */
  public boolean reaches(String number) {
    ReachedRows reached = rows();
    return reached.isWhole()
        || statements
            .first(
                "select 1 as found from agreement a where a.number = ? " + reached.sql(),
                row -> row.number("found"),
                reached.after(number))
            .isPresent();
  }
}
