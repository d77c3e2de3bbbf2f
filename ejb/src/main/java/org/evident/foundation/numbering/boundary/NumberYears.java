package org.evident.foundation.numbering.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.foundation.storage.boundary.StatementFailed;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/** Begins the counters of a kind's years, each once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NumberYears {

  @Inject private Statements statements;
  @Resource private SessionContext context;

  /**
   * Makes sure there is a counter. Of two who begin the same year at once one fails on the key, in a transaction of its
   * own, and finds what the other has begun.
   */
  public void begin(RecordKind kind, int year) {
    try {
      statements.change(
          "insert into record_number (prefix, period, last_value) values (?, ?, 0)",
          kind.prefix(),
          year);
    } catch (StatementFailed refused) {
      if (!refused.isDuplicate()) {
        throw refused;
      }
      context.setRollbackOnly();
    }
  }
}
