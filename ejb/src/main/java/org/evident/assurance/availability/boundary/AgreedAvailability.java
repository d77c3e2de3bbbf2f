package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evident.assurance.availability.rule.AvailabilityTerms;
import org.evident.assurance.availability.rule.PlannedMode;
import org.evident.assurance.availability.rule.ServiceHours;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** What is and was agreed of availability, by the version in force on each day. */
@ApplicationScoped
class AgreedAvailability {

  private static final int NOTICE_DAYS = 5;

  @Inject private Statements statements;
  @Inject private Calendars calendars;

  /** What customers ever agreed, by agreement. */
  Collection<Agreed> all() {
    Map<String, Agreed> all = new LinkedHashMap<>();
    statements.each(
        "select a.number, c.name as customer, c.reporting_zone, s.service_id, v.version_no, v.valid_from,"
            + " v.valid_to, g.goal, g.calendar_code, v.planned_mode, v.notice_days, v.user_weighted,"
            + " v.merge_gap_seconds, v.planned_allowance, v.minimum_function from agreement a join customer c on c.id = a.customer_id join"
            + " agreement_version v on v.agreement_id = a.id join agreement_goal g on g.version_id ="
            + " v.id left join agreement_service s on s.agreement_id = a.id and not a.all_services where"
            + " v.state in ('ACTIVE', 'SUPERSEDED', 'EXPIRED') and g.figure = 'AVAIL' and a.form <>"
            + " 'INTERNAL' order by a.number, v.version_no desc",
        row -> all.computeIfAbsent(row.text("number"), number -> Agreed.of(row)).add(row));
    return all.values();
  }

  /** What customers ever agreed of a service. */
  List<Agreed> of(long service) {
    return all().stream().filter(agreed -> agreed.covers(service)).toList();
  }

  /**
   * The terms of one of them day by day; on days without any, around the clock and without a target.
   *
   * @param agreed null for none at all
   * @param otherwise the zone where there is none
   */
  Function<LocalDate, AvailabilityTerms> terms(Agreed agreed, ZoneId otherwise) {
    Map<String, ServiceHours> hours = new HashMap<>();
    return day ->
        Optional.ofNullable(agreed)
            .flatMap(by -> by.on(day))
            .map(version -> terms(version, agreed.zone(), hours))
            .orElseGet(() -> unagreed(agreed == null ? otherwise : agreed.zone()));
  }

  private AvailabilityTerms terms(Version by, ZoneId zone, Map<String, ServiceHours> hours) {
    ServiceHours open =
        by.calendar() == null
            ? ServiceHours.ALWAYS
            : hours.computeIfAbsent(
                by.calendar(), code -> new CalendarHours(calendars.calendar(code)));
    return new AvailabilityTerms(
        by.goal(), open, by.mode(), by.noticeDays(), zone, by.userWeighted(), by.mergeGapSeconds());
  }

  private static AvailabilityTerms unagreed(ZoneId zone) {
    return new AvailabilityTerms(
        null, ServiceHours.ALWAYS, PlannedMode.EXCLUDED, NOTICE_DAYS, zone, false, 0);
  }

  /**
   * An agreement with its versions, the newest first.
   *
   * @param services the services it is about, empty for all of the customer
   */
  record Agreed(
      String number, String customer, ZoneId zone, List<Long> services, List<Version> versions) {
    boolean covers(long one) {
      return services.isEmpty() || services.contains(one);
    }

    /** The version in force on a day. */
    Optional<Version> on(LocalDate day) {
      return versions.stream().filter(version -> version.holds(day)).findFirst();
    }

    /** Whether any version was in force between two days, the second not included. */
    boolean holds(LocalDate from, LocalDate to) {
      return versions.stream()
          .anyMatch(v -> v.from().isBefore(to) && (v.to() == null || v.to().isAfter(from)));
    }

    /** The version in force on a day, or else the last one before or the first one after it. */
    Version latest(LocalDate day) {
      return on(day)
          .or(() -> versions.stream().filter(v -> v.from().isBefore(day)).findFirst())
          .orElseGet(() -> versions.get(versions.size() - 1));
    }

    /** Puts those in force on a day before others, the highest target first. */
    static Comparator<Agreed> strictest(LocalDate day) {
      return Comparator.comparing((Agreed one) -> one.on(day).isEmpty())
          .thenComparing(one -> one.latest(day).goal(), Comparator.reverseOrder())
          .thenComparing(Agreed::number);
    }

    private void add(Row row) {
      Long service = row.numberOrNull("service_id");
      if (service != null && !services.contains(service)) {
        services.add(service);
      }
      Version version = Version.of(row);
      if (!versions.contains(version)) {
        versions.add(version);
      }
    }

    private static Agreed of(Row row) {
      return new Agreed(
          row.text("number"),
          row.text("customer"),
          ZoneId.of(row.text("reporting_zone")),
          new ArrayList<>(),
          new ArrayList<>());
    }
  }

  /**
   * What one version says.
   *
   * @param from its first day
   * @param to the first day it no longer holds, null while it does
   * @param goal in percent
   * @param calendar code of the agreed service time, null for around the clock
   * @param plannedAllowance minutes of planned downtime a month may bring, or null
   * @param minimumFunction when the service counts as up, or null
   */
  record Version(
      int number,
      LocalDate from,
      LocalDate to,
      BigDecimal goal,
      String calendar,
      PlannedMode mode,
      int noticeDays,
      boolean userWeighted,
      long mergeGapSeconds,
      Long plannedAllowance,
      String minimumFunction) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    private static Version of(Row row) {
      return new Version(
          (int) row.number("version_no"),
          row.date("valid_from"),
          row.date("valid_to"),
          row.decimal("goal"),
          row.text("calendar_code"),
          PlannedMode.valueOf(row.text("planned_mode")),
          (int) row.number("notice_days"),
          row.flag("user_weighted"),
          row.number("merge_gap_seconds"),
          row.numberOrNull("planned_allowance"),
          row.text("minimum_function"));
    }
  }
}
