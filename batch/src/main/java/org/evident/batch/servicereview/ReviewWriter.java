package org.evident.batch.servicereview;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ReviewMeasuring;
import org.evident.foundation.job.boundary.JobOrders;

/** Measures services and writes their drafts. */
@Named
public class ReviewWriter extends AbstractItemWriter {

  @Inject @BatchProperty private String subject;
  @Inject @BatchProperty private String order;
  @Inject private ReviewMeasuring measuring;
  @Inject private JobOrders orders;

  private MonthSubject wanted;
  private long done;
  private long total;

  @Override
  public void open(Serializable checkpoint) {
    wanted = MonthSubject.of(subject);
    done = checkpoint == null ? 0 : (Long) checkpoint;
    for (long customer : measuring.customers(wanted.customer())) {
      total += measuring.services(customer).size();
    }
  }

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      ReviewKey key = (ReviewKey) item;
      measuring.measure(key.customer(), key.service(), wanted.month());
    }
    done += items.size();
    orders.progress(Long.parseLong(order), done, total);
  }

  @Override
  public Serializable checkpointInfo() {
    return done;
  }
}
