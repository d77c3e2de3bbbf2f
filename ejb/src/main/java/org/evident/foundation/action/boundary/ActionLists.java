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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.action.rule.ActionState;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Reads what people promised to do: one's own, everybody's, or those about a service (processes.md 1.8). */
@Stateless
@PermitAll
public class ActionLists {

  /** Whoever follows up what others promised, as far as the role reaches. */
  private static final Role[] FOLLOWERS = {
    Role.REPORT_AUTHOR,
    Role.SERVICE_LEVEL_MANAGER,
    Role.SERVICE_OWNER,
    Role.RELATIONSHIP_MANAGER,
    Role.SMS_OWNER,
    Role.AUDITOR
  };

  private static final Map<ScopeKind, String> COLUMNS =
      Map.of(ScopeKind.CUSTOMER, "c.number", ScopeKind.SERVICE, "s.number");
  private static final String OVER = "over_";
  private static final Set<String> UNDER_WAY =
      Set.of(ActionState.OPEN.name(), ActionState.IN_PROGRESS.name());
  private static final String RANK =
      "(case when a.state in ('OPEN', 'IN_PROGRESS') then 0 else 1 end)";

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private Clock clock;

  /**
   * The caller's own actions: the most urgent first, those that are over last.
   *
   * @param after the key of the last one of the page before, or empty
   * @param limit how many at most
   */
  @PermitAll
  public Page<ActionView> mine(String after, int limit) {
    boolean begun = after.startsWith(OVER);
    Place place = Place.of(begun ? after.substring(OVER.length()) : after);
    List<ActionView> found =
        read(
            "where p.login = ? and (("
                + RANK
                + " = ? and (a.due > ? or (a.due = ? and a.number > ?))) or "
                + RANK
                + " > ?) order by "
                + RANK
                + ", a.due, a.number fetch first "
                + (limit + 1)
                + " rows only",
            callers.login(),
            begun ? 1 : 0,
            place.due(),
            place.due(),
            place.number(),
            begun ? 1 : 0);
    return Page.of(found, limit, action -> (over(action) ? OVER : "") + Place.key(action));
  }

  /**
   * Everybody's actions that are not over, the most urgent first, as far as the caller's roles reach (PTY-10).
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
    ReachedRows reached = ReachedRows.of(mandates.scopes(FOLLOWERS), COLUMNS);
    List<Object> values = new ArrayList<>(List.of(place.due(), place.due(), place.number()));
    values.addAll(reached.values());
    List<ActionView> found =
        read(
            "where a.state in ('OPEN', 'IN_PROGRESS', 'DONE') and (a.due > ? or (a.due = ? and"
                + " a.number > ?)) "
                + reached.sql()
                + "order by a.due, a.number fetch first "
                + (limit + 1)
                + " rows only",
            values.toArray());
    return Page.of(found, limit, Place::key);
  }

  /** The actions about a service, or with null about a customer as a whole. */
  @PermitAll
  public List<ActionView> about(long customerId, Long serviceId) {
    return read(
        "where a.customer_id = ? and coalesce(a.service_id, 0) = ? order by a.number",
        customerId,
        serviceId == null ? 0L : serviceId);
  }

  /** The actions promised in a record, those due first before the others; called by that record's own door. */
  @PermitAll
  public List<ActionView> from(String source) {
    return read("where a.source_number = ? order by a.due, a.number", source);
  }

  private static boolean over(ActionView action) {
    return !UNDER_WAY.contains(action.state());
  }

  private List<ActionView> read(String where, Object... values) {
    LocalDate today = LocalDate.now(clock);
    return statements.list(ActionView.COLUMNS + where, row -> ActionView.of(row, today), values);
  }

  /** Where a page of the list ended. */
  private record Place(LocalDate due, String number) {
    static String key(ActionView action) {
      return action.due() + "_" + action.number();
    }

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
