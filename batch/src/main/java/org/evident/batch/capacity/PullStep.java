package org.evident.batch.capacity;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.assurance.availability.boundary.CheckPull;
import org.evident.supply.capacity.boundary.PullRun;

/** Asks the monitoring servers that are due, until none is or somebody stops it. */
@Named
public class PullStep extends AbstractBatchlet {

  @Inject private PullRun samples;
  @Inject private CheckPull checks;

  private volatile boolean stopped;

  @Override
  public String process() {
    boolean asked = true;
    while (!stopped && asked) {
      // One of each kind, so that neither keeps the other from its turn.
      boolean sampled = samples.next();
      boolean checked = checks.next();
      asked = sampled || checked;
    }
    return null;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
