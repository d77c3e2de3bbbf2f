package org.evident.agreement.servicelevel.boundary;

import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.entity.Agreement;
import org.evident.agreement.servicelevel.entity.AgreementVersion;
import org.evident.agreement.servicelevel.rule.AgreementForm;
import org.evident.agreement.servicelevel.rule.AgreementOrder;
import org.evident.agreement.servicelevel.rule.AgreementState;
import org.evident.foundation.classification.boundary.Readings;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to service level agreements (processes.md 3.17). */
@Stateless
@PermitAll
public class Agreements {

  @PersistenceContext private EntityManager em;
  @Inject private Parties parties;
  @Inject private CoveredServices covered;
  @Inject private DraftReach drafts;
  @Inject private AgreementReach reach;
  @Inject private TermsReader reader;
  @Inject private Alignments alignments;
  @Inject private ModelTargetRows models;
  @Inject private OtherTargetRows others;
  @Inject private AgreementRows rows;
  @Inject private Numbers numbers;
  @Inject private Callers callers;
  @Inject private ProviderSignatures signatures;
  @Inject private Histories histories;
  @Inject private Readings readings;
  @Inject private Clock clock;
  @Inject private ComingVersions coming;
  @Inject private AgreementHolding holding;
  @Inject private AgreementCourse course;
  @Inject private Event<AgreementDrafted> written;

  /** Writes down the first version of an agreement. */
  @RolesAllowed(LEVEL_MANAGERS)
  public AgreementView draft(@Valid DraftAgreement command) {
    CustomerView customer = parties.served(command.customer());
    Set<Long> services = covered.ids(command.services());
    drafts.require(customer.id(), services);
    Agreement agreement =
        new Agreement(
            numbers.next(RecordKind.AGREEMENT, LocalDate.now(clock).getYear()),
            command.name(),
            AgreementForm.of(command.form()),
            customer.id(),
            services);
    agreement.draft(reader.read(command, services), callers.login());
    em.persist(agreement);
    return drafted(agreement, command, "DRAFTED");
  }

  /** Writes down another version; the one in force stays untouched until the new one begins. */
  @RolesAllowed(LEVEL_MANAGERS)
  public AgreementView draftVersion(String number, @Valid DraftAgreement command) {
    Agreement agreement = holding.write(number);
    AgreementVersion last = agreement.newest();
    AgreementOrder.require(command.validFrom(), last.validFrom());
    agreement.draft(reader.read(command, agreement.serviceIds()), callers.login());
    signatures.withdraw(agreement);
    return drafted(agreement, command, "VERSION_DRAFTED");
  }

  /** Offers the newest version for signing. */
  @RolesAllowed(LEVEL_MANAGERS)
  public AgreementView negotiate(String number) {
    Agreement agreement = holding.write(number);
    AgreementState before = agreement.newest().state();
    agreement.newest().negotiate(LocalDate.now(clock));
    signatures.ask(agreement);
    return moved(agreement, "OFFERED", before);
  }

  /** Signs for the provider. */
  @RolesAllowed({SERVICE_OWNERS, RELATIONSHIP_MANAGERS, OWNER_OF_SMS})
  public AgreementView signForProvider(String number) {
    Agreement agreement = holding.sign(number);
    if (!signatures.given(agreement)) {
      return done(agreement, "SIGNATURE_WAITS");
    }
    AgreementState before = agreement.newest().state();
    agreement.newest().signForProvider(callers.login(), clock.instant());
    begin(agreement);
    return moved(agreement, "SIGNED_FOR_PROVIDER", before);
  }

  /** Signs for the customer; only a representative of that customer can. */
  @RolesAllowed(CUSTOMER_REPRESENTATIVES)
  public AgreementView signForCustomer(String number) {
    Agreement agreement = holding.change(number);
    Caller caller = callers.current();
    if (caller.customerId() == null || caller.customerId() != agreement.customerId()) {
      throw new RuleBroken("ACC-1");
    }
    AgreementState before = agreement.newest().state();
    agreement.newest().signForCustomer(caller.login(), clock.instant());
    begin(agreement);
    return moved(agreement, "SIGNED_FOR_CUSTOMER", before);
  }

  /** The agreements with a version that is agreed and not in force, for the timer. */
  public List<String> toActivate() {
    return em.createQuery(
            "select v.agreement.number from AgreementVersion v where v.state = :state",
            String.class)
        .setParameter("state", AgreementState.AGREED)
        .getResultList();
  }

  /** Brings an agreed version into force if its first day has begun where the customer is. */
  public void activate(String number) {
    Agreement agreement = holding.find(number);
    if (begin(agreement)) {
      em.lock(agreement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
      done(agreement, "ACTIVATED");
    }
  }

  /** The agreements the caller may see. */
  public List<AgreementView> list() {
    List<AgreementView> all = new ArrayList<>();
    String after = "";
    while (after != null) {
      Page<AgreementView> page = page(after, Page.MOST);
      all.addAll(page.items());
      after = page.next();
    }
    return all;
  }

  /**
   * A page of the agreements the caller may see, by number.
   *
   * @param after the number the page before ended with, or empty for the first one
   */
  public Page<AgreementView> page(String after, int limit) {
    List<AgreementView> views = rows.page(after, limit + 1, reach.rows());
    return Page.of(views, limit, AgreementView::number);
  }

  /** How many agreements the caller may see are being negotiated. */
  public long offered() {
    return rows.offered(reach.rows());
  }

  /** One agreement by number, if the caller may see it. */
  public AgreementView agreement(String number) {
    AgreementView found = view(holding.find(number).number());
    readings.note(new RecordRef(RecordKind.AGREEMENT, found.number()));
    return found;
  }

  /** Brings what was agreed into force if its day has come; what was signed late may be over by then. */
  private boolean begin(Agreement agreement) {
    boolean begun = coming.activate(agreement);
    if (begun) {
      course.pass(agreement);
    }
    return begun;
  }

  private AgreementView drafted(Agreement agreement, DraftAgreement command, String act) {
    em.flush();
    models.write(agreement.newest().id(), command, agreement.serviceIds());
    others.write(agreement.newest().id(), command.otherTargets());
    alignments.check(agreement.newest().id(), command);
    written.fire(new AgreementDrafted(about(agreement), clock.instant()));
    return done(agreement, act);
  }

  private AgreementView done(Agreement agreement, String act) {
    em.flush();
    histories.write(
        about(agreement),
        act,
        "version " + agreement.newest().versionNo() + " " + agreement.newest().state());
    return view(agreement.number());
  }

  private AgreementView moved(Agreement agreement, String act, AgreementState before) {
    AgreementView view = done(agreement, act);
    histories.changed(
        about(agreement),
        act,
        "version " + agreement.newest().versionNo(),
        FieldChange.of("state", before, agreement.newest().state()));
    return view;
  }

  private static RecordRef about(Agreement agreement) {
    return new RecordRef(RecordKind.AGREEMENT, agreement.number());
  }

  private AgreementView view(String number) {
    return rows.find(number).orElseThrow();
  }
}
