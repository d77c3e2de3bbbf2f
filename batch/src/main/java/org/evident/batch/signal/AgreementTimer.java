package org.evident.batch.signal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.agreement.servicelevel.boundary.Agreements;
import org.evident.agreement.supplier.boundary.Contracts;

/** Brings agreed versions and contracts into force when their first day begins, and tells of ends (3.17, 3.18). */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgreementTimer {

  private static final Logger LOG = Logger.getLogger(AgreementTimer.class.getName());

  @Inject private Agreements agreements;
  @Inject private Contracts contracts;

  @Schedule(hour = "*", minute = "*/15", persistent = false)
  void look() {
    agreements.toActivate().forEach(number -> take(number, agreements::activate));
    contracts.due().forEach(number -> take(number, contracts::pass));
  }

  private static void take(String number, Consumer<String> step) {
    try {
      step.accept(number);
    } catch (RuntimeException refused) {
      LOG.log(Level.WARNING, refused, () -> "Stays as it is: " + number);
    }
  }
}
