package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.evident.agreement.servicelevel.entity.Agreement;
import org.evident.agreement.servicelevel.entity.AgreementVersion;
import org.evident.agreement.servicelevel.rule.AgreementState;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Brings agreed versions into force on their first day where the customer is. */
@ApplicationScoped
class ComingVersions {

  @PersistenceContext private EntityManager em;
  @Inject private Parties parties;
  @Inject private Clock clock;
  @Inject private Event<AgreementActivated> activated;

  /** Whether the newest version has come into force now; refuses one beside a rival. */
  boolean activate(Agreement agreement) {
    AgreementVersion next = agreement.newest();
    if (next.state() != AgreementState.AGREED || next.validFrom().isAfter(today(agreement))) {
      return false;
    }
    refuseRival(agreement, next);
    agreement.versions().stream()
        .filter(v -> v.state() == AgreementState.ACTIVE)
        .forEach(v -> v.supersede(next.validFrom()));
    next.activate();
    activated.fire(
        new AgreementActivated(
            new RecordRef(RecordKind.AGREEMENT, agreement.number()),
            clock.instant(),
            agreement.customerId()));
    return true;
  }

  /** The local date where the customer is. */
  LocalDate today(Agreement agreement) {
    return parties.customers().stream()
        .filter(c -> c.id() == agreement.customerId())
        .map(c -> LocalDate.ofInstant(clock.instant(), ZoneId.of(c.reportingZone())))
        .findFirst()
        .orElseGet(() -> LocalDate.now(clock));
  }

  /** No two agreements in force may speak of the same service of one customer. */
  private void refuseRival(Agreement agreement, AgreementVersion next) {
    for (Agreement other :
        em.createNamedQuery(Agreement.OF_CUSTOMER, Agreement.class)
            .setParameter("customer", agreement.customerId())
            .getResultList()) {
      boolean inForce = other.versions().stream().anyMatch(v -> v.state() == AgreementState.ACTIVE);
      if (other != agreement && inForce && other.meets(agreement)) {
        throw RuleBroken.at("services", "SLM.RIVAL", other.number(), next.versionNo());
      }
    }
  }
}
