package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.monitoring.boundary.PullRows;
import org.evident.foundation.monitoring.boundary.PullTable;
import org.evident.foundation.monitoring.rule.UpRule;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/** Where sources of checks are kept. */
@ApplicationScoped
class CheckSourceRows {

  static final PullTable TABLE = new PullTable("check_source", "service_id", "service");

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Sources of the services within some scopes, in the order of their numbers, those after one of them. */
  List<CheckSourceView> page(Collection<Scope> scopes, String after, int limit) {
    List<String> services =
        scopes.stream().filter(s -> s.kind() == ScopeKind.SERVICE).map(Scope::key).toList();
    List<Object> values = new ArrayList<>(List.of(after, scopes.contains(Scope.GLOBAL)));
    values.addAll(services.isEmpty() ? List.of("") : services);
    return statements.list(
        CheckSourceView.SELECT
            + "where s.number > ? and (cast(? as boolean) or s.number in ("
            + Statements.places(values.size() - 2)
            + ")) order by s.number fetch first "
            + limit
            + " rows only",
        row -> CheckSourceView.of(row, clock.instant()),
        values.toArray());
  }

  /** The source of a service. */
  Optional<CheckSourceView> of(String service) {
    return statements.first(
        CheckSourceView.SELECT + "where s.number = ?",
        row -> CheckSourceView.of(row, clock.instant()),
        service);
  }

  /** The source that has waited longest for being asked. */
  Optional<CheckSourceView> due(Instant now) {
    return statements.first(
        CheckSourceView.SELECT + "where " + PullRows.DUE.formatted(TABLE.key()),
        row -> CheckSourceView.of(row, now),
        now);
  }

  /** Notes what a value says. */
  void say(String service, UpRule up) {
    statements.change(
        "update check_source set up_from = ? where service_id = (select id from service where number ="
            + " ?)",
        up.from(),
        service);
  }

  /** Lets the source of a service be read from its beginning again. */
  void again(String service) {
    statements.change(
        "update check_source set read_to = null where service_id = (select id from service where number"
            + " = ?)",
        service);
  }
}
