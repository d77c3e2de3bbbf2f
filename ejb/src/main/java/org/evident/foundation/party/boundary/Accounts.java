package org.evident.foundation.party.boundary;

import static org.evident.foundation.party.boundary.SignedIn.Outcome.ENTERED;
import static org.evident.foundation.party.boundary.SignedIn.Outcome.LATE;
import static org.evident.foundation.party.boundary.SignedIn.Outcome.MUST_CHANGE;
import static org.evident.foundation.party.boundary.SignedIn.Outcome.RESTING;
import static org.evident.foundation.party.boundary.SignedIn.Outcome.UNANSWERED;
import static org.evident.foundation.party.boundary.SignedIn.Outcome.WRONG;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.party.rule.PasswordPolicy;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door people prove themselves at. Open to everybody, hence slow and limited (PTY-1). */
@Stateless
@PermitAll
public class Accounts {

  /** Checked when the login is unknown, so that both refusals take the same time. */
  private static final String NOBODY = "nobody-has-this-password";

  private static volatile String decoy;

  @PersistenceContext private EntityManager em;
  @Inject private PasswordHashes hashes;
  @Inject private ProvedElsewhere elsewhere;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Tries a login and a password. */
  public SignedIn signIn(String login, String password) {
    Optional<Person> known = byLogin(login).or(() -> ofDirectory(login));
    if (known.isEmpty()) {
      hashes.matches(password, decoy());
      // The login typed is left out: people type their password there.
      histories.write(new RecordRef(RecordKind.PERSON, "-"), "SIGN_IN_REFUSED", "unknown login");
      return SignedIn.refused(WRONG);
    }
    Person person = known.get();
    SignedIn.Outcome outcome = check(person, password);
    return outcome == ENTERED
        ? new SignedIn(ENTERED, person.login(), roles(person))
        : SignedIn.refused(outcome);
  }

  /** Lets in the active person of a login that a trusted provider vouches for (PTY-7). */
  public SignedIn recognise(String login) {
    return vouched(byLogin(login).stream().toList(), login);
  }

  /** Lets in the one active person of an e-mail address that a trusted provider vouches for (PTY-7). */
  public SignedIn recogniseEmail(String email) {
    return vouched(
        em.createNamedQuery(Person.BY_EMAIL, Person.class)
            .setParameter("email", email.toLowerCase(Locale.ROOT))
            .getResultList(),
        email);
  }

  private SignedIn vouched(List<Person> known, String name) {
    List<Person> active = known.stream().filter(p -> p.mayEnterOn(today())).toList();
    if (active.size() != 1) {
      String number = known.size() == 1 ? known.get(0).number() : "-";
      histories.write(new RecordRef(RecordKind.PERSON, number), "SIGN_IN_REFUSED", "OIDC " + name);
      return SignedIn.refused(WRONG);
    }
    Person person = active.get(0);
    histories.write(ref(person), "SIGNED_IN", "OIDC");
    return new SignedIn(ENTERED, person.login(), roles(person));
  }

  /**
   * Replaces a password, if the old one proves itself.
   *
   * @return {@code ENTERED} when replaced, else why not; a wrong old password counts as a wrong
   *     sign-in (PTY-1)
   * @throws RuleBroken PTY-2 if the new one is weak, PTY-4 if it is the old one, DIR-5 if the directory proves the person
   */
  public SignedIn.Outcome changePassword(String login, String oldPassword, String newPassword) {
    PasswordPolicy.require(login, newPassword);
    if (newPassword.equals(oldPassword)) {
      throw RuleBroken.at("newPassword", "PTY-4");
    }
    Optional<Person> known = byLogin(login);
    if (known.isEmpty()) {
      hashes.matches(oldPassword, decoy());
      return WRONG;
    }
    Person person = known.get();
    SignedIn.Outcome outcome = check(person, oldPassword);
    if (outcome != ENTERED && outcome != MUST_CHANGE) {
      return outcome;
    }
    if (person.isOfDirectory()) {
      throw RuleBroken.at("newPassword", "DIR-5");
    }
    person.password(hashes.of(newPassword), false);
    histories.write(ref(person), "PASSWORD_CHANGED", "");
    return ENTERED;
  }

  /**
   * Sets the zone the caller reads times in (GEN-1).
   *
   * @throws RuleBroken CAL-9 if there is no such zone
   */
  public void zone(String zone) {
    Person person = byLogin(callers.login()).orElseThrow(() -> new RuleBroken("ACC-1"));
    try {
      person.reads(person.language(), ZoneId.of(zone).getId());
    } catch (DateTimeException unknown) {
      throw RuleBroken.at("zone", "CAL-9", zone);
    }
    histories.write(ref(person), "ZONE_CHANGED", zone);
  }

  /** The roles of a login today; empty if unknown or no longer active. */
  public Set<String> rolesOf(String login) {
    return byLogin(login).filter(p -> p.mayEnterOn(today())).map(this::roles).orElse(Set.of());
  }

  private SignedIn.Outcome check(Person person, String password) {
    Instant now = clock.instant();
    if (!person.mayEnterOn(today()) || person.restsAt(now)) {
      // It takes as long as for others, so that nobody learns by the clock which accounts rest or
      // have ended.
      hashes.matches(password, decoy());
      histories.write(ref(person), "SIGN_IN_REFUSED", RESTING.name());
      return RESTING;
    }
    ProvedElsewhere.Proof proof = proof(person, password);
    if (proof == ProvedElsewhere.Proof.UNANSWERED) {
      histories.write(ref(person), "SIGN_IN_REFUSED", UNANSWERED.name());
      return UNANSWERED;
    }
    if (proof == ProvedElsewhere.Proof.WRONG) {
      em.lock(person, LockModeType.PESSIMISTIC_WRITE);
      person.failed(now);
      histories.write(ref(person), "SIGN_IN_REFUSED", WRONG.name());
      return WRONG;
    }
    if (person.isLate(now)) {
      histories.write(ref(person), "SIGN_IN_REFUSED", LATE.name());
      return LATE;
    }
    if (person.mustChange()) {
      return MUST_CHANGE;
    }
    person.succeeded();
    histories.write(ref(person), "SIGNED_IN", "");
    return ENTERED;
  }

  private ProvedElsewhere.Proof proof(Person person, String password) {
    if (person.isOfDirectory()) {
      return elsewhere.of(person.login(), password);
    }
    return hashes.matches(password, person.passwordHash())
        ? ProvedElsewhere.Proof.RIGHT
        : ProvedElsewhere.Proof.WRONG;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Set<String> roles(Person person) {
    return person.rolesOn(today()).stream().map(Enum::name).collect(Collectors.toSet());
  }

  private Optional<Person> byLogin(String login) {
    return em.createNamedQuery(Person.BY_LOGIN, Person.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** A directory makes no difference between small and capital letters. */
  private Optional<Person> ofDirectory(String login) {
    return byLogin(login.toLowerCase(Locale.ROOT)).filter(Person::isOfDirectory);
  }

  private String decoy() {
    if (decoy == null) {
      decoy = hashes.of(NOBODY);
    }
    return decoy;
  }

  private static RecordRef ref(Person person) {
    return new RecordRef(RecordKind.PERSON, person.number());
  }
}
