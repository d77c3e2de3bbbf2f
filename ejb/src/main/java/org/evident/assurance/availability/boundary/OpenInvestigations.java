package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evident.assurance.availability.rule.OutageCare;
import org.evident.assurance.availability.rule.OutageState;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.storage.boundary.Statements;

/** Knows which outages are over and so long, or of so vital a service, that they are to be investigated, and are not (AVM-3). */
@ApplicationScoped
public class OpenInvestigations {

  @Inject private Statements statements;
  @Inject private Parameters parameters;

  /**
   * Those that ended within a time, by number; none that was planned or left out.
   *
   * @param to the first instant after it
   */
  public List<Found> ended(Instant from, Instant to) {
    Duration threshold = parameters.minutes(ProcessParameter.OUTAGE_INVESTIGATION);
    List<Found> found = new ArrayList<>();
    statements.each(
        OutageStanding.SELECT
            + "and o.excluded_by is null and o.maintenance_window_id is null and o.ended_at >= ? and"
            + " o.ended_at < ? order by o.number",
        row -> {
          OutageCare care = OutageStanding.care(row, threshold);
          if (care.state() == OutageState.ENDED && care.isGrave()) {
            found.add(new Found(row.text("number"), row.text("subject"), row.instant("ended_at")));
          }
        },
        from,
        to);
    return found;
  }

  /**
   * An outage that waits.
   *
   * @param subject name of the service or component
   */
  public record Found(String number, String subject, Instant end) {}
}
