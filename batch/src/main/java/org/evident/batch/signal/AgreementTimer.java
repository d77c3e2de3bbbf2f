package org.evident.batch.signal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.agreement.servicelevel.boundary.Agreements;

/** Brings agreed versions into force when their first day begins (processes.md 3.17). */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgreementTimer {

  private static final Logger LOG = Logger.getLogger(AgreementTimer.class.getName());

  @Inject private Agreements agreements;

  @Schedule(hour = "*", minute = "*/15", persistent = false)
  void look() {
    for (String number : agreements.toActivate()) {
      try {
        agreements.activate(number);
      } catch (RuntimeException refused) {
        LOG.log(Level.WARNING, refused, () -> "Not in force yet: " + number);
      }
    }
  }
}
