package org.evident.batch.servicereview;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ReviewKey;
import org.evident.evaluation.servicereview.boundary.ReviewMeasuring;

/** Reads the services of a range of keys, some of one customer at a time; its checkpoint is the last key it gave out. */
@Named
public class ReviewBatchReader extends AbstractItemReader {

  private static final int SERVICES = 25;

  @Inject @BatchProperty private String subject;
  @Inject @BatchProperty private String from;
  @Inject @BatchProperty private String to;
  @Inject private ReviewMeasuring measuring;

  private List<ReviewKey> keys;
  private int next;
  private String last;

  @Override
  public void open(Serializable checkpoint) {
    last = (String) checkpoint;
    keys =
        measuring
            .keys(MonthSubject.of(subject).customer(), ReviewKey.of(from), ReviewKey.of(to))
            .stream()
            .filter(key -> last == null || key.compareTo(ReviewKey.of(last)) > 0)
            .toList();
  }

  @Override
  public Object readItem() {
    if (next == keys.size()) {
      return null;
    }
    long customer = keys.get(next).customer();
    List<Long> services = new ArrayList<>();
    while (next < keys.size()
        && keys.get(next).customer() == customer
        && services.size() < SERVICES) {
      last = keys.get(next).toString();
      services.add(keys.get(next++).service());
    }
    return new ReviewBatch(customer, services);
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
