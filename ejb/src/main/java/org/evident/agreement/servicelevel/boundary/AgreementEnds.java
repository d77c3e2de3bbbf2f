package org.evident.agreement.servicelevel.boundary;

import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.evident.agreement.servicelevel.entity.Agreement;
import org.evident.agreement.servicelevel.entity.AgreementVersion;
import org.evident.agreement.servicelevel.rule.AgreementState;
import org.evident.agreement.servicelevel.rule.AgreementTerm;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The ends of agreements: by time, and by notice (processes.md 3.17). */
@Stateless
@PermitAll
public class AgreementEnds {

  @PersistenceContext private EntityManager em;
  @Inject private AgreementHolding holding;
  @Inject private AgreementCourse course;
  @Inject private AgreementRows rows;
  @Inject private ComingVersions coming;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** The numbers of the agreements in force that end, or whose end people are to be told of, for the timer. */
  public List<String> due() {
    LocalDate horizon =
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
            .plusDays(AgreementTerm.LONGEST_AHEAD + 1);
    return em
        .createQuery(
            "select distinct a from AgreementVersion v join v.agreement a where v.state = :state and"
                + " v.validTo <= :horizon order by a.number",
            Agreement.class)
        .setParameter("state", AgreementState.ACTIVE)
        .setParameter("horizon", horizon)
        .getResultList()
        .stream()
        .filter(course::isDue)
        .map(Agreement::number)
        .toList();
  }

  /** Takes the steps time has brought. */
  public void pass(String number) {
    course.pass(holding.change(number));
  }

  /**
   * Gives notice: the version in force ends on the day said, and holds until then. Breaks SLM.PATH where none is in force,
   * or AGR-2.
   */
  @RolesAllowed(LEVEL_MANAGERS)
  public AgreementView terminate(String number, @Valid TerminateAgreement command) {
    Agreement agreement = holding.write(number);
    AgreementVersion version = inForce(agreement);
    LocalDate before = version.validTo();
    version.giveNotice(command.notice(), coming.today(agreement));
    em.flush();
    histories.changed(
        new RecordRef(RecordKind.AGREEMENT, number),
        "NOTICE_GIVEN",
        command.givenBy() + " " + command.givenOn() + ": " + command.reason().strip(),
        FieldChange.of("validTo", before, version.validTo()));
    course.tell(agreement, version, "NOTICE");
    return rows.find(number).orElseThrow();
  }

  /**
   * Takes the notice back: the version in force holds until when it did before. Breaks SLM.PATH where none is in force, or AGR-5.
   */
  @RolesAllowed(LEVEL_MANAGERS)
  public AgreementView withdraw(String number, @Valid WithdrawNotice command) {
    Agreement agreement = holding.write(number);
    AgreementVersion version = inForce(agreement);
    LocalDate before = version.validTo();
    boolean followed = before != null && course.isFollowed(agreement, version);
    version.withdrawNotice(command.said(), followed, coming.today(agreement));
    em.flush();
    histories.changed(
        new RecordRef(RecordKind.AGREEMENT, number),
        "NOTICE_WITHDRAWN",
        command.reason().strip(),
        FieldChange.of("validTo", before, version.validTo()));
    course.tellWithdrawn(agreement, version, before);
    return rows.find(number).orElseThrow();
  }

  private static AgreementVersion inForce(Agreement agreement) {
    return agreement
        .inForce()
        .orElseThrow(
            () ->
                new RuleBroken("SLM.PATH", agreement.newest().state(), AgreementState.TERMINATED));
  }
}
