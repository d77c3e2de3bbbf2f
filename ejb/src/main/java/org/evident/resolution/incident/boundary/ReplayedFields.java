package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.LogFact;
import org.evident.resolution.incident.rule.ReplayedIncident;

/** A replayed incident as a row: the same fields in the same order, whether it is new or known. */
final class ReplayedFields {

  static final List<String> TEXTS =
      List.of(
          "team_name",
          "site",
          "item",
          "problem_ref",
          "change_ref",
          "caused_by_ref",
          "supplier_ref");

  static final String INSERT =
      "insert into incident (title, description, customer_id, service_id, reported_at, priority,"
          + " state, state_since, pending_reason, team_name, first_response_at, resolved_at,"
          + " closed_at, reopen_count, site, item, problem_ref, change_ref, caused_by_ref,"
          + " supplier_ref, cancel_reason, first_line, cause_confirmed, major, major_declared_at,"
          + " major_restored_at, impact, urgency, category, resolution_code, resolution_text,"
          + " closure_code, id, number, source, external_ref, channel, version) values (?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as integer), cast(? as"
          + " integer), ?, ?, ?, ?, ?, ?, ?, ?, 'IMPORT', 1)";
  static final String UPDATE =
      "update incident set title = ?, description = ?, customer_id = ?, service_id = ?, reported_at"
          + " = ?, priority = ?, state = ?, state_since = ?, pending_reason = ?, team_name = ?,"
          + " first_response_at = ?, resolved_at = ?, closed_at = ?, reopen_count = ?, site = ?, item"
          + " = ?, problem_ref = ?, change_ref = ?, caused_by_ref = ?, supplier_ref = ?,"
          + " cancel_reason = ?, first_line = ?, cause_confirmed = ?, major = ?, major_declared_at ="
          + " ?, major_restored_at = ?, impact = cast(? as integer), urgency = cast(? as integer),"
          + " category = ?, resolution_code = ?, resolution_text = ?, closure_code = ?, version = version + 1 where id = ?";

  private ReplayedFields() {}

  private static Object[] fields(IncidentLog.Run run, IncidentReplay.Replayed r) {
    ReplayedIncident i = r.incident();
    List<Object> fields = new ArrayList<>();
    String title = text(i, LogFact.TITLE);
    fields.add(title == null ? i.number() + " " + i.service() : title);
    String description = text(i, LogFact.DESCRIPTION);
    fields.add(description == null ? i.number() : description);
    fields.add(run.customerId());
    fields.add(r.service());
    fields.add(i.reportedAt());
    fields.add(i.priority());
    fields.add(i.state());
    fields.add(i.stateSince());
    fields.add(i.pendingReason().map(Enum::name).orElse(null));
    fields.add(text(i, "team_name"));
    fields.add(i.firstResponseAt().orElse(null));
    fields.add(i.resolvedAt().orElse(null));
    fields.add(i.closedAt().orElse(null));
    fields.add(i.reopenings());
    TEXTS.stream().skip(1).forEach(name -> fields.add(text(i, name)));
    fields.add(i.state() == IncidentState.CANCELLED ? text(i, LogFact.CANCEL_REASON) : null);
    fields.add(Boolean.valueOf(text(i, LogFact.FIRST_LINE)));
    fields.add(Boolean.valueOf(text(i, LogFact.CAUSE_CONFIRMED)));
    fields.add(text(i, LogFact.MAJOR_DECLARED_AT) != null);
    fields.add(instant(i, LogFact.MAJOR_DECLARED_AT));
    fields.add(instant(i, LogFact.MAJOR_RESTORED_AT));
    fields.add(degree(i, LogFact.IMPACT));
    fields.add(degree(i, LogFact.URGENCY));
    fields.add(text(i, LogFact.CATEGORY));
    boolean solved = i.resolvedAt().isPresent();
    fields.add(solved ? text(i, LogFact.RESOLUTION_CODE) : null);
    fields.add(solved ? text(i, LogFact.RESOLUTION) : null);
    fields.add(i.closedAt().isPresent() ? text(i, LogFact.CLOSURE_CODE) : null);
    return fields.toArray();
  }

  private static String text(ReplayedIncident incident, String name) {
    String value = incident.texts().getOrDefault(name, "");
    return value.isEmpty() ? null : value;
  }

  private static Integer degree(ReplayedIncident incident, String name) {
    String value = text(incident, name);
    return value == null ? null : Integer.valueOf(value);
  }

  private static Instant instant(ReplayedIncident incident, String name) {
    String value = text(incident, name);
    return value == null ? null : Instant.parse(value);
  }

  static Object[] inserted(
      IncidentLog.Run run, long id, String number, String external, IncidentReplay.Replayed r) {
    List<Object> row = new ArrayList<>(Arrays.asList(fields(run, r)));
    Collections.addAll(row, id, number, run.source(), external);
    return row.toArray();
  }

  static Object[] updated(IncidentLog.Run run, long id, IncidentReplay.Replayed r) {
    List<Object> row = new ArrayList<>(Arrays.asList(fields(run, r)));
    row.add(id);
    return row.toArray();
  }
}
