package org.evident.foundation.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.party.rule.Delegation;
import org.evident.foundation.storage.boundary.Statements;

/** Knows for whom somebody decides today. */
@ApplicationScoped
public class Deputies {

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** The logins of those who are away and have a person decide for them; what is over or still to come has no effect (PTY-30). */
  public List<String> absent(String deputy) {
    LocalDate today = LocalDate.now(clock);
    return statements
        .list(
            DelegationView.COLUMNS + "where d.login = ? and g.ended_at is null order by p.login",
            DelegationView::rule,
            deputy)
        .stream()
        .filter(one -> one.holdsOn(today))
        .map(Delegation::person)
        .toList();
  }
}
