package org.evident.batch.search;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.search.boundary.SearchRebuild;
import org.evident.kernel.RecordKind;

/** Reads every record that can be searched; what is indexed already costs no write, so it may begin again at any time. */
@Named
public class SearchStep extends AbstractBatchlet {

  /** The number of the {@code job_order} this run belongs to, such as {@code 50}. */
  @Inject @BatchProperty private String order;

  @Inject private SearchRebuild rebuild;
  @Inject private JobOrders orders;

  private volatile boolean stopped;

  @Override
  public String process() {
    long id = Long.parseLong(order);
    orders.progress(id, 0, rebuild.total());
    for (RecordKind kind : rebuild.kinds()) {
      String after = "";
      while (after != null && !stopped) {
        after = rebuild.advance(id, kind, after);
      }
    }
    return stopped ? "STOPPED" : "COMPLETED";
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
