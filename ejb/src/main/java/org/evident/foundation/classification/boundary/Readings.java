package org.evident.foundation.classification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evident.foundation.classification.rule.Classification;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordRef;

/** Writes down who read what is confidential; the doors of the records say what they show (CLS-2). */
@ApplicationScoped
public class Readings {

  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private ReadNotes notes;

  /** How confidential a record is (CLS-1). */
  public Classification level(RecordRef record) {
    return statements
        .first(
            "select level_name from record_classification where record_kind = ? and record_number = ?",
            row -> Classification.stored(row.text("level_name")),
            record.kind(),
            record.number())
        .orElse(Classification.stored(null));
  }

  /** A record is shown to the caller. */
  public void note(RecordRef record) {
    Classification level = level(record);
    if (level.isWatched() && notes.first(record)) {
      histories.write(record, "READ", level.name());
    }
  }
}
