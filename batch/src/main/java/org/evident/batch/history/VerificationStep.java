package org.evident.batch.history;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.verification.boundary.HistoryVerifications;

/** Reads the history through and keeps what is wrong with it. */
@Named
public class VerificationStep extends AbstractBatchlet {

  @Inject @BatchProperty private String order;
  @Inject private HistoryVerifications verifications;

  @Override
  public String process() {
    verifications.perform(Long.parseLong(order));
    return "COMPLETED";
  }
}
