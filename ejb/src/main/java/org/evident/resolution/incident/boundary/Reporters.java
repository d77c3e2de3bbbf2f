package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.resolution.incident.rule.NamedReporter;

/** Finds whose a report is: of whoever reports, or of the person they name (RPR-1). */
@ApplicationScoped
class Reporters {

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Parties parties;

  /**
   * The login a report is kept under.
   *
   * @param wanted the login named, null or blank where nobody was
   * @param customer the key of the customer the report is for
   */
  String of(String wanted, long customer) {
    String login = wanted == null ? "" : wanted.strip();
    if (login.isEmpty() || login.equals(callers.login())) {
      return callers.login();
    }
    NamedReporter named =
        statements
            .first(
                "select login, customer_id, active from person where login = ?",
                Reporters::named,
                login)
            .orElseThrow(() -> NamedReporter.unknown(login));
    named.require(customer, callers.current().customerId() != null);
    return named.login();
  }

  /** Keeps another person as the reporter of an incident, who belongs to the customer it is of from now on (RPR-3). */
  void correct(OpenIncident incident, IncidentFacts facts, IncidentFacts before) {
    if (!facts.sameReporter(before)) {
      long customer =
          facts.sameCustomer(before) ? incident.customer() : parties.served(facts.customer()).id();
      String reporter = of(facts.reporter(), customer);
      statements.change(
          "update incident set reporter = ?, reporter_order = "
              + ReporterNames.NAME
              + " where id = ?",
          reporter,
          reporter,
          reporter,
          incident.id());
    }
  }

  private static NamedReporter named(Row row) {
    return new NamedReporter(
        row.text("login"), row.numberOrNull("customer_id"), row.flag("active"));
  }
}
