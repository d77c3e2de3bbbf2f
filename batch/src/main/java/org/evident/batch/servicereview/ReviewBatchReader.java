package org.evident.batch.servicereview;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ReviewKey;

/** Reads the services of a range of keys, some of one customer at a time; its checkpoint is the last key it gave out. */
@Named
public class ReviewBatchReader extends AbstractItemReader {

  private static final int SERVICES = 25;

  @Inject @BatchProperty private String subject;
  @Inject @BatchProperty private String from;
  @Inject @BatchProperty private String to;
  @Inject private MonthAtWork atWork;

  private MonthSubject month;
  private List<ReviewKey> keys;
  private int next;
  private String last;

  @Override
  public void open(Serializable checkpoint) {
    last = (String) checkpoint;
    month = MonthSubject.of(subject);
    keys =
        atWork.keys(month.customer(), month.month()).stream()
            .filter(key -> key.compareTo(ReviewKey.of(from)) >= 0)
            .filter(key -> key.compareTo(ReviewKey.of(to)) < 0)
            .filter(key -> last == null || key.compareTo(ReviewKey.of(last)) > 0)
            .toList();
  }

  @Override
  public Object readItem() {
    if (next == keys.size()) {
      return null;
    }
    long customer = keys.get(next).customer();
    List<ReviewKey> some = new ArrayList<>();
    while (next < keys.size() && keys.get(next).customer() == customer && some.size() < SERVICES) {
      some.add(keys.get(next++));
    }
    last = some.get(some.size() - 1).toString();
    return new ReviewBatch(
        customer,
        some.stream().map(ReviewKey::service).toList(),
        atWork.counted(month.customer(), month.month(), some));
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
