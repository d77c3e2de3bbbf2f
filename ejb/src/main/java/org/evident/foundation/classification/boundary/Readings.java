package org.evident.foundation.classification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evident.foundation.classification.rule.Classification;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.ReadOnce;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordRef;

/** Keeps how confidential records are and writes down who read them; the doors of the records say what they show (CLS-2). */
@ApplicationScoped
public class Readings {

  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private ReadNotes notes;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Classified> classified;

  /** How confidential a record is (CLS-1). */
  public Classification level(RecordRef record) {
    return ReadOnce.of(() -> stored(record), Classification.class, record);
  }

  private Classification stored(RecordRef record) {
    return statements
        .first(
            "select level_name from record_classification where record_kind = ? and record_number = ?",
            row -> Classification.stored(row.text("level_name")),
            record.kind(),
            record.number())
        .orElse(Classification.stored(null));
  }

  /** Says how confidential a record is from now on. */
  public void classify(RecordRef record, Classification level, String reason) {
    Classification before = level(record);
    statements.change(
        "delete from record_classification where record_kind = ? and record_number = ?",
        record.kind(),
        record.number());
    statements.change(
        "insert into record_classification (record_kind, record_number, level_name, set_by, set_at)"
            + " values (?, ?, ?, ?, ?)",
        record.kind(),
        record.number(),
        level,
        callers.login(),
        clock.instant());
    histories.changed(
        record, "CLASSIFIED", reason, FieldChange.of("classification", before, level));
    classified.fire(new Classified(record, level));
  }

  /** A record is shown to the caller. */
  public void note(RecordRef record) {
    Classification level = level(record);
    if (level.isWatched() && notes.first(record)) {
      histories.write(record, "READ", level.name());
    }
  }
}
