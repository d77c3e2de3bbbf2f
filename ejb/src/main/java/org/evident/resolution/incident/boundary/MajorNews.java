package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.resolution.incident.rule.Deadline;

/** Tells top management and the customer of a major incident, and remembers who has been told (INC-3). */
@ApplicationScoped
class MajorNews {

  static final String TOP = "TOP_MANAGEMENT";
  static final String CUSTOMERS = "CUSTOMERS";
  private static final String SYSTEM = "SYSTEM";

  @Inject private Statements statements;
  @Inject private MajorRows rows;
  @Inject private DeadlineRows deadlines;
  @Inject private RoleHolders holders;
  @Inject private Clock clock;
  @Inject private Event<MajorTold> told;

  /** Tells them by message; where there is nobody to tell, a person has to do it otherwise. */
  void tell(long incident, String number, String what) {
    statements
        .first(
            "select title, customer_id from incident where id = ?",
            row -> new About(row.text("title"), row.number("customer_id")),
            incident)
        .ifPresent(
            about -> {
              send(incident, number, what, TOP, about, holders.of(Role.TOP_MANAGEMENT));
              send(incident, number, what, CUSTOMERS, about, holders.ofCustomer(about.customer()));
            });
  }

  /** Remembers that they were told, whoever did it. */
  void heard(long incident, String kind, Instant at) {
    if (TOP.equals(kind)) {
      statements.change(
          "update major_incident set top_told_at = coalesce(top_told_at, ?) where incident_id = ?",
          at,
          incident);
      deadlines.clear(incident, Deadline.TOP_TOLD);
    }
    if (CUSTOMERS.equals(kind)) {
      statements.change(
          "update major_incident set customers_told_at = coalesce(customers_told_at, ?) where"
              + " incident_id = ?",
          at,
          incident);
    }
  }

  private void send(
      long incident, String number, String what, String kind, About about, Set<Long> people) {
    if (people.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    RecordRef record = new RecordRef(RecordKind.INCIDENT, number);
    told.fire(new MajorTold(record, now, what, about.title(), people));
    rows.entry(incident, now, kind, SYSTEM, what);
    heard(incident, kind, now);
  }

  private record About(String title, long customer) {}
}
