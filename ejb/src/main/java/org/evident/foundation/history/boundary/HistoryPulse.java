package org.evident.foundation.history.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.evident.foundation.storage.boundary.Statements;

/** How much has happened, through whatever door and on whatever server; it says nothing of what. */
@Stateless
@PermitAll
public class HistoryPulse {

  @Inject private Statements statements;

  /** The count of the history's entries; it only grows. */
  public long count() {
    return statements
        .first(
            "select coalesce(sum(position), 0) as entries from history_head",
            row -> row.number("entries"))
        .orElse(0L);
  }
}
