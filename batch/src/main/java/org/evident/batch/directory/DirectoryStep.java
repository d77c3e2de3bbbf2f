package org.evident.batch.directory;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.directory.boundary.Directories;
import org.evident.foundation.directory.boundary.DirectorySilent;
import org.evident.foundation.directory.boundary.DirectorySync;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.kernel.RuleBroken;

/** Asks the directory and does what it says; a run that comes to nothing is noted and fails its order. */
@Named
public class DirectoryStep extends AbstractBatchlet {

  private static final Logger LOG = Logger.getLogger(DirectoryStep.class.getName());

  @Inject @BatchProperty private String order;
  @Inject private JobOrders orders;
  @Inject private Directories directories;
  @Inject private DirectorySync sync;

  @Override
  public String process() {
    JobOrder asked = orders.find(Long.parseLong(order)).orElseThrow();
    boolean rehearsal = directories.isRehearsal(asked.subject());
    try {
      sync.bring(sync.ask(), rehearsal, asked.requestedBy());
      return "COMPLETED";
    } catch (DirectorySilent | RuleBroken | EJBException failed) {
      LOG.log(Level.WARNING, failed, () -> "Nobody was brought from the directory");
      sync.failed(rehearsal, asked.requestedBy(), why(failed));
      throw failed;
    }
  }

  private static String why(RuntimeException failed) {
    return failed instanceof RuleBroken broken
        ? broken.rule()
        : String.valueOf(failed.getMessage());
  }
}
