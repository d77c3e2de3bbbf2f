package org.evident.foundation.retention.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.job.boundary.Planning;

/** When what is past its time is next disposed of. */
@ApplicationScoped
public class RetentionPlanning implements Planning {

  @Inject private RetentionNights nights;

  @Override
  public List<Planned> planned(Instant now) {
    return List.of(new Planned(RetentionNights.JOB, nights.next(now)));
  }
}
