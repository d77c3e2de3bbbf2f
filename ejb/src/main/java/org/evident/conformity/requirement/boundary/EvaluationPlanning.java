package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.evident.foundation.job.boundary.Planning;
import org.evident.foundation.job.rule.Night;

/** When all requirements are next evaluated by themselves: by the server's own clock, as its timer goes. */
@ApplicationScoped
public class EvaluationPlanning implements Planning {

  private static final Night NIGHT = Night.from(2);

  /** The hour of a day with which its timer ceases. */
  private static final int LAST_HOUR = 5;

  @Inject private Evaluations evaluations;

  @Override
  public List<Planned> planned(Instant now) {
    ZoneId zone = ZoneId.systemDefault();
    boolean over = now.atZone(zone).getHour() > LAST_HOUR || evaluations.isDone();
    return List.of(new Planned(Evaluations.JOB, NIGHT.next(now, zone, over)));
  }
}
