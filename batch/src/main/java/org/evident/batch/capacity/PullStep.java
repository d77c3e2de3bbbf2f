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
    while (!stopped && (samples.next() | checks.next())) {
      // Each round asks one of each kind, so that neither keeps the other from its turn.
    }
    return null;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
