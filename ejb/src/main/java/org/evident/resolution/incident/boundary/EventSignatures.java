package org.evident.resolution.incident.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.foundation.storage.boundary.StatementFailed;
import org.evident.foundation.storage.boundary.Statements;

/** Makes the row that events of one customer, item and signature queue at. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EventSignatures {

  @Inject private Statements statements;
  @Resource private SessionContext context;

  /** Makes sure there is a row. Of two who make the same at once one fails on the key and finds what the other has made. */
  public void begin(long customer, String item, String signature) {
    boolean known =
        statements
            .first(
                "select customer_id from event_signature where customer_id = ? and item = ? and"
                    + " signature = ?",
                row -> row.number("customer_id"),
                customer,
                item,
                signature)
            .isPresent();
    if (known) {
      return;
    }
    try {
      statements.change(
          "insert into event_signature (customer_id, item, signature) values (?, ?, ?)",
          customer,
          item,
          signature);
    } catch (StatementFailed refused) {
      if (!refused.isDuplicate()) {
        throw refused;
      }
      context.setRollbackOnly();
    }
  }
}
