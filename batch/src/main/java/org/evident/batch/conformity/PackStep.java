package org.evident.batch.conformity;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.conformity.requirement.boundary.PackWork;

/** Makes one audit pack, with the eyes of whoever ordered it. */
@Named
public class PackStep extends AbstractBatchlet {

  @Inject @BatchProperty private String order;
  @Inject private PackWork work;

  @Override
  public String process() {
    work.perform(Long.parseLong(order));
    return "COMPLETED";
  }
}
