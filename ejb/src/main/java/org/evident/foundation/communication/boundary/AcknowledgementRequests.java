package org.evident.foundation.communication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.evident.foundation.communication.rule.Asked;
import org.evident.foundation.communication.rule.Audience;
import org.evident.foundation.communication.rule.Receipt;
import org.evident.foundation.communication.rule.Topic;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Asks whom a communication tells to acknowledge it, in the transaction that keeps it (COM-5 to COM-7). */
@ApplicationScoped
class AcknowledgementRequests {

  static final String ASKS = "acknowledge";

  @Inject private Statements statements;
  @Inject private AskedPeople people;
  @Inject private Histories histories;
  @Inject private Event<Announcement> announcements;
  @Inject private Clock clock;

  static boolean asks(Values values) {
    return Boolean.TRUE.equals(values.of(ASKS));
  }

  /** Refuses what cannot ask anybody by name, and a change of what was asked. */
  void require(Registered before, Values values) {
    if (before != null) {
      Asked.keep(ASKS, asks(before.values()), asks(values));
    }
    if (asks(values)) {
      Asked.require(
          Audience.valueOf(values.text("audience")),
          !"FAILED".equals(values.text("deliveryState")));
      if (before == null) {
        people.of(values);
      } else {
        Asked.FIXED.forEach(
            field -> Asked.keep(field, before.values().of(field), values.of(field)));
      }
    }
  }

  /** Asks everybody of the audience of a communication that was entered just now. */
  void ask(String number, Values values) {
    Set<Long> asked = people.of(values);
    LocalDate due = Receipt.due(values.instant("sentAt"), (Number) values.of("acknowledgeDays"));
    long key =
        statements
            .first("select id from communication where number = ?", row -> row.number("id"), number)
            .orElseThrow();
    statements.changeAll(
        "insert into acknowledgement (communication_id, person_id, due) values (?, ?, ?)",
        asked.stream().map(person -> new Object[] {key, person, due}).toList());
    RecordRef about = new RecordRef(RecordKind.COMMUNICATION, number);
    histories.write(about, "ACKNOWLEDGEMENT_ASKED", asked.size() + " > " + due);
    String title = Topic.valueOf(values.text("topic")).title(values.text("subject"));
    announcements.fire(
        new AcknowledgementAsked(about, clock.instant(), title, due.toString(), asked));
  }
}
