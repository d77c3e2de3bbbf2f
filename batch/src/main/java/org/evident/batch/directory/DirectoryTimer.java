package org.evident.batch.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.directory.boundary.Directories;

/** Looks every minute whether it is time to bring people here. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryTimer {

  private static final Logger LOG = Logger.getLogger(DirectoryTimer.class.getName());

  @Inject private Directories directories;

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void look() {
    try {
      directories.orderWhenDue();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "The directory is thought of again in a minute");
    }
  }
}
