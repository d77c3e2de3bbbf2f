package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Statements;

/**
 * A filter as the condition of a query: {@code c} is the customer, {@code s} the service and {@code i} the incident. The
 * text is made of constants only; what people gave fills its places.
 */
final class FilterRows {

  private static final String UNTRIAGED = "(i.state = 'NEW' and i.team_name is null)";

  private final StringBuilder sql = new StringBuilder("where 1 = 1 ");
  private final List<Object> values = new ArrayList<>();

  FilterRows(IncidentFilter filter, Me me, Instant now) {
    add(me.reached().sql(), me.reached().values().toArray());
    if (me.customer() != null) {
      add("and i.customer_id = ? ", me.customer());
    }
    if (filter.whose() != null) {
      whose(filter.whose(), me);
    }
    if (filter.open() || filter.byDeadline()) {
      add("and i.deadline_at is not null ");
    }
    if (filter.late()) {
      add("and i.deadline_at < ? ", now);
    }
    if (filter.stale()) {
      StaleRows old = StaleRows.of(me.organisation().get(), now);
      add(old.sql(), old.values().toArray());
    }
    if (filter.state() != null) {
      add("and i.state = ? ", filter.state());
    }
    if (filter.priority() != null) {
      add("and i.priority = ? ", filter.priority());
    }
    if (filter.service() != null) {
      add("and s.number = ? ", filter.service());
    }
    if (filter.customer() != null) {
      add("and c.number = ? ", filter.customer());
    }
  }

  private void whose(Whose whose, Me me) {
    List<String> ways = new ArrayList<>();
    List<Object> keys = new ArrayList<>();
    if (whose == Whose.MINE || whose == Whose.OURS) {
      ways.add("i.assignee_id = ?");
      keys.add(me.id());
    }
    if ((whose == Whose.TEAM || whose == Whose.OURS) && !me.teams().isEmpty()) {
      ways.add("i.team_name in (" + Statements.places(me.teams().size()) + ")");
      keys.addAll(me.teams());
    }
    if (whose == Whose.UNTRIAGED || (whose == Whose.OURS && me.dispatches())) {
      ways.add("(i.deadline_at is not null and " + UNTRIAGED + ")");
    }
    add("and (" + (ways.isEmpty() ? "1 = 0" : String.join(" or ", ways)) + ") ", keys.toArray());
  }

  /** Only what comes after a key of the list. */
  void after(IncidentFilter filter, IncidentKey key) {
    if (key == null) {
      return;
    }
    if (filter.byDeadline()) {
      add(
          "and i.deadline_at >= ? and (i.deadline_at > ? or i.id > ?) ",
          key.deadline(),
          key.deadline(),
          key.id());
    } else {
      add("and i.id < ? ", key.id());
    }
  }

  private void add(String condition, Object... filling) {
    sql.append(condition);
    values.addAll(List.of(filling));
  }

  String sql() {
    return sql.toString();
  }

  List<Object> values() {
    return values;
  }

  /**
   * Whoever asks, with what they may see and what they see to.
   *
   * @param customer the customer they are bound to, or null
   * @param dispatches whether they give incidents to teams
   * @param organisation the hours of the provider, asked for only where they matter
   */
  record Me(
      Long id,
      Long customer,
      Set<String> teams,
      boolean dispatches,
      ReachedRows reached,
      Supplier<ServiceCalendar> organisation) {}
}
