package org.evident.foundation.classification.boundary;

import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evident.foundation.classification.rule.Classification;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.boundary.KnownRecords;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to how confidential records are. */
@Stateless
@RolesAllowed({OWNER_OF_SMS, SECURITY_MANAGERS, INCIDENT_MANAGERS, LEVEL_MANAGERS})
public class Classifications {

  @Inject private Statements statements;
  @Inject private KnownRecords records;
  @Inject private Readings readings;
  @Inject private Histories histories;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** How confidential the record of a number is. */
  public Classification of(String number) {
    return readings.level(find(number));
  }

  /** Classifies the record of a number, with a reason (CLS-1). */
  public Classification set(String number, Classification level, String reason) {
    Classification.require(level, reason);
    RecordRef record = find(number);
    Classification before = readings.level(record);
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
    return level;
  }

  private RecordRef find(String number) {
    if (callers.current().customerId() != null) {
      throw RuleBroken.at("number", "REC-1", number);
    }
    return records.find("number", number);
  }
}
