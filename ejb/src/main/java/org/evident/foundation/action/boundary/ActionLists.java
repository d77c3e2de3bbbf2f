package org.evident.foundation.action.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;

/** Reads what people promised to do: one's own, everybody's, or those about a service (processes.md 1.8). */
@Stateless
@PermitAll
public class ActionLists {

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** The caller's own actions, the most urgent first. */
  @PermitAll
  public List<ActionView> mine() {
    return read(
        "where p.login = ? order by case when a.state in ('OPEN', 'IN_PROGRESS') then 0 else 1 end,"
            + " a.due, a.number",
        callers.login());
  }

  /**
   * Everybody's actions that are not over, the most urgent first.
   *
   * @param after the day and number of the last one of the page before, joined by {@code _}; or empty
   * @param limit how many at most
   */
  @RolesAllowed({
    AUTHORS,
    LEVEL_MANAGERS,
    SERVICE_OWNERS,
    RELATIONSHIP_MANAGERS,
    OWNER_OF_SMS,
    AUDITORS
  })
  public Page<ActionView> pending(String after, int limit) {
    Place place = Place.of(after);
    List<ActionView> found =
        read(
            "where a.state in ('OPEN', 'IN_PROGRESS', 'DONE') and (a.due > ? or (a.due = ? and"
                + " a.number > ?)) order by a.due, a.number fetch first "
                + (limit + 1)
                + " rows only",
            place.due(),
            place.due(),
            place.number());
    return Page.of(found, limit, action -> action.due() + "_" + action.number());
  }

  /** The actions about a service, or with null about a customer as a whole. */
  @PermitAll
  public List<ActionView> about(long customerId, Long serviceId) {
    return read(
        "where a.customer_id = ? and coalesce(a.service_id, 0) = ? order by a.number",
        customerId,
        serviceId == null ? 0L : serviceId);
  }

  private List<ActionView> read(String where, Object... values) {
    LocalDate today = LocalDate.now(clock);
    return statements.list(ActionView.COLUMNS + where, row -> ActionView.of(row, today), values);
  }

  /** Where a page of the list ended. */
  private record Place(LocalDate due, String number) {
    static Place of(String key) {
      String[] parts = key.split("_", 2);
      try {
        return key.isEmpty()
            ? new Place(LocalDate.EPOCH, "")
            : new Place(LocalDate.parse(parts[0]), parts[1]);
      } catch (DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
        throw RuleBroken.at("after", "API.KEY", key);
      }
    }
  }
}
