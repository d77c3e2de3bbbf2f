package org.evident.batch.demo;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;
import org.evident.conformity.requirement.boundary.Evaluations;
import org.evident.foundation.job.boundary.JobOrders;

/** Lets the demo organisation live through its past, a little at a time, up to today, and has it judged; begun again, it goes on where it was. */
@Named
public class DemoPast extends AbstractBatchlet {

  private static final long MILLISECONDS_BETWEEN = 500;

  @Inject private DemoOrganisation organisation;
  @Inject private DemoToday today;
  @Inject private Evaluations evaluations;
  @Inject private JobOrders orders;

  @Inject @BatchProperty private String order;

  private volatile boolean stopped;

  @Override
  public String process() throws Exception {
    organisation.make();
    long done = 0;
    while (!stopped && done < DemoOrganisation.STEPS) {
      done = organisation.live();
      orders.progress(Long.parseLong(order), done, DemoOrganisation.STEPS);
      TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN);
    }
    if (!stopped) {
      today.make();
      evaluations.nightly();
    }
    return null;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
