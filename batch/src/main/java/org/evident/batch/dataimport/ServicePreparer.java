package org.evident.batch.dataimport;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.resolution.incident.boundary.IncidentLog;

/** Makes the services that the log names before incidents point to them. */
@Named
public class ServicePreparer extends AbstractBatchlet {

  @Inject @BatchProperty private String subject;
  @Inject private IncidentLog log;

  @Override
  public String process() {
    log.prepare(log.run(subject));
    return "COMPLETED";
  }
}
