package org.evident.batch.capacity;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.supply.capacity.boundary.PullRun;

/** Asks the monitoring servers that are due, until none is or somebody stops it. */
@Named
public class PullStep extends AbstractBatchlet {

  @Inject private PullRun run;

  private volatile boolean stopped;

  @Override
  public String process() {
    while (!stopped && run.next()) {
      // Each call asks one.
    }
    return null;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
