package org.evident.foundation.storage.boundary;

import java.sql.SQLException;

/** The database refused a statement; the transaction is lost. */
public class StatementFailed extends RuntimeException {
  /** Wraps what the database said. */
  public StatementFailed(SQLException cause) {
    super(cause);
  }

  /** Whether the refusal was a unique key met twice. */
  public boolean isDuplicate() {
    return getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
  }
}
