package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.agreement.servicelevel.rule.Terms;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.LogFact;
import org.evident.resolution.incident.rule.LogReplay;
import org.evident.resolution.incident.rule.LogRow;
import org.evident.resolution.incident.rule.PendingReason;
import org.evident.resolution.incident.rule.ReplayedIncident;

/**
 * Replays stored log lines into incidents, their ledgers and clocks. An incident is always replayed
 * from all its lines of all imports, so that a longer log continues what a shorter one began. The service
 * its last line names is the one of its whole life: what earlier lines name was corrected (rule 5).
 */
@Stateless
@PermitAll
public class IncidentReplay {

  @Inject private Statements statements;
  @Inject private AgreedTargets agreed;
  @Inject private Services services;
  @Inject private Numbers numbers;
  @Inject private ReplayRows rows;
  @Inject private IncidentSearch search;
  @Inject private Clock clock;

  /** Replays some incidents of a run, all in one transaction; doing it again changes nothing. */
  public void replay(IncidentLog.Run run, List<String> externals) {
    if (externals.isEmpty()) {
      return;
    }
    Map<String, List<LogRow>> lines = lines(run, externals);
    Map<String, Long> known = rows.known(run.source(), externals);
    Map<String, Long> serviceIds = serviceIds(lines.values());
    Map<Long, AgreedTargets.Governing> governing =
        agreed.governing(run.customerId(), new TreeSet<>(serviceIds.values()));
    Map<String, Replayed> replayed = new LinkedHashMap<>();
    for (var incident : lines.entrySet()) {
      long service = serviceIds.get(service(incident.getValue()));
      AgreedTargets.Governing governs = governing.get(service);
      TargetSource targets =
          AgreedTargets.inForce(governs.reported(), incident.getValue().get(0).openedAt())
              .map(AgreedTargets.Version::targets)
              .orElseGet(Terms.NOTHING::targets);
      ReplayedIncident told = new LogReplay(targets).replay(incident.getValue());
      replayed.put(
          incident.getKey(),
          new Replayed(
              known.get(incident.getKey()),
              service,
              Judged.of(told.ledger(), told.reportedAt(), governs, place -> governs),
              told,
              CommitmentClock.fold(told.ledger(), told.reportedAt(), governs, place -> governs)));
    }
    Set<Long> touched = rows.touchedByPeople(known.values());
    replayed.values().removeIf(r -> r.id() != null && touched.contains(r.id()));
    rows.forgetGuards(run, externals);
    rows.write(run, replayed, newNumbers(replayed), clock.instant());
    search.index(run.source(), replayed.keySet());
  }

  /** Numbers of the year of the report, taken in one go per year. */
  private Map<String, String> newNumbers(Map<String, Replayed> replayed) {
    Map<Integer, Integer> perYear = new TreeMap<>();
    replayed.values().stream()
        .filter(r -> r.id() == null)
        .forEach(r -> perYear.merge(year(r), 1, Integer::sum));
    Map<Integer, Long> next = new HashMap<>();
    perYear.forEach(
        (year, count) -> next.put(year, numbers.take(RecordKind.INCIDENT, year, count)));
    Map<String, String> given = new HashMap<>();
    for (var incident : replayed.entrySet()) {
      if (incident.getValue().id() == null) {
        int year = year(incident.getValue());
        long value = next.merge(year, 1L, Long::sum) - 1;
        given.put(incident.getKey(), Numbers.format(RecordKind.INCIDENT, year, value));
      }
    }
    return given;
  }

  private static int year(Replayed replayed) {
    return replayed.incident().reportedAt().atZone(ZoneOffset.UTC).getYear();
  }

  private Map<String, Long> serviceIds(Collection<List<LogRow>> incidents) {
    return services.ensure(
        incidents.stream().map(IncidentReplay::service).collect(Collectors.toSet()), null, null);
  }

  /** The last line in the log's order names the service. */
  private static String service(List<LogRow> lines) {
    return lines.get(lines.size() - 1).service();
  }

  private Map<String, List<LogRow>> lines(IncidentLog.Run run, List<String> externals) {
    Map<String, List<LogRow>> lines = new LinkedHashMap<>();
    statements.each(
        "select id, number, at, modification, opened_at, state, pending_reason, priority,"
            + " resolved_at, service_name, team_name, site, item, problem_ref, change_ref,"
            + " caused_by_ref, supplier_ref, title, cancel_reason, first_line, cause_confirmed,"
            + " major_declared_at, major_restored_at, impact, urgency, category, description,"
            + " resolution_code, resolution_text, closure_code from import_row where source = ? and number >= ? and"
            + " number <= ? order by number, at, modification, id",
        row -> lines.computeIfAbsent(row.text("number"), n -> new ArrayList<>()).add(line(row)),
        run.source(),
        externals.get(0),
        externals.get(externals.size() - 1));
    lines.keySet().retainAll(Set.copyOf(externals));
    return lines;
  }

  private static LogRow line(Row row) {
    Map<String, String> texts = new HashMap<>();
    for (String field : ReplayedFields.TEXTS) {
      texts.put(field, given(row.text(field)));
    }
    LogFact.WORDS.forEach(field -> texts.put(field, given(row.text(field))));
    texts.put(LogFact.TITLE, given(row.text("title")));
    texts.put(LogFact.CANCEL_REASON, given(row.text("cancel_reason")));
    texts.put(LogFact.FIRST_LINE, given(row.flagOrNull("first_line")));
    texts.put(LogFact.CAUSE_CONFIRMED, given(row.flagOrNull("cause_confirmed")));
    texts.put(LogFact.MAJOR_DECLARED_AT, given(row.instant("major_declared_at")));
    texts.put(LogFact.MAJOR_RESTORED_AT, given(row.instant("major_restored_at")));
    return new LogRow(
        row.number("id"),
        row.text("number"),
        row.instant("at"),
        (int) row.number("modification"),
        row.instant("opened_at"),
        IncidentState.valueOf(row.text("state")),
        Optional.ofNullable(row.text("pending_reason")).map(PendingReason::valueOf),
        Priority.valueOf(row.text("priority")),
        Optional.ofNullable(row.instant("resolved_at")),
        row.text("service_name").isEmpty() ? LogReplay.UNCLASSIFIED : row.text("service_name"),
        texts);
  }

  private static String given(Object value) {
    return value == null ? "" : value.toString();
  }

  /**
   * An incident replayed, with what it is stored under.
   *
   * @param id its key, or null while it is not stored
   * @param judged what its clocks are folded from, or empty where nothing is agreed
   * @param own the clocks of the provider's own commitments (SLA-15)
   */
  record Replayed(
      Long id,
      long service,
      Optional<Judged> judged,
      ReplayedIncident incident,
      List<CommitmentClock> own) {}
}
