package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.boundary.CorrectIncident;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.boundary.IncidentEdits;
import org.evident.resolution.incident.boundary.Incidents;

/** Calls to the desk of the demo organisation that turn out to be about something else, or of somebody else (SLA-10). */
@Stateless
@PermitAll
@RunAs(Role.INCIDENT_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoRouting {

  private static final int MODERATE = 3;
  private static final int MINUTES = 80;
  private static final List<Call> CALLS =
      List.of(
          new Call(
              "Labels come out of the wrong printer",
              "The warehouse prints, but upstairs. The queue is right, the network behind it is not.",
              "Alpenland Logistics",
              "Printing",
              "Alpenland Logistics",
              "Office Network"),
          new Call(
              "Totals of the month are missing in a report",
              "The caller belongs to the shared office of two companies, and speaks for the other one.",
              "Harbour Foods",
              "Data Warehouse",
              "Kestrel Insurance",
              "Data Warehouse"),
          new Call(
              "Nobody in the branch can sign in from outside",
              "Taken for a fault of the network; it is the accounts of another company's branch.",
              "Kestrel Insurance",
              "Remote Access",
              "Alpenland Logistics",
              "Identity and Access"));

  @Inject private Incidents incidents;
  @Inject private IncidentEdits edits;
  @Inject private Parties parties;
  @Inject private Services services;
  @Inject private Clock clock;

  /** Takes the calls in as they were told, and puts them right. */
  public void call() {
    Instant told =
        clock.instant().minus(MINUTES, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
    CALLS.forEach(call -> take(call, told));
  }

  private void take(Call call, Instant at) {
    String number =
        incidents
            .report(
                new IncidentCommands.Report(
                    customer(call.customer()),
                    service(call.service()),
                    call.title(),
                    call.description(),
                    MODERATE,
                    MODERATE,
                    "PHONE",
                    at,
                    null,
                    null))
            .incident()
            .number();
    edits.correct(
        number,
        new CorrectIncident(
            edits.facts(number).version(),
            null,
            null,
            customer(call.rightCustomer()),
            service(call.rightService()),
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  private String customer(String name) {
    return parties.customers().stream()
        .filter(one -> name.equals(one.name()))
        .map(CustomerView::number)
        .findFirst()
        .orElseThrow();
  }

  private String service(String name) {
    return services.list().stream()
        .filter(one -> name.equals(one.name()))
        .map(ServiceView::number)
        .findFirst()
        .orElseThrow();
  }

  /** A call, where it was filed, and where it belongs. */
  private record Call(
      String title,
      String description,
      String customer,
      String service,
      String rightCustomer,
      String rightService) {}
}
