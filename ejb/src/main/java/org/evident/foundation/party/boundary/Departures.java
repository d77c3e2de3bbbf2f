package org.evident.foundation.party.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** Ends the accounts of people whose last day is over (PTY-29); what was missed while no server was up is ended then. */
@Stateless
@PermitAll
public class Departures {

  @PersistenceContext private EntityManager em;
  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** The logins of the people who were there for the last time before today, and whose accounts go on. */
  public List<String> due() {
    return statements.list(
        "select login from person where end_date < ? and active order by end_date, id",
        row -> row.text("login"),
        LocalDate.now(clock));
  }

  /** Ends one. */
  public void pass(String login) {
    Person person = PartyRows.person(em, login).orElseThrow();
    if (!person.isActive() || person.mayEnterOn(LocalDate.now(clock))) {
      return;
    }
    person.leaves();
    histories.changed(
        new RecordRef(RecordKind.PERSON, person.number()),
        "DEACTIVATED",
        "",
        FieldChange.of("active", true, false));
  }
}
