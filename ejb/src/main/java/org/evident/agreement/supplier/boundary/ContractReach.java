package org.evident.agreement.supplier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.evident.agreement.servicelevel.boundary.AgreementReach;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.Role;

/**
 * Which contracts somebody reads (PTY-10): those with the suppliers their roles reach, and those that support an agreement
 * which their roles reach. Nobody of a customer reads any; a role for a process is for all suppliers.
 */
@ApplicationScoped
class ContractReach {

  private static final Role[] READERS = {
    Role.SUPPLIER_MANAGER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.RELATIONSHIP_MANAGER,
    Role.SERVICE_OWNER,
    Role.FINANCE_MANAGER,
    Role.SMS_OWNER,
    Role.TOP_MANAGEMENT,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  };
  private static final String SUPPORTING =
      "exists (select 1 from contract_agreement n join agreement a on a.id = n.agreement_id where"
          + " n.contract_id = c.id and %s)";
  private static final Map<ScopeKind, String> COLUMNS = columns();

  @Inject private Callers callers;
  @Inject private Mandates mandates;

  /** The part of a query that leaves the contracts {@code c} the caller reads. */
  ReachedRows rows() {
    Caller caller = callers.current();
    if (caller.customerId() != null) {
      return ReachedRows.NONE;
    }
    return caller.id() == null
        ? ReachedRows.ALL
        : ReachedRows.of(Scope.across(mandates.scopes(READERS), ScopeKind.PROCESS), COLUMNS);
  }

  private static Map<ScopeKind, String> columns() {
    Map<ScopeKind, String> columns = new EnumMap<>(ScopeKind.class);
    AgreementReach.COLUMNS.forEach(
        (kind, condition) -> columns.put(kind, SUPPORTING.formatted(condition)));
    columns.put(ScopeKind.PARTY, "c.supplier");
    return columns;
  }
}
