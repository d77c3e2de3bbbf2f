package org.evident.foundation.directory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.job.boundary.Planning;

/** When people are next brought from the directory. */
@ApplicationScoped
public class DirectoryPlanning implements Planning {

  @Inject private DirectorySettings settings;
  @Inject private DirectoryRows rows;

  @Override
  public List<Planned> planned(Instant now) {
    return settings.inForce()
        ? List.of(
            new Planned(
                Directories.JOB, rows.last().map(at -> at.plus(settings.every())).orElse(now)))
        : List.of();
  }
}
