package org.evident.foundation.job.boundary;

import java.time.Instant;
import java.util.List;

/** Tells what background work a capability begins by itself; each capability with such work brings one. */
public interface Planning {

  /** What is begun next, and from when on; nothing where this deployment needs none of it. */
  List<Planned> planned(Instant now);

  /**
   * Work that begins by itself.
   *
   * @param job the name of the job
   * @param from the instant from which on it begins at the next look
   */
  record Planned(String job, Instant from) {}
}
