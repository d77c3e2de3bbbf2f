package org.evident.batch.servicereview;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.evaluation.servicereview.boundary.ReviewMeasuring;

/** Rolls the services of each customer up into the customer's review. */
@Named
public class CustomerDrafter extends AbstractBatchlet {

  @Inject @BatchProperty private String subject;
  @Inject private ReviewMeasuring measuring;

  @Override
  public String process() {
    MonthSubject wanted = MonthSubject.of(subject);
    for (long customer : measuring.customers(wanted.customer())) {
      measuring.rollUp(customer, wanted.month());
    }
    return "COMPLETED";
  }
}
