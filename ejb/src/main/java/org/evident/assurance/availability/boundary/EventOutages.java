package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evident.foundation.register.boundary.RecordsByRule;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.boundary.EventsSplit;
import org.evident.resolution.incident.boundary.MonitorSaysDown;
import org.evident.resolution.incident.boundary.MonitorSaysUp;

/**
 * Makes outages of what monitoring says: an incident of a service that is down has one, from the first such event until it is
 * over (INC-8). What a person has ended or withdrawn stays as it is.
 */
@ApplicationScoped
class EventOutages {

  private static final String PATH = "outages";
  private static final String EARLIER = "An event that came in later says it began before";
  private static final String OVER = "Monitoring says it is over";
  private static final String SPLIT = "What told of it became an incident of its own";
  private static final String NEVER = "Monitoring says it was over when it began";

  @Inject private Statements statements;
  @Inject private RecordsByRule records;

  void down(@Observes MonitorSaysDown told) {
    List<Known> known =
        statements.list(
            Known.SELECT
                + "join incident i on i.id = o.incident_id where i.number = ?"
                + Known.OURS,
            Known::of,
            told.incident());
    Known open = known.stream().filter(Known::open).findFirst().orElse(null);
    if (open == null) {
      String ref = "event:" + told.incident() + (known.isEmpty() ? "" : "~" + known.size());
      records.add(
          PATH,
          ref,
          Map.of(
              "service", told.service(),
              "start", told.at().toString(),
              "kind", told.outage(),
              "belowMinimumFunction", String.valueOf("FULL".equals(told.outage())),
              "incident", told.incident(),
              "origin", "MONITORING"));
    } else if (told.at().isBefore(open.start())) {
      records.correct(PATH, open.number(), Map.of("start", told.at().toString()), EARLIER);
    }
  }

  void up(@Observes MonitorSaysUp told) {
    statements
        .list(Known.SELECT + "where o.incident_id = ?" + Known.OURS, Known::of, told.incident())
        .stream()
        .filter(Known::open)
        .forEach(outage -> end(outage, told.at()));
  }

  /** An outage that began with events that were split off an incident goes along with them. */
  void split(@Observes EventsSplit told) {
    List<Known> moved =
        statements
            .list(
                Known.SELECT
                    + "join incident i on i.id = o.incident_id where i.number = ? and o.withdrawn_at is"
                    + " null and (o.ref like 'event:%' or o.ref like 'check:%') order by o.id",
                Known::of,
                told.from())
            .stream()
            .filter(outage -> told.troubles().contains(outage.start()))
            .toList();
    for (Known outage : moved) {
      records.correct(PATH, outage.number(), Map.of("incident", told.to()), SPLIT);
    }
    if (moved.isEmpty() && told.outage() != null) {
      down(new MonitorSaysDown(told.to(), told.service(), told.outage(), told.troubles().get(0)));
    }
  }

  private void end(Known outage, Instant at) {
    if (at.isAfter(outage.start())) {
      records.correct(PATH, outage.number(), Map.of("end", at.toString()), OVER);
    } else {
      records.withdraw(PATH, outage.number(), NEVER);
    }
  }

  /** An outage that events have told of. */
  private record Known(String number, Instant start, boolean open) {
    static final String SELECT =
        "select o.number, o.began_at, o.ended_at, o.withdrawn_at from outage o ";
    static final String OURS = " and o.ref like 'event:%' order by o.id";

    static Known of(Row row) {
      return new Known(
          row.text("number"),
          row.instant("began_at"),
          row.instant("ended_at") == null && row.instant("withdrawn_at") == null);
    }
  }
}
