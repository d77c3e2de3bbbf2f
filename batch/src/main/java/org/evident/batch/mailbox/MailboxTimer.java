package org.evident.batch.mailbox;

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
import org.evident.kernel.Setting;

/** Looks into the mailbox again and again, where there is one; a slow mail server delays the next look, it piles none up. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailboxTimer {

  @Inject private MailboxReader reader;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    if (!Setting.MAILBOX_HOST.text().isEmpty()) {
      timers.createSingleActionTimer(
          Setting.MAILBOX_EVERY.duration().toMillis(), new TimerConfig(null, false));
    }
  }

  @Timeout
  void look() {
    try {
      reader.round();
    } finally {
      begin();
    }
  }
}
