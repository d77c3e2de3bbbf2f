package org.evident.foundation.register.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Stores records with their history, inside the caller's transaction. */
@ApplicationScoped
class RecordKeeping {

  @Inject private FormBook book;
  @Inject private RecordRows rows;
  @Inject private RecordWrites writes;
  @Inject private Numbers numbers;
  @Inject private Histories histories;
  @Inject private Callers callers;
  @Inject private Event<RecordWithdrawn> gone;
  @Inject private Clock clock;

  /** Refuses what does not fit the other records: said twice, or against a rule of the capability. */
  void refuseUnfit(Form form, Registered before, Values values) {
    rows.twin(form, before == null ? null : before.id(), values)
        .ifPresent(
            twin -> {
              throw RuleBroken.at(form.once().get(0), "RCD-16", twin);
            });
    book.beforeSaving(form, before, values);
  }

  /** Stores a new record and answers with its number. */
  String add(Form form, String ref, Values values) {
    String number = numbers.next(form.kind(), year());
    writes.insert(form, registered(writes.key(), number, ref, values));
    write(form, number, "CREATED", values.line());
    book.afterEntering(form, number, values);
    return number;
  }

  /**
   * Stores a new record of a file.
   *
   * @param stays whether it may stay; one that will be rolled back uses up no number and has no history
   */
  void takeIn(Form form, String ref, Values values, boolean stays) {
    if (stays) {
      add(form, ref, values);
    } else {
      writes.insert(form, registered(writes.key(), null, ref, values));
    }
  }

  /** Stores what a record says now (GEN-3). */
  void correct(Form form, Registered before, Values values, String reason) {
    if (before.withdrawn()) {
      throw RuleBroken.at("number", "RCD-17", before.number());
    }
    if (!writes.update(form, before, values)) {
      throw new RuleBroken("REC-2", before.number());
    }
    String changed = before.values().changed(values);
    write(form, before.number(), "CORRECTED", changed + "; reason: " + reason);
  }

  /** Withdraws a record (GEN-3). */
  void withdraw(Form form, Registered record, String reason) {
    if (record.withdrawn()) {
      throw RuleBroken.at("number", "RCD-17", record.number());
    }
    Instant now = now();
    if (!writes.withdraw(form, record, reason, now)) {
      throw new RuleBroken("REC-2", record.number());
    }
    write(form, record.number(), "WITHDRAWN", reason);
    gone.fire(new RecordWithdrawn(new RecordRef(form.kind(), record.number()), reason, now));
  }

  private Registered registered(long id, String number, String ref, Values values) {
    String known = number == null ? "TRIAL-" + id : number;
    return new Registered(id, known, 1, ref, callers.login(), now(), null, null, values);
  }

  private void write(Form form, String number, String act, String detail) {
    histories.write(new RecordRef(form.kind(), number), act, detail);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private int year() {
    return Year.now(clock).getValue();
  }
}
