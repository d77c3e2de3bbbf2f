package org.evident.batch.capacity;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.supply.capacity.boundary.TrendRun;

/** Reads one part of the metrics of an order, by key; its checkpoint is the last one it gave out. */
@Named
public class MetricReader extends AbstractItemReader {

  /** Into how many parts the job divides them. */
  private static final int PARTS = 4;

  @Inject @BatchProperty private String subject;
  @Inject @BatchProperty private String part;
  @Inject private TrendRun run;

  private List<Long> metrics;
  private int next;
  private Long last;

  @Override
  public void open(Serializable checkpoint) {
    last = (Long) checkpoint;
    metrics =
        run.metrics(subject).stream()
            .filter(metric -> metric % PARTS == Integer.parseInt(part))
            .filter(metric -> last == null || metric > last)
            .toList();
  }

  @Override
  public Object readItem() {
    if (next == metrics.size()) {
      return null;
    }
    last = metrics.get(next++);
    return last;
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
