package org.evident.assurance.availability.boundary;

import java.time.Duration;
import java.time.Instant;
import org.evident.assurance.availability.rule.OutageCare;
import org.evident.assurance.availability.rule.OutageState;
import org.evident.foundation.storage.boundary.Row;

/**
 * Where an outage stands, and who said so.
 *
 * @param service number of the service it began in, or null for a component
 * @param subject name of the service or component
 * @param grave whether something has to come of it (AVM-3)
 * @param investigatedBy who found out why it was, or null; a correction after that makes it null again
 * @param confirmedBy who agreed to its times, or null
 */
public record OutageStanding(
    String number,
    String service,
    String subject,
    Instant start,
    Instant end,
    OutageState state,
    boolean grave,
    String investigatedBy,
    Instant investigatedAt,
    String confirmedBy,
    Instant confirmedAt) {

  static final String SELECT =
      "select o.id, o.number, o.version, o.service_id, s.number as service, coalesce(s.name, o.component) as subject,"
          + " s.criticality, o.began_at, o.ended_at, o.cause, o.maintenance_window_id, i.number as"
          + " incident, v.taken_by as investigated_by, v.taken_at as investigated_at, f.taken_by as"
          + " confirmed_by, f.taken_at as confirmed_at, case when i.problem_ref is not null or"
          + " i.change_ref is not null or exists (select 1 from major_incident m where m.incident_id ="
          + " i.id and m.problem_number is not null) or exists (select 1 from action_item a where"
          + " a.source_number = o.number or a.source_number = i.number) then 1 else 0 end as followed"
          + " from outage o left join service s on s.id = o.service_id left join incident i on i.id ="
          + " o.incident_id left join outage_step v on v.outage_id = o.id and v.outage_version ="
          + " o.version and v.state = 'INVESTIGATED' left join outage_step f on f.outage_id = o.id and"
          + " f.outage_version = o.version and f.state = 'CONFIRMED' where o.withdrawn_at is null ";

  static OutageStanding of(Row row, Duration threshold) {
    OutageCare care = care(row, threshold);
    return new OutageStanding(
        row.text("number"),
        row.text("service"),
        row.text("subject"),
        row.instant("began_at"),
        row.instant("ended_at"),
        care.state(),
        care.isGrave(),
        row.text("investigated_by"),
        row.instant("investigated_at"),
        row.text("confirmed_by"),
        row.instant("confirmed_at"));
  }

  static OutageCare care(Row row, Duration threshold) {
    Instant end = row.instant("ended_at");
    return new OutageCare(
        OutageState.of(
            end != null, row.text("investigated_by") != null, row.text("confirmed_by") != null),
        row.text("cause"),
        row.numberOrNull("maintenance_window_id") != null,
        row.text("incident"),
        row.number("followed") == 1,
        end == null ? Duration.ZERO : Duration.between(row.instant("began_at"), end),
        "VITAL".equals(row.text("criticality")),
        threshold);
  }
}
