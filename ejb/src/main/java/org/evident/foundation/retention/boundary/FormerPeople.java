package org.evident.foundation.retention.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.retention.rule.Retained;
import org.evident.foundation.storage.boundary.Statements;

/** People whose account ended long ago, as the history tells: they are erased (RET-5). */
@ApplicationScoped
public class FormerPeople implements Disposing {

  private static final String DUE =
      " from person p where not p.active and p.erased_at is null and (select max(h.at) from"
          + " history_entry h where h.record_kind = 'PERSON' and h.record_number = p.number and h.act ="
          + " 'DEACTIVATED') < ?";
  private static final String WHY = "Kept long enough after the account had ended";

  @Inject private Statements statements;
  @Inject private Erasures erasures;

  @Override
  public Retained retained() {
    return Retained.FORMER_PERSON;
  }

  @Override
  public long due(Instant before) {
    return statements
        .first("select count(*) as due" + DUE, row -> row.number("due"), before)
        .orElseThrow();
  }

  @Override
  public List<String> dispose(Instant before, int most) {
    return statements
        .list(
            "select p.login" + DUE + " order by p.id limit " + most,
            row -> row.text("login"),
            before)
        .stream()
        .map(login -> erasures.erase(login, WHY).number())
        .toList();
  }
}
