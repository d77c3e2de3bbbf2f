package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.storage.boundary.Statements;

/** Finds what somebody says of requirements on a day. */
@ApplicationScoped
class OverrideRows {

  private static final String HELD =
      "where o.valid_from <= ? and o.valid_until >= ? and (o.withdrawn_on is null or o.withdrawn_on >"
          + " ?) ";

  @Inject private Statements statements;

  /** By requirement. */
  Map<String, OverrideView> on(LocalDate day) {
    Map<String, OverrideView> found = new HashMap<>();
    statements.each(
        OverrideView.COLUMNS + HELD + "order by o.id",
        row -> found.put(row.text("requirement"), OverrideView.of(row)),
        day,
        day,
        day);
    return found;
  }

  /** Of one requirement. */
  Optional<OverrideView> on(LocalDate day, String requirement) {
    return Optional.ofNullable(on(day).get(requirement));
  }
}
