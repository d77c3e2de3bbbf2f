package org.evident.batch.signal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.foundation.notification.boundary.Postman;

/** Sends the postman out every few seconds, one round after the other. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

  @Inject private Postman postman;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    postman.round();
  }
}
