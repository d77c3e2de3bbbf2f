package org.evident.agreement.servicelevel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.rule.AgreedExceptions;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Migration;
import org.evident.agreement.servicelevel.rule.Target;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;

/** Finds the targets in force for a customer and service; other capabilities judge by them. */
@Stateless
@PermitAll
public class AgreedTargets {

  private static final String IN_FORCE =
      "select v.id, v.version_no, v.valid_from, v.valid_to, v.migrate_running, a.number,"
          + " a.all_services, c.reporting_zone from agreement a join agreement_version v on v.agreement_id = a.id"
          + " join customer c on c.id = a.customer_id where a.customer_id = ? and (a.form ="
          + " 'INTERNAL') = ? and v.state in ('ACTIVE', 'SUPERSEDED', 'EXPIRED') and (a.all_services or exists (select 1 from"
          + " agreement_service s where s.agreement_id = a.id and s.service_id = ?)) order by"
          + " a.all_services, v.version_no desc";

  @Inject private Statements statements;
  @Inject private Calendars calendars;
  @Inject private Clock clock;

  /** All versions that ever governed a customer's service, the more particular agreement first. */
  public List<Version> versions(long customerId, long serviceId) {
    return versions(customerId, List.of(serviceId)).get(serviceId);
  }

  /** The provider's own commitments for a customer's service, each with a clock of its own (SLA-15). */
  public Collection<List<Version>> commitments(long customerId, long serviceId) {
    return versions(customerId, List.of(serviceId), true).get(serviceId).stream()
        .collect(Collectors.groupingBy(v -> v.head().number(), TreeMap::new, Collectors.toList()))
        .values();
  }

  /** The same as {@link #versions(long, long)} for several services; what governs many of them is read once. */
  public SortedMap<Long, List<Version>> versions(long customerId, Collection<Long> services) {
    return versions(customerId, services, false);
  }

  private SortedMap<Long, List<Version>> versions(
      long customerId, Collection<Long> services, boolean internal) {
    SortedMap<Long, List<Version>> versions = new TreeMap<>();
    Map<Long, TargetSource> known = new HashMap<>();
    for (long service : services) {
      Map<Head, TargetSource> targets = new LinkedHashMap<>();
      statements
          .list(IN_FORCE, Head::of, customerId, internal, service)
          .forEach(
              head ->
                  targets.put(
                      head,
                      known.computeIfAbsent(head.id(), id -> TargetSource.of(targets(head)))));
      versions.put(
          service,
          targets.keySet().stream()
              .map(head -> new Version(head, targets.get(head), migrations(head, targets)))
              .toList());
    }
    return versions;
  }

  /** What clocks under a version take over from later versions that have begun (SLM-2). */
  private List<Migration> migrations(Head governing, Map<Head, TargetSource> all) {
    Instant now = clock.instant();
    return all.entrySet().stream()
        .filter(later -> later.getKey().takesOver(governing, now))
        .map(later -> new Migration(later.getKey().begin(), later.getValue()))
        .toList();
  }

  /** The exceptions a version names (SLA-12). */
  public AgreedExceptions exceptions(Head head) {
    return AgreedExceptions.read(
        statements
            .list(
                "select coalesce(exceptions, '') as exceptions from agreement_version where id = ?",
                row -> row.text("exceptions"),
                head.id())
            .get(0));
  }

  /** The version in force on the local date of an instant (SLM-2: that of the report). */
  public static Optional<Version> inForce(List<Version> versions, Instant at) {
    return versions.stream().filter(v -> v.head().governs(at)).findFirst();
  }

  private List<Target> targets(Head head) {
    List<Target> targets = new ArrayList<>();
    statements
        .list(
            "select metric, priority, limit_seconds, calendar_code, pause_allowed from"
                + " agreement_target where version_id = ?",
            Stored::of,
            head.id())
        .forEach(
            t ->
                targets.add(
                    new Target(
                        Metric.valueOf(t.metric()),
                        Priority.valueOf(t.priority()),
                        t.limit(),
                        calendars.calendar(t.calendar()),
                        t.pause(),
                        head.number() + " v" + head.version())));
    return targets;
  }

  /** One version of an agreement with its targets. */
  public record Version(Head head, TargetSource targets, List<Migration> migrations) {

    /** The ledger of a record this version governs, with what later versions take over (SLM-2). */
    public List<ClockEvent> ledger(List<ClockEvent> events) {
      return Migration.into(events, migrations);
    }
  }

  /** Which version of which agreement, and when it holds by the customer's local dates. */
  public record Head(
      long id,
      int version,
      LocalDate validFrom,
      LocalDate validTo,
      boolean migrateRunning,
      String number,
      ZoneId zone) {

    Instant begin() {
      return validFrom.atStartOfDay(zone).toInstant();
    }

    boolean takesOver(Head earlier, Instant now) {
      return migrateRunning
          && number.equals(earlier.number)
          && version > earlier.version
          && !begin().isAfter(now);
    }

    boolean governs(Instant at) {
      LocalDate date = LocalDate.ofInstant(at, zone);
      return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }

    /** The instants from which, or no longer from which, it holds. */
    public Stream<Instant> changes() {
      return Stream.of(validFrom, validTo)
          .filter(Objects::nonNull)
          .map(date -> date.atStartOfDay(zone).toInstant());
    }

    static Head of(Row row) {
      return new Head(
          row.number("id"),
          (int) row.number("version_no"),
          row.date("valid_from"),
          row.date("valid_to"),
          row.flag("migrate_running"),
          row.text("number"),
          ZoneId.of(row.text("reporting_zone")));
    }
  }

  private record Stored(
      String metric, String priority, long limit, String calendar, boolean pause) {
    static Stored of(Row row) {
      return new Stored(
          row.text("metric"),
          row.text("priority"),
          row.number("limit_seconds"),
          row.text("calendar_code"),
          row.flag("pause_allowed"));
    }
  }
}
