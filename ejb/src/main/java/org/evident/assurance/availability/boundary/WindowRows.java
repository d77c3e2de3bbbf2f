package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evident.assurance.availability.boundary.WindowStanding.Told;
import org.evident.assurance.availability.rule.Dependencies;
import org.evident.assurance.availability.rule.MaintenanceWindow;
import org.evident.assurance.availability.rule.WindowState;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Reads maintenance windows with the agreements they concern. */
@ApplicationScoped
class WindowRows {

  @Inject private Statements statements;
  @Inject private DependencyRows dependencies;
  @Inject private Clock clock;

  /** A window by its number; breaks REC-1 for none, or one that was withdrawn. */
  Known find(String number) {
    return statements
        .first(
            "select w.id, w.number, w.version, s.number as service, s.name as service_name, w.began_at,"
                + " w.ended_at, w.notice_sent_at, w.approved_by, case when exists (select 1 from outage o"
                + " where o.maintenance_window_id = w.id and o.withdrawn_at is null) then 1 else 0 end as"
                + " used from maintenance_window w join service s on s.id = w.service_id where w.number ="
                + " ? and w.withdrawn_at is null",
            Known::of,
            number)
        .orElseThrow(() -> RuleBroken.at("window", "REC-1", number));
  }

  /** Where a window stands. */
  WindowStanding standing(Known window) {
    return new WindowStanding(
        window.number(),
        window.service(),
        window.serviceName(),
        window.start(),
        window.end(),
        WindowState.of(window.approvedBy() != null, window.end(), window.used(), clock.instant()),
        window.notice(),
        window.approvedBy(),
        concerned(window).stream().map(one -> one.told(window)).toList());
  }

  /** The keys of the customers a window concerns. */
  Set<Long> customers(Known window) {
    Set<Long> customers = new LinkedHashSet<>();
    concerned(window).forEach(one -> customers.add(one.customerId()));
    return customers;
  }

  /** Writes down that customers were told; breaks REC-2 where somebody changed the window meanwhile. */
  void announced(Known window, Instant at) {
    int changed =
        statements.change(
            "update maintenance_window set notice_sent_at = ?, version = version + 1 where id = ? and"
                + " version = ?",
            at,
            window.id(),
            window.version());
    if (changed == 0) {
      throw new RuleBroken("REC-2", window.number());
    }
  }

  /** The agreements that govern what a window reaches: one on all services only where no particular one of the customer does. */
  private List<Concerned> concerned(Known window) {
    LocalDate day = LocalDate.ofInstant(window.start(), ZoneOffset.UTC);
    Collection<String> reached = reached(window.service(), window.start());
    List<Object> values = new ArrayList<>(List.of(day, day));
    values.addAll(reached);
    values.addAll(List.of(day, day));
    values.addAll(reached);
    String places = Statements.places(reached.size());
    return statements.list(
        "select a.number, c.id, c.name, c.reporting_zone, v.notice_days from agreement a join customer c"
            + " on c.id = a.customer_id join agreement_version v on v.agreement_id = a.id where a.form <>"
            + " 'INTERNAL' and v.customer_signed_at is not null and v.valid_from <= ? and (v.valid_to is"
            + " null or v.valid_to > ?) and ((a.all_services and exists (select 1 from service s where"
            + " s.number in ("
            + places
            + ") and not exists (select 1 from agreement p join agreement_version w on w.agreement_id = p.id"
            + " join agreement_service m on m.agreement_id = p.id where p.customer_id = a.customer_id and not"
            + " p.all_services and p.form <> 'INTERNAL' and w.customer_signed_at is not null and w.valid_from"
            + " <= ? and (w.valid_to is null or w.valid_to > ?) and m.service_id = s.id))) or exists (select"
            + " 1 from agreement_service n join service s on s.id = n.service_id where n.agreement_id = a.id"
            + " and s.number in ("
            + places
            + "))) order by c.name, a.number",
        Concerned::of,
        values.toArray());
  }

  /** A service and those that require it. */
  private List<String> reached(String service, Instant at) {
    Dependencies required = new Dependencies(dependencies.requiredAt(at));
    List<String> reached = new ArrayList<>(List.of(service));
    statements.each(
        "select number from service",
        row -> {
          String other = row.text("number");
          if (!other.equals(service) && required.beneath(Set.of(other)).contains(service)) {
            reached.add(other);
          }
        });
    return reached;
  }

  /** A window as it is stored. */
  record Known(
      long id,
      String number,
      long version,
      String service,
      String serviceName,
      Instant start,
      Instant end,
      Instant notice,
      String approvedBy,
      boolean used) {
    static Known of(Row row) {
      return new Known(
          row.number("id"),
          row.text("number"),
          row.number("version"),
          row.text("service"),
          row.text("service_name"),
          row.instant("began_at"),
          row.instant("ended_at"),
          row.instant("notice_sent_at"),
          row.text("approved_by"),
          row.number("used") == 1);
    }
  }

  private record Concerned(
      String agreement, long customerId, String customer, ZoneId zone, int noticeDays) {
    static Concerned of(Row row) {
      return new Concerned(
          row.text("number"),
          row.number("id"),
          row.text("name"),
          ZoneId.of(row.text("reporting_zone")),
          (int) row.number("notice_days"));
    }

    Told told(Known window) {
      MaintenanceWindow counted =
          new MaintenanceWindow(
              window.number(),
              window.start(),
              window.end(),
              window.notice(),
              window.approvedBy() != null);
      Instant until = window.start().atZone(zone).minusDays(noticeDays).toInstant();
      return new Told(agreement, customer, noticeDays, until, counted.isPlanned(noticeDays, zone));
    }
  }
}
