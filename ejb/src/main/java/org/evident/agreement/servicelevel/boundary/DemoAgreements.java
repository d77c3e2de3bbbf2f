package org.evident.agreement.servicelevel.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.entity.Agreement;
import org.evident.agreement.servicelevel.entity.AgreementVersion;
import org.evident.agreement.servicelevel.rule.AgreementForm;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.servicetime.boundary.DemoCalendars;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** What the demo organisation has agreed with its customers, written and signed by its own people. */
@Stateless
@RolesAllowed(ADMIN)
public class DemoAgreements {

  /** Minutes of planned downtime a month may bring. */
  private static final long PLANNED_ALLOWANCE = 480;

  private static final int NOTICE_DAYS = 90;
  private static final int YEARS_BACK = 2;
  private static final String PROVIDER_DUTIES =
      "Keeps the services running, tells of planned work five days ahead, and reports each month.";
  private static final String CUSTOMER_DUTIES =
      "Reports what does not work at once, answers questions, and lets people in who repair on site.";

  @PersistenceContext private EntityManager em;
  @Inject private Parties parties;
  @Inject private TermsReader reader;
  @Inject private ModelTargetRows models;
  @Inject private Numbers numbers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * Makes the agreement of a customer that has none: over all services, in force for two years.
   *
   * @param customer its number
   * @param representative the login that signs for it
   * @param incidents how many incidents a month the targets hold for
   */
  public void make(String customer, String representative, int incidents) {
    CustomerView who = parties.customer(customer);
    boolean agreed =
        !em.createNamedQuery(Agreement.OF_CUSTOMER, Agreement.class)
            .setParameter("customer", who.id())
            .getResultList()
            .isEmpty();
    if (agreed) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    Agreement agreement =
        new Agreement(
            numbers.next(RecordKind.AGREEMENT, today.getYear()),
            "Services for " + who.name(),
            AgreementForm.SLA,
            who.id(),
            Set.of());
    DraftAgreement terms = terms(agreement.name(), customer, today, incidents);
    AgreementVersion version = agreement.draft(reader.read(terms, Set.of()), "levels");
    Instant now = clock.instant();
    version.negotiate(today);
    version.signForProvider("relations", now);
    version.signForCustomer(representative, now);
    version.activate();
    em.persist(agreement);
    em.flush();
    models.write(version.id(), terms, Set.of());
    histories.write(
        new RecordRef(RecordKind.AGREEMENT, agreement.number()), "CREATED", agreement.name());
  }

  private static DraftAgreement terms(
      String name, String customer, LocalDate today, int incidents) {
    return new DraftAgreement(
        name,
        customer,
        List.of(),
        today.minusYears(YEARS_BACK),
        null,
        "Staff work on weekdays; standstill of orders is to be ended at any hour.",
        null,
        true,
        false,
        List.of(
            response(Priority.P1, 15),
            response(Priority.P2, 30),
            response(Priority.P3, 120),
            response(Priority.P4, 240),
            resolution(Priority.P1, 240),
            resolution(Priority.P2, 480),
            resolution(Priority.P3, 1200),
            resolution(Priority.P4, 3000),
            fulfilment(Priority.P3, 1200),
            fulfilment(Priority.P4, 3000)),
        List.of(
            new DraftAgreement.Goal("RESP", BigDecimal.valueOf(95), null, null),
            new DraftAgreement.Goal("RESO", BigDecimal.valueOf(90), null, null),
            new DraftAgreement.Goal("FULF", BigDecimal.valueOf(95), null, null),
            new DraftAgreement.Goal("AVAIL", new BigDecimal("99.5"), DemoCalendars.OFFICE, null),
            new DraftAgreement.Goal("CSAT", BigDecimal.valueOf(75), null, null)),
        List.of(
            new DraftAgreement.Workload(
                "INCIDENTS",
                BigDecimal.valueOf(incidents),
                BigDecimal.TEN,
                List.of(new DraftAgreement.Relaxed("RESO", BigDecimal.valueOf(80))),
                null)),
        null,
        List.of(),
        new DraftAgreement.Availability(
            null, null, null, null, PLANNED_ALLOWANCE, "Users can sign in and work is stored"),
        new DraftAgreement.Cost(null, null, null),
        AgreementForm.SLA,
        List.of(),
        List.of(),
        NOTICE_DAYS,
        List.of(
            new DraftAgreement.ModelTarget(
                "Virtual machine", "", Priority.P4, 4500, DemoCalendars.OFFICE, false)),
        new DraftAgreement.Duties(PROVIDER_DUTIES, CUSTOMER_DUTIES),
        List.of());
  }

  private static DraftAgreement.Target response(Priority priority, long minutes) {
    return new DraftAgreement.Target(
        "RESPONSE", priority, minutes, calendar(priority), false, null, false);
  }

  private static DraftAgreement.Target resolution(Priority priority, long minutes) {
    boolean pause = priority != Priority.P1;
    return new DraftAgreement.Target(
        "RESOLUTION", priority, minutes, calendar(priority), pause, null, false);
  }

  private static DraftAgreement.Target fulfilment(Priority priority, long minutes) {
    return new DraftAgreement.Target(
        "FULFILMENT", priority, minutes, DemoCalendars.OFFICE, false, null, false);
  }

  private static String calendar(Priority priority) {
    return priority == Priority.P1 ? DemoCalendars.ALWAYS : DemoCalendars.OFFICE;
  }
}
