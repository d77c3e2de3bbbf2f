package org.evident.batch.capacity;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.supply.capacity.boundary.DayKeeping;
import org.evident.supply.capacity.boundary.TrendRun;

/** Sums up the days an upload has left behind that was cut short, and notes how many metrics there are. */
@Named
public class DaysStep extends AbstractBatchlet {

  @Inject @BatchProperty private String subject;
  @Inject @BatchProperty private String order;
  @Inject private TrendRun run;
  @Inject private DayKeeping days;
  @Inject private JobOrders orders;

  private volatile boolean stopped;

  @Override
  public String process() {
    List<Long> metrics = run.metrics(subject);
    while (!stopped && days.settle(List.of()) > 0) {
      // Each call sums up some.
    }
    orders.begin(Long.parseLong(order), metrics.size(), "");
    return null;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
