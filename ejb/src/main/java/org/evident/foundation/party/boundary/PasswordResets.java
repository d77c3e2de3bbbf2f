package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.party.rule.PasswordPolicy;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The administrator's door to a new one-time password for somebody who lost theirs. */
@Stateless
@RolesAllowed(ADMIN)
public class PasswordResets {

  @PersistenceContext private EntityManager em;
  @Inject private PasswordHashes hashes;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * Replaces the password of an active person by a one-time one, which they must change when they sign in, soon
   * (PTY-15, PTY-28).
   *
   * @throws RuleBroken PTY-15 if the account has ended, DIR-5 if the directory proves the person
   */
  public OneTimePassword reset(String login) {
    Person person =
        em.createNamedQuery(Person.BY_LOGIN, Person.class)
            .setParameter("login", login)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> RuleBroken.at("login", "REC-1", login));
    if (!person.isActive()) {
      throw RuleBroken.at("login", "PTY-15", login);
    }
    if (person.isOfDirectory()) {
      throw RuleBroken.at("login", "DIR-5");
    }
    String password = hashes.oneTimePassword();
    person.oneTimePassword(hashes.of(password), clock.instant().plus(PasswordPolicy.LOST));
    histories.write(new RecordRef(RecordKind.PERSON, person.number()), "PASSWORD_RESET", "");
    return new OneTimePassword(person.login(), password);
  }

  /** A password that opens the account once; it is in this answer only and kept as a hash. */
  public record OneTimePassword(String login, String password) {}
}
