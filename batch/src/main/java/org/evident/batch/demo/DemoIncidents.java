package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.DemoStandstills;
import org.evident.resolution.incident.boundary.DemoStandstills.Standstill;
import org.evident.resolution.incident.boundary.MajorCommands;
import org.evident.resolution.incident.boundary.MajorIncidents;
import org.evident.resolution.incident.boundary.MajorProcedureCommands;
import org.evident.resolution.incident.boundary.MajorProcedures;

/** The incident manager of the demo organisation, who declares the worst standstills major. */
@Stateless
@PermitAll
@RunAs(Role.INCIDENT_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoIncidents {

  private static final Duration UNTIL_DECLARED = Duration.ofMinutes(20);
  private static final int DAYS_TO_REVIEW = 7;
  private static final List<String[]> REPORTS =
      List.of(
          new String[] {
            "a storage controller failed and its partner did not take over",
            "Failover is tested each quarter",
            "Firmware of both controllers renewed"
          },
          new String[] {
            "an expired certificate stopped all sign-ins",
            "Certificates are on the calendar of the team",
            "Expiry is watched thirty days ahead"
          },
          new String[] {
            "a change of the firewall cut off two sites",
            "Changes of the firewall need a second pair of eyes",
            "Back-out plan added to the model"
          },
          new String[] {
            "the database ran out of space during the month-end run",
            "Growth is forecast before each month-end",
            "Alarm set at eighty percent"
          });

  @Inject private MajorIncidents majors;
  @Inject private MajorProcedures procedures;
  @Inject private DemoStandstills standstills;

  /** Declares them and writes their reports; those declared before stay as they are. */
  public void declare() {
    int i = 0;
    for (Standstill one : standstills.worst()) {
      tell(one, REPORTS.get(i++ % REPORTS.size()));
    }
  }

  private void tell(Standstill one, String[] report) {
    Instant declared = one.reportedAt().plus(UNTIL_DECLARED);
    Instant at = declared.isBefore(one.resolvedAt()) ? declared : one.reportedAt();
    String service = one.service();
    majors.declare(
        one.number(),
        new MajorCommands.Declare(
            at, "Standstill of " + service + " for all users of a site", "incidents", "1"));
    majors.restore(one.number(), new MajorCommands.Restore(one.resolvedAt()));
    LocalDate reviewed = LocalDate.ofInstant(one.resolvedAt(), ZoneOffset.UTC);
    majors.report(
        one.number(),
        new MajorCommands.Report(
            service + " could not be used at one site.",
            service + ": " + report[0] + ".",
            report[1] + ".",
            report[2] + ".",
            reviewed.plusDays(DAYS_TO_REVIEW)));
    procedures.review(
        one.number(),
        new MajorProcedureCommands.Review(
            "Ines Incident, Rolf Resolver, Olga Owner",
            service + " stood still; the team restored it and told the customer.",
            null,
            report[0] + ": done with, nothing is left to find"));
    procedures.publish(one.number());
    procedures.close(one.number());
  }
}
