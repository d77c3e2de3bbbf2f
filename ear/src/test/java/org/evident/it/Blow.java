package org.evident.it;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Kills an upgrade in the step it comes to first. */
final class Blow implements Callback {

  /** When it strikes, and how. */
  enum Moment {
    /** The connection is gone after the first statement of the step. */
    FIRST_STATEMENT(Event.AFTER_EACH_MIGRATE_STATEMENT),
    /** The application fails when the step is done and not yet noted. */
    BEFORE_COMMIT(Event.AFTER_EACH_MIGRATE);

    private final Event event;

    Moment(Event event) {
      this.event = event;
    }
  }

  private final Moment moment;
  private final String killer;
  private boolean struck;

  /**
   * A blow to come.
   *
   * @param killer the statement that kills the connection it is sent by
   */
  Blow(Moment moment, String killer) {
    this.moment = moment;
    this.killer = killer;
  }

  /** Whether it has come. */
  boolean struck() {
    return struck;
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == moment.event;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    struck = true;
    if (moment == Moment.BEFORE_COMMIT) {
      throw new IllegalStateException("Killed");
    }
    try (Statement statement = context.getConnection().createStatement()) {
      statement.execute(killer);
    } catch (SQLException gone) {
      throw new IllegalStateException(gone);
    }
  }

  @Override
  public String getCallbackName() {
    return "blow";
  }
}
