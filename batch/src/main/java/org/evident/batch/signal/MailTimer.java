package org.evident.batch.signal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.foundation.notification.boundary.Postman;
import org.evident.kernel.Setting;

/** Sends the postman out every few seconds; a slow mail server delays the next round, it piles none up. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

  @Inject private Postman postman;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(
        Setting.MAIL_EVERY.duration().toMillis(), new TimerConfig(null, false));
  }

  @Timeout
  void look() {
    try {
      postman.round();
    } finally {
      begin();
    }
  }
}
