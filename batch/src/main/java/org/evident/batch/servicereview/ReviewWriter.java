package org.evident.batch.servicereview;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ReviewMeasuring;
import org.evident.foundation.job.boundary.JobOrders;

/** Measures services and writes their drafts, in the transaction that also keeps the checkpoint and the count. */
@Named
public class ReviewWriter extends AbstractItemWriter {

  @Inject @BatchProperty private String subject;
  @Inject @BatchProperty private String order;
  @Inject private ReviewMeasuring measuring;
  @Inject private JobOrders orders;

  @Override
  public void writeItems(List<Object> items) {
    YearMonth month = MonthSubject.of(subject).month();
    int measured = 0;
    for (Object item : items) {
      ReviewBatch batch = (ReviewBatch) item;
      measuring.measure(batch.customer(), batch.services(), month, batch.counted());
      measured += batch.services().size();
    }
    // The last of the chunk: the order's row stays locked until the chunk is committed.
    orders.advance(Long.parseLong(order), measured);
  }
}
