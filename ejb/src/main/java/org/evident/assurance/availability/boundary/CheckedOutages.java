package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evident.assurance.availability.rule.Interval;
import org.evident.assurance.availability.rule.StatusChange;
import org.evident.foundation.register.boundary.RecordsByRule;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Csv;

/** The outages checks have told of; what a person has changed about one stays as it is (AVM-2). */
@ApplicationScoped
class CheckedOutages {

  private static final String PATH = "outages";
  private static final String HEADING =
      "ref,service,start,end,kind,belowMinimumFunction,origin\r\n";
  private static final String MOVED = "Checks say when the service was up again";
  private static final String GONE = "Checks that came in later say it was no outage of its own";

  @Inject private Statements statements;
  @Inject private RecordsByRule records;

  /** Those of a service. */
  OfService of(String service) {
    Map<Instant, List<Told>> told = new HashMap<>();
    statements.each(
        "select o.number, o.ref, o.began_at, o.ended_at, o.withdrawn_at, o.withdrawn_reason from outage o"
            + " join service s on s.id = o.service_id where s.number = ? and o.ref like 'check:%' order"
            + " by o.id",
        row -> {
          Told one = Told.of(row);
          told.computeIfAbsent(one.checkedAt(), at -> new ArrayList<>()).add(one);
        },
        service);
    return new OfService(service, told);
  }

  /** The outages of a service by when the check was that began them, the oldest record first. */
  final class OfService {

    private final String service;
    private final Map<Instant, List<Told>> told;

    private OfService(String service, Map<Instant, List<Told>> told) {
      this.service = service;
      this.told = told;
    }

    /** Lets outages end when checks say, and answers with how many; all else about them stays. */
    int move(Map<Instant, StatusChange.Moved> moved) {
      int changed = 0;
      for (Map.Entry<Instant, StatusChange.Moved> one : moved.entrySet()) {
        Told outage = untouched(one.getKey(), one.getValue().before());
        if (outage != null) {
          Map<String, String> end = Map.of("end", written(one.getValue().after()));
          records.correct(PATH, outage.number(), end, MOVED);
          changed++;
        }
      }
      return changed;
    }

    /** Withdraws outages that are none, and answers with how many. */
    int withdraw(Map<Instant, Instant> gone) {
      int changed = 0;
      for (Map.Entry<Instant, Instant> one : gone.entrySet()) {
        Told outage = untouched(one.getKey(), one.getValue());
        if (outage != null) {
          records.withdraw(PATH, outage.number(), GONE);
          changed++;
        }
      }
      return changed;
    }

    /** A file of outages nobody knew of; none of those a person has withdrawn. */
    String lines(List<Interval> begun) {
      StringBuilder lines = new StringBuilder(HEADING);
      for (Interval down : begun) {
        List<Told> before = told.getOrDefault(down.from(), List.of());
        if (before.stream().allMatch(Told::isGone)) {
          lines.append(
              new Csv()
                  .text(ref(down.from(), before.size()))
                  .text(service)
                  .value(down.from())
                  .value(StatusChange.OPEN.equals(down.to()) ? null : down.to())
                  .text("FULL")
                  .text("true")
                  .text("MONITORING")
                  .end());
        }
      }
      return lines.toString();
    }

    /** The outage as checks told of it; null if there is none, or somebody has changed when it was. */
    private Told untouched(Instant start, Instant end) {
      return told.getOrDefault(start, List.of()).stream()
          .filter(one -> one.says(start, StatusChange.OPEN.equals(end) ? null : end))
          .findFirst()
          .orElse(null);
    }

    private String ref(Instant start, int before) {
      String ref = "check:" + service + ":" + start;
      return before == 0 ? ref : ref + "~" + before;
    }
  }

  private static String written(Instant end) {
    return StatusChange.OPEN.equals(end) ? "" : end.toString();
  }

  private record Told(
      String number,
      Instant checkedAt,
      Instant start,
      Instant end,
      boolean withdrawn,
      boolean isGone) {

    boolean says(Instant from, Instant to) {
      return !withdrawn && start.equals(from) && Objects.equals(end, to);
    }

    static Told of(Row row) {
      String at = row.text("ref").split(":", 3)[2].split("~")[0];
      return new Told(
          row.text("number"),
          Instant.parse(at),
          row.instant("began_at"),
          row.instant("ended_at"),
          row.instant("withdrawn_at") != null,
          GONE.equals(row.text("withdrawn_reason")));
    }
  }
}
