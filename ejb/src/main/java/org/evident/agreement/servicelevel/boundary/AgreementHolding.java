package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.evident.agreement.servicelevel.entity.Agreement;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.RuleBroken;

/** Finds the agreements the caller may see, and holds those about to be changed. */
@ApplicationScoped
class AgreementHolding {

  @PersistenceContext private EntityManager em;
  @Inject private Callers callers;
  @Inject private DraftReach reach;

  /** An agreement that is about to be changed. */
  Agreement change(String number) {
    Agreement agreement = find(number);
    em.lock(agreement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return agreement;
  }

  /** An agreement somebody writes on whose role reaches what it covers; breaks PTY-10 elsewhere. */
  Agreement write(String number) {
    Agreement agreement = change(number);
    reach.require(agreement.customerId(), agreement.serviceIds());
    return agreement;
  }

  /** An agreement by number, if the caller may see it. */
  Agreement find(String number) {
    Caller caller = callers.current();
    return em.createNamedQuery(Agreement.BY_NUMBER, Agreement.class)
        .setParameter("number", number)
        .getResultStream()
        .filter(a -> caller.sees(a.customerId()))
        .filter(a -> a.form().isForCustomer() || caller.customerId() == null)
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("agreement", "REC-1", number));
  }
}
