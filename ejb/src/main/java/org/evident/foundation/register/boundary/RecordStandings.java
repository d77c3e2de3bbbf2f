package org.evident.foundation.register.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Standing;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Where records stand that say so by themselves, as a maintenance window that is over was used or not. */
@ApplicationScoped
class RecordStandings {

  @Inject private FormBook book;
  @Inject private Statements statements;
  @Inject private Clock clock;

  /** The words of a kind, none where its records have no standing. */
  List<String> names(Form form) {
    return book.standings(form).stream().map(Standing::name).toList();
  }

  /** Asks for those of one standing only; breaks RCD-6 at {@code standing} for a word the kind does not know. */
  void narrow(Form form, String name, StringBuilder sql, List<Object> bound) {
    Standing asked =
        book.standings(form).stream()
            .filter(standing -> standing.name().equals(name))
            .findFirst()
            .orElseThrow(
                () -> RuleBroken.at("standing", "RCD-6", name, String.join(", ", names(form))));
    sql.append(" and r.withdrawn_at is null and ").append(asked.sql());
    bound.addAll(Collections.nCopies(asked.moments(), clock.instant()));
  }

  /** Where some records stand, by their numbers; a withdrawn one stands nowhere. */
  Map<String, String> of(Form form, Collection<Registered> records) {
    List<Object> keys =
        new ArrayList<>(records.stream().filter(r -> !r.withdrawn()).map(Registered::id).toList());
    Map<String, String> found = new HashMap<>();
    List<Standing> standings = book.standings(form);
    if (standings.isEmpty() || keys.isEmpty()) {
      return found;
    }
    Instant now = clock.instant();
    StringBuilder sql = new StringBuilder("select r.number, case");
    List<Object> bound = new ArrayList<>();
    for (Standing standing : standings) {
      sql.append(" when ")
          .append(standing.sql())
          .append(" then '")
          .append(standing.name())
          .append("'");
      bound.addAll(Collections.nCopies(standing.moments(), now));
    }
    sql.append(" end as standing from ").append(form.table()).append(" r where r.id in (");
    sql.append(Statements.places(keys.size())).append(")");
    bound.addAll(keys);
    statements.each(
        sql.toString(),
        row -> found.put(row.text("number"), row.text("standing")),
        bound.toArray());
    return found;
  }
}
