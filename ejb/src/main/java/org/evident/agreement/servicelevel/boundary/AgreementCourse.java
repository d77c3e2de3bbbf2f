package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.entity.Agreement;
import org.evident.agreement.servicelevel.entity.AgreementVersion;
import org.evident.agreement.servicelevel.rule.AgreementState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.Services;

/** Moves versions in force towards their end and over it, and tells of ends nothing follows (AGR-1). */
@ApplicationScoped
class AgreementCourse {

  @PersistenceContext private EntityManager em;
  @Inject private ComingVersions coming;
  @Inject private Parties parties;
  @Inject private Services services;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Event<AgreementEnding> ending;
  @Inject private Clock clock;

  /** Whether time has something to do to an agreement. */
  boolean isDue(Agreement agreement) {
    LocalDate today = coming.today(agreement);
    return agreement
        .inForce()
        .filter(v -> v.term().isOver(today) || v.ending().isReminding(v.term(), today))
        .isPresent();
  }

  /** Takes the steps that are due today. */
  void pass(Agreement agreement) {
    LocalDate today = coming.today(agreement);
    agreement
        .inForce()
        .ifPresent(
            version -> {
              remind(agreement, version, today);
              end(agreement, version, today);
            });
  }

  private void remind(Agreement agreement, AgreementVersion version, LocalDate today) {
    if (version.ending().isReminding(version.term(), today)) {
      version.ending().remind(version.term(), today);
      if (!isFollowed(agreement, version)) {
        histories.write(about(agreement), "END_TOLD", version.validTo().toString());
        tell(agreement, version, version.term().isOver(today) ? "OVER" : "AHEAD");
      }
    }
  }

  private void end(Agreement agreement, AgreementVersion version, LocalDate today) {
    if (version.term().isOver(today)) {
      AgreementState before = version.state();
      version.end();
      histories.changed(
          about(agreement),
          version.state().name(),
          "version " + version.versionNo() + " " + version.validTo(),
          FieldChange.of("state", before, version.state()));
    }
  }

  /** Tells whoever looks after the agreement; of a notice those too who signed it. */
  void tell(Agreement agreement, AgreementVersion version, String what) {
    tell(agreement, version, what, version.validTo(), version.ending().isByNotice());
  }

  /** Tells everybody who was told of a notice that it was taken back, and on which day the agreement does not end. */
  void tellWithdrawn(Agreement agreement, AgreementVersion version, LocalDate ended) {
    tell(agreement, version, "WITHDRAWN", ended, true);
  }

  private void tell(
      Agreement agreement,
      AgreementVersion version,
      String what,
      LocalDate day,
      boolean signatories) {
    Set<Long> people =
        holders.reaching(places(agreement), Role.SERVICE_LEVEL_MANAGER, Role.RELATIONSHIP_MANAGER);
    if (signatories) {
      people.addAll(
          holders.named(version.signatures().providerBy(), version.signatures().customerBy()));
    }
    ending.fire(
        new AgreementEnding(
            about(agreement), clock.instant(), what, agreement.name(), day, people));
  }

  /** Whether another version, or another agreement about the same, goes on where this one ends. */
  boolean isFollowed(Agreement agreement, AgreementVersion version) {
    return em.createNamedQuery(Agreement.OF_CUSTOMER, Agreement.class)
        .setParameter("customer", agreement.customerId())
        .getResultStream()
        .filter(other -> other == agreement || other.meets(agreement))
        .flatMap(other -> other.versions().stream())
        .filter(other -> other.state().isPromised())
        .anyMatch(other -> other.term().isAfter(version.term()));
  }

  private List<Scope> places(Agreement agreement) {
    List<Scope> places = new ArrayList<>();
    parties.customers().stream()
        .filter(customer -> customer.id() == agreement.customerId())
        .map(CustomerView::number)
        .map(Scope::customer)
        .forEach(places::add);
    services.list().stream()
        .filter(service -> agreement.serviceIds().contains(service.id()))
        .map(service -> Scope.service(service.number()))
        .forEach(places::add);
    return places;
  }

  private static RecordRef about(Agreement agreement) {
    return new RecordRef(RecordKind.AGREEMENT, agreement.number());
  }
}
