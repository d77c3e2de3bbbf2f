package org.evident.batch.servicereview;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.evaluation.servicereview.boundary.ReviewMeasuring;

/** Rolls the services of each customer up into the customer's review. */
@Named
public class CustomerWriter extends AbstractItemWriter {

  @Inject @BatchProperty private String subject;
  @Inject private ReviewMeasuring measuring;

  @Override
  public void writeItems(List<Object> customers) {
    customers.forEach(
        customer -> measuring.rollUp((Long) customer, MonthSubject.of(subject).month()));
  }
}
