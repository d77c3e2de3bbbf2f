package org.evident.batch.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.retention.boundary.Retentions;
import org.evident.kernel.Role;

/** Opens the administrators' door for the job; the history and the list of disposals name the system, whom nobody is. */
@Stateless
@PermitAll
@RunAs(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionRunner {

  @Inject private Retentions retentions;
  @Inject private JobOrders orders;

  /** Disposes of all that is past its time, a part in each transaction, until it is asked to stop. */
  public void run(long order) {
    long done = 0;
    int gone;
    do {
      gone = retentions.run().size();
      done += gone;
      orders.progress(order, done, done);
    } while (gone > 0 && orders.find(order).orElseThrow().state() == JobOrder.State.RUNNING);
  }
}
