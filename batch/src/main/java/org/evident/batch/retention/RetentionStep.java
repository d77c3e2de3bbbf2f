package org.evident.batch.retention;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Disposes of what is past its time. */
@Named
public class RetentionStep extends AbstractBatchlet {

  @Inject @BatchProperty private String order;
  @Inject private RetentionRunner runner;

  @Override
  public String process() {
    runner.run(Long.parseLong(order));
    return "COMPLETED";
  }
}
