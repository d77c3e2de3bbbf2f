package org.evident.batch.servicereview;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ReviewMeasuring;

/** Reads which services of which customers to measure; its checkpoint is how many were read. */
@Named
public class ReviewKeyReader extends AbstractItemReader {

  @Inject @BatchProperty private String subject;
  @Inject private ReviewMeasuring measuring;

  private final List<ReviewKey> keys = new ArrayList<>();
  private int next;

  @Override
  public void open(Serializable checkpoint) {
    MonthSubject wanted = MonthSubject.of(subject);
    for (long customer : measuring.customers(wanted.customer())) {
      measuring.services(customer).forEach(service -> keys.add(new ReviewKey(customer, service)));
    }
    next = checkpoint == null ? 0 : (Integer) checkpoint;
  }

  @Override
  public Object readItem() {
    return next < keys.size() ? keys.get(next++) : null;
  }

  @Override
  public Serializable checkpointInfo() {
    return next;
  }
}
