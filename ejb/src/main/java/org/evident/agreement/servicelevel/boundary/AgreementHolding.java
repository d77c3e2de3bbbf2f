package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.evident.agreement.servicelevel.entity.Agreement;
import org.evident.kernel.RuleBroken;

/** Finds the agreements the caller may see, and holds those about to be changed. */
@ApplicationScoped
class AgreementHolding {

  @PersistenceContext private EntityManager em;
  @Inject private DraftReach drafts;
  @Inject private AgreementReach reach;

  /** An agreement that is about to be changed. */
  Agreement change(String number) {
    return held(find(number));
  }

  /** An agreement somebody signs for the provider; how far who may do so reaches is decided with the signature (LEAD-3). */
  Agreement sign(String number) {
    return held(stored(number).orElseThrow(() -> missing(number)));
  }

  /** An agreement somebody writes on whose role reaches what it covers; breaks PTY-10 elsewhere. */
  Agreement write(String number) {
    Agreement agreement = change(number);
    drafts.require(agreement.customerId(), agreement.serviceIds());
    return agreement;
  }

  /** An agreement by number, if the caller may see it. */
  Agreement find(String number) {
    return stored(number)
        .filter(agreement -> reach.reaches(number))
        .orElseThrow(() -> missing(number));
  }

  private Agreement held(Agreement agreement) {
    em.lock(agreement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return agreement;
  }

  private Optional<Agreement> stored(String number) {
    return em.createNamedQuery(Agreement.BY_NUMBER, Agreement.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  private static RuleBroken missing(String number) {
    return RuleBroken.at("agreement", "REC-1", number);
  }
}
