package org.evident.agreement.supplier.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.SUPPLIER_MANAGERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementReach;
import org.evident.agreement.supplier.rule.ContractState;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/** Reads contracts with suppliers; nobody of a customer does. */
@Stateless
@RolesAllowed({
  SUPPLIER_MANAGERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  SERVICE_OWNERS,
  FINANCE_MANAGERS,
  OWNER_OF_SMS,
  TOP,
  AUDITORS,
  ADMIN
})
public class ContractReading {

  @Inject private ContractRows rows;
  @Inject private ActionLists actions;
  @Inject private ContractLines lines;
  @Inject private ContractReach reach;
  @Inject private Callers callers;
  @Inject private AgreementReach agreements;

  /**
   * A page of the contracts, by number.
   *
   * @param after the number the page before ended with, or empty for the first one
   * @param state the one wanted, or null for each
   */
  public Page<ContractLine> page(String after, int limit, ContractState state) {
    String wanted = state == null ? null : state.name();
    return Page.of(lines.page(after, limit + 1, wanted), limit, ContractLine::number);
  }

  /** One contract by number, with the targets it supports as they were last compared. */
  public ContractView contract(String number) {
    return rows.view(rows.find(number, reach.rows()));
  }

  /** What people promised to do about a contract or its supplier. */
  public List<ActionView> actions(String number) {
    return actions.from(contract(number).number());
  }

  /** What contracts promise for the versions of an agreement, with the gaps that leaves (SLM-4). */
  public List<ContractSupport> supports(String agreement) {
    boolean outside = callers.current().customerId() != null;
    if (outside || rows.agreement(agreement).isEmpty() || !agreements.reaches(agreement)) {
      throw RuleBroken.at("agreement", "REC-1", agreement);
    }
    return rows.supports(agreement, reach.rows());
  }
}
