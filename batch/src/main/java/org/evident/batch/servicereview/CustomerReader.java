package org.evident.batch.servicereview;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ReviewSubjects;

/** Reads one part of the customers of an order, by key; its checkpoint is the last one it gave out. */
@Named
public class CustomerReader extends AbstractItemReader {

  /** Into how many parts the job divides them. */
  private static final int PARTS = 4;

  @Inject @BatchProperty private String subject;
  @Inject @BatchProperty private String part;
  @Inject private ReviewSubjects subjects;

  private List<Long> customers;
  private int next;
  private Long last;

  @Override
  public void open(Serializable checkpoint) {
    last = (Long) checkpoint;
    customers =
        subjects.customers(MonthSubject.of(subject).customer()).stream()
            .filter(customer -> customer % PARTS == Integer.parseInt(part))
            .filter(customer -> last == null || customer > last)
            .toList();
  }

  @Override
  public Object readItem() {
    if (next == customers.size()) {
      return null;
    }
    last = customers.get(next++);
    return last;
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
