package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.party.boundary.ReachedRows;
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
      StaleRows old = StaleRows.of(me.organisation().get(), now, me.amounts());
      add(old.sql(), old.values().toArray());
    }
    among("i.state", filter.states());
    among("i.priority", filter.priorities());
    given("and s.number = ? ", filter.service());
    given("and c.number = ? ", filter.customer());
    facts(filter.facts(), me);
  }

  private void facts(IncidentFilter.Facts facts, Me me) {
    given("and i.team_name = ? ", facts.team());
    given("and i.assignee_id = (select p.id from person p where p.login = ?) ", facts.assignee());
    given("and i.reporter = ? ", facts.reporter());
    given("and i.category = ? ", facts.category());
    given("and i.channel = ? ", facts.channel());
    if (facts.major()) {
      add("and i.major = true ");
    }
    if (facts.from() != null) {
      add("and i.reported_at >= ? ", begin(facts.from(), me));
    }
    if (facts.to() != null) {
      add("and i.reported_at < ? ", begin(facts.to().plusDays(1), me));
    }
  }

  private static Instant begin(LocalDate day, Me me) {
    return day.atStartOfDay(me.zone().get()).toInstant();
  }

  private void given(String condition, String value) {
    if (value != null) {
      add(condition, value);
    }
  }

  private void among(String column, Collection<?> values) {
    if (!values.isEmpty()) {
      add("and " + column + " in (" + Statements.places(values.size()) + ") ", values.toArray());
    }
  }

  private void whose(Whose whose, Me me) {
    List<String> ways = new ArrayList<>();
    List<Object> keys = new ArrayList<>();
    if (whose == Whose.MINE || whose == Whose.OURS) {
      ways.add("i.assignee_id = ?");
      keys.add(me.id());
    }
    if (whose == Whose.TEAM || whose == Whose.OURS) {
      Set<String> teams = me.teams().get();
      if (!teams.isEmpty()) {
        ways.add("i.team_name in (" + Statements.places(teams.size()) + ")");
        keys.addAll(teams);
      }
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
    add(filter.order().after(), filter.order().values(key));
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
   * @param teams those they see to, asked for only where they matter
   * @param dispatches whether they give incidents to teams
   * @param organisation the hours of the provider, asked for only where they matter
   * @param zone in which the caller's days begin, asked for only where days matter
   * @param amounts what the organisation has chosen
   */
  record Me(
      Long id,
      Long customer,
      Supplier<Set<String>> teams,
      boolean dispatches,
      ReachedRows reached,
      Supplier<ServiceCalendar> organisation,
      Supplier<ZoneId> zone,
      Amounts amounts) {}
}
