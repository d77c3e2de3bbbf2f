package org.evident.resolution.incident.boundary;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/** The teams somebody sees to: their own, and those a role of theirs is limited to; read once, and only if asked for. */
final class Teams implements Supplier<Set<String>> {

  private final Statements statements;
  private final Long person;
  private final Collection<Scope> scopes;
  private Set<String> names;

  Teams(Statements statements, Long person, Collection<Scope> scopes) {
    this.statements = statements;
    this.person = person;
    this.scopes = scopes;
  }

  @Override
  public Set<String> get() {
    if (names == null) {
      names = new TreeSet<>();
      scopes.stream().filter(s -> s.kind() == ScopeKind.TEAM).map(Scope::key).forEach(names::add);
      statements.each(
          "select t.name from person p join team t on t.id = p.team_id where p.id = cast(? as bigint)",
          row -> names.add(row.text("name")),
          person);
    }
    return names;
  }
}
