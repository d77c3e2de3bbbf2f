package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.TakingBack;
import org.evident.resolution.incident.rule.TimelineKey;

/** Reads what is stored of an incident's course outside the history, newest first and all sources in one statement. */
@ApplicationScoped
class TimelineRows {

  @Inject private Statements statements;
  @Inject private Clock clock;

  /**
   * Entries before a key.
   *
   * @param outside whether only what people of the customer see
   * @param login of the reader, who takes back their own notes
   */
  List<TimelineEntry> before(
      OpenIncident incident,
      Collection<TimelineSource> sources,
      boolean outside,
      String login,
      TimelineKey key,
      int limit) {
    if (sources.isEmpty()) {
      return List.of();
    }
    List<String> selects = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (TimelineSource source : sources) {
      selects.add(source.select(outside));
      for (int i = 0; i < source.owners(); i++) {
        values.add(incident.id());
      }
      values.add(key.at());
      values.add(key.at());
      values.add(key.below(source.ordinal()));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return statements.list(
        "select * from ("
            + String.join(" union all ", selects)
            + ") t order by at desc, source desc, id desc fetch first "
            + limit
            + " rows only",
        row -> entry(row, incident.state(), login, now),
        values.toArray());
  }

  private static TimelineEntry entry(Row row, IncidentState state, String login, Instant now) {
    TimelineSource source = TimelineSource.values()[(int) row.number("source")];
    long id = row.number("id");
    Instant at = row.instant("at");
    Instant gone = row.instant("gone_at");
    String key = new TimelineKey(at, source.ordinal(), id).written();
    boolean internal = !row.flag("shown");
    boolean back = source == TimelineSource.NOTE && gone != null;
    TimelineEntry entry =
        TimelineEntry.of(
            key,
            at,
            source.kind(),
            row.text("what"),
            back ? null : row.text("words"),
            row.text("actor"),
            internal);
    return switch (source) {
      case NOTE -> entry.with(note(row, entry, state, login, now));
      case FILE -> entry.opening(gone == null ? id : null);
      default -> entry;
    };
  }

  private static IncidentSheet.Note note(
      Row row, TimelineEntry entry, IncidentState state, String login, Instant now) {
    TakingBack.Written written =
        new TakingBack.Written(
            entry.at(), row.text("login"), row.flag("of_step"), row.instant("gone_at"));
    return new IncidentSheet.Note(
        row.number("id"),
        entry.at(),
        entry.actor(),
        !entry.internal(),
        row.flag("reply"),
        entry.text(),
        written.takenBackAt(),
        TakingBack.until(written.at(), () -> TakingBack.note(written, login, state, now)));
  }
}
