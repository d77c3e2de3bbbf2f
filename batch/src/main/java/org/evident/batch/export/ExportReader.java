package org.evident.batch.export;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.ExportWork;

/** Opens the list's door for the job; what it sees there is what the person sees who ordered the file. */
@Stateless
@PermitAll
@RunAs(Role.INCIDENT_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportReader {

  @Inject private ExportWork work;

  /** Makes the file of an order. */
  public void make(long order) {
    work.perform(order);
  }
}
