package org.evident.batch.capacity;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.supply.capacity.boundary.TrendRun;

/** Foretells metrics, in the transaction that also keeps the checkpoint and the count. */
@Named
public class TrendWriter extends AbstractItemWriter {

  @Inject @BatchProperty private String order;
  @Inject private TrendRun run;
  @Inject private JobOrders orders;

  @Override
  public void writeItems(List<Object> metrics) {
    run.forecast(metrics.stream().map(Long.class::cast).toList());
    // The last of the chunk: the order's row stays locked until the chunk is committed.
    orders.advance(Long.parseLong(order), metrics.size());
  }
}
