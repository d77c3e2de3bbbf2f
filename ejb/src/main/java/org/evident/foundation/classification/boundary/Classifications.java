package org.evident.foundation.classification.boundary;

import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.evident.foundation.classification.rule.Classification;
import org.evident.foundation.history.boundary.KnownRecords;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to how confidential records are. */
@Stateless
@RolesAllowed({OWNER_OF_SMS, SECURITY_MANAGERS, INCIDENT_MANAGERS, LEVEL_MANAGERS})
public class Classifications {

  @Inject private KnownRecords records;
  @Inject private Readings readings;
  @Inject private Callers callers;

  /** How confidential the record of a number is. */
  public Classification of(String number) {
    return readings.level(find(number));
  }

  /** Classifies the record of a number, with a reason (CLS-1). */
  public Classification set(String number, Classification level, String reason) {
    Classification.require(level, reason);
    RecordRef record = find(number);
    readings.classify(record, level, reason);
    return level;
  }

  private RecordRef find(String number) {
    if (callers.current().customerId() != null) {
      throw RuleBroken.at("number", "REC-1", number);
    }
    return records.find("number", number);
  }
}
