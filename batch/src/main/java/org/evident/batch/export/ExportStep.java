package org.evident.batch.export;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes one file. */
@Named
public class ExportStep extends AbstractBatchlet {

  @Inject @BatchProperty private String order;
  @Inject private ExportReader reader;

  @Override
  public String process() {
    reader.make(Long.parseLong(order));
    return "COMPLETED";
  }
}
