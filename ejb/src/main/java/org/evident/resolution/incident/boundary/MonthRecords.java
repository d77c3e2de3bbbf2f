package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.Solution;

/** Reads the incidents that matter to a month, with three statements whatever their number. */
@Stateless
@PermitAll
public class MonthRecords {

  private static final String INCIDENTS =
      "select i.id, i.number, i.title, i.priority, i.category, i.item, i.reported_at, i.resolved_at, i.state,"
          + " i.state_since, i.cancel_reason, i.reopen_count, i.first_line, i.cause_confirmed,"
          + " i.caused_by_ref, i.major, i.major_declared_at, i.major_restored_at, m.declared_by,"
          + " m.reason, m.leader, m.effect, m.cause, m.lessons, m.actions, m.reviewed_on, m.reported_by, m.published_at, m.downgraded_at, m.state as major_state"
          + " from incident i left join major_incident m on m.incident_id = i.id where i.customer_id ="
          + " ? and i.service_id = ? and ";

  @Inject private Statements statements;
  @Inject private ClockLedgers ledgers;

  /** The incidents of a customer's service that matter to a period, by what was ever agreed for it. */
  public List<MonthRecord> of(
      long customer,
      long service,
      List<AgreedTargets.Version> versions,
      Instant start,
      Instant end) {
    List<Stored> incidents =
        statements.list(
            INCIDENTS + MonthQueries.MATTERS + "order by i.id",
            Stored::of,
            customer,
            service,
            end,
            start,
            start);
    Map<Long, List<ClockEvent>> events = ledgers.of(keys(incidents, i -> true));
    Map<Long, List<Solution>> solutions = solutions(keys(incidents, i -> i.reopenings() > 0));
    Function<Place, AgreedTargets.Governing> elsewhere = ledgers.elsewhere();
    return incidents.stream()
        .map(
            incident ->
                record(
                    incident,
                    Judged.of(
                        events.getOrDefault(incident.id(), List.of()),
                        incident.reportedAt(),
                        versions,
                        place -> elsewhere.apply(place).reported()),
                    solutions.getOrDefault(incident.id(), incident.onlySolution()),
                    end))
        .toList();
  }

  private static Long[] keys(List<Stored> incidents, Predicate<Stored> which) {
    return incidents.stream().filter(which).map(Stored::id).toArray(Long[]::new);
  }

  private Map<Long, List<Solution>> solutions(Long[] incidents) {
    Map<Long, List<Solution>> solutions = new HashMap<>();
    if (incidents.length > 0) {
      statements.each(
          "select incident_id, solved_at, reopened_at from incident_solution where incident_id = any(?)"
              + " order by incident_id, position",
          row ->
              solutions
                  .computeIfAbsent(row.number("incident_id"), id -> new ArrayList<>())
                  .add(
                      new Solution(
                          row.instant("solved_at"),
                          Optional.ofNullable(row.instant("reopened_at")))),
          (Object) incidents);
    }
    return solutions;
  }

  private static MonthRecord record(
      Stored i, Optional<Judged> judged, List<Solution> solutions, Instant end) {
    MonthClock resolution = clock(Metric.RESOLUTION, judged, end);
    return new MonthRecord(
        i.number(),
        i.title(),
        i.priority(),
        i.category(),
        i.item(),
        i.reportedAt(),
        i.cancelledAt(),
        i.cancelReason(),
        i.reopenings(),
        i.firstLine(),
        i.causedBy(),
        i.major() != null,
        i.declaredAt(),
        i.restoredAt(),
        i.major(),
        solutions,
        clock(Metric.RESPONSE, judged, end),
        resolution,
        resolution == null
            ? null
            : resolution
                .clock()
                .target()
                .map(target -> target.calendar().open(i.reportedAt(), end))
                .orElse(null));
  }

  private static MonthClock clock(Metric metric, Optional<Judged> judged, Instant end) {
    return judged.map(j -> MonthClock.fold(metric, j.ledger(), j.targets(), end)).orElse(null);
  }

  /** An incident as it is stored; one that was never reopened knows its only solution itself. */
  private record Stored(
      long id,
      String number,
      String title,
      String priority,
      String category,
      String item,
      Instant reportedAt,
      Instant resolvedAt,
      Instant cancelledAt,
      String cancelReason,
      int reopenings,
      boolean firstLine,
      String causedBy,
      Instant declaredAt,
      Instant restoredAt,
      MajorView major) {
    static Stored of(Row row) {
      return new Stored(
          row.number("id"),
          row.text("number"),
          row.text("title"),
          row.text("priority"),
          row.text("category"),
          row.text("item"),
          row.instant("reported_at"),
          row.instant("resolved_at"),
          "CANCELLED".equals(row.text("state")) ? row.instant("state_since") : null,
          row.text("cancel_reason"),
          (int) row.number("reopen_count"),
          row.flag("first_line"),
          row.flag("cause_confirmed") ? row.text("caused_by_ref") : null,
          row.instant("major_declared_at"),
          row.instant("major_restored_at"),
          row.flag("major") ? MajorView.of(row) : null);
    }

    List<Solution> onlySolution() {
      return resolvedAt == null || reopenings > 0
          ? List.of()
          : List.of(new Solution(resolvedAt, Optional.empty()));
    }
  }
}
