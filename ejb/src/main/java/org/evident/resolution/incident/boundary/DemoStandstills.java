package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.INCIDENT_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.foundation.storage.boundary.Statements;

/** Finds the incidents of the demo organisation that ought to have been declared major. */
@Stateless
@RolesAllowed(INCIDENT_MANAGERS)
public class DemoStandstills {

  private static final int EVERY = 2;

  @Inject private Statements statements;

  /** The longest P1 of a customer in every second month that is not declared yet, oldest first. */
  public List<Standstill> worst() {
    Map<String, Standstill> longest = new TreeMap<>();
    statements.each(
        "select i.number, i.customer_id, s.name, i.reported_at, i.resolved_at, i.major from incident"
            + " i join service s on s.id = i.service_id where i.priority = 'P1' and i.resolved_at is"
            + " not null order by i.id",
        row -> {
          Standstill one =
              new Standstill(
                  row.text("number"),
                  row.text("name"),
                  row.instant("reported_at"),
                  row.instant("resolved_at"),
                  row.flag("major"));
          YearMonth month = YearMonth.from(one.reportedAt().atZone(ZoneOffset.UTC));
          long customer = row.number("customer_id");
          if ((month.getMonthValue() + customer) % EVERY == 0) {
            longest.merge(month + " " + customer, one, Standstill::longer);
          }
        });
    return longest.values().stream()
        .filter(one -> !one.declared())
        .sorted(Comparator.comparing(Standstill::reportedAt))
        .toList();
  }

  /** An incident that stopped a service. */
  public record Standstill(
      String number, String service, Instant reportedAt, Instant resolvedAt, boolean declared) {

    static Standstill longer(Standstill one, Standstill other) {
      return other.length().compareTo(one.length()) > 0 ? other : one;
    }

    private Duration length() {
      return Duration.between(reportedAt, resolvedAt);
    }
  }
}
