package org.evident.foundation.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.evident.foundation.party.boundary.DemoStandIn;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Announcement;

/** Writes what people are to be told in the transaction of what happened. */
@ApplicationScoped
class Outbox {

  static final String SEPARATOR = "\n";

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Clock clock;

  void write(@Observes Announcement event) {
    if (DemoStandIn.isMakingThePast()) {
      return;
    }
    Instant now = clock.instant();
    List<Object[]> notices = new ArrayList<>();
    List<Object[]> mails = new ArrayList<>();
    long id = 0;
    for (long person : new TreeSet<>(event.audience())) {
      id = notices.size() % BLOCK == 0 ? statements.block("notice_seq", BLOCK) : id + 1;
      notices.add(
          new Object[] {
            id,
            person,
            event.topic(),
            event.about().kind().name(),
            event.about().number(),
            String.join(SEPARATOR, event.values().stream().map(Outbox::line).toList()),
            now
          });
      mails.add(new Object[] {id, now, "<" + UUID.randomUUID() + "@evident>"});
    }
    statements.changeAll(
        "insert into notice (id, person_id, topic, record_kind, record_number, fillings, at) values"
            + " (?, ?, ?, ?, ?, ?, ?)",
        notices);
    statements.changeAll(
        "insert into notice_mail (notice_id, state, attempts, next_at, message_id) values (?,"
            + " 'WAITING', 0, ?, ?)",
        mails);
  }

  /** One line without control characters, so that it can neither end a mail's header nor pass for two values. */
  private static String line(String value) {
    return value.replaceAll("\\p{Cntrl}", " ");
  }
}
