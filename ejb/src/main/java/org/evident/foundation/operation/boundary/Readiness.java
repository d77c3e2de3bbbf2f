package org.evident.foundation.operation.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.foundation.storage.boundary.Migrator;
import org.evident.foundation.storage.boundary.StatementFailed;
import org.evident.foundation.storage.boundary.Statements;

/** Tells a load balancer whether this server can take requests (OPS-1); it tells nothing else, so anybody may ask. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {

  @Inject private Statements statements;
  @Inject private Migrator migrator;

  /** What is not well, if anything. */
  public enum State {
    UP,
    DATABASE_DOWN,
    SCHEMA_BEHIND
  }

  /** Asks the database for the schema this server has brought it to. */
  public State state() {
    try {
      boolean there =
          statements
              .first(
                  "select \"version\" from \"flyway_schema_history\" where \"success\" and"
                      + " \"version\" = ?",
                  row -> row.text("version"),
                  migrator.version())
              .isPresent();
      return there ? State.UP : State.SCHEMA_BEHIND;
    } catch (StatementFailed down) {
      return State.DATABASE_DOWN;
    }
  }
}
