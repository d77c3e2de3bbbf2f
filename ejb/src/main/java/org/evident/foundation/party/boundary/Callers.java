package org.evident.foundation.party.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.storage.boundary.ReadOnce;

/** Says who is asking. */
@Stateless
@PermitAll
public class Callers {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Clock clock;

  /** The person behind the call; the system itself when nobody is signed in. */
  public Caller current() {
    return known().caller();
  }

  /** The zone the caller reads times in (GEN-1); UTC for the system itself. */
  public ZoneId zone() {
    return known().zone();
  }

  private Known known() {
    String login = login();
    return ReadOnce.of(() -> read(login), Known.class, login);
  }

  private Known read(String login) {
    return em.createNamedQuery(Person.BY_LOGIN, Person.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst()
        .map(person -> new Known(caller(person), ZoneId.of(person.zone())))
        .orElse(Known.SYSTEM);
  }

  /** The caller's login without a look into the database. */
  public String login() {
    String name = session.getCallerPrincipal().getName();
    return "anonymous".equals(name)
        ? OnBehalf.login().or(DemoStandIn::login).orElse(Caller.SYSTEM.login())
        : name;
  }

  private Caller caller(Person person) {
    return new Caller(
        person.id(),
        person.login(),
        person.name(),
        person.rolesOn(LocalDate.now(clock)),
        person.customer() == null ? null : person.customer().id());
  }

  /** What one reading of a person tells. */
  private record Known(Caller caller, ZoneId zone) {
    static final Known SYSTEM = new Known(Caller.SYSTEM, ZoneOffset.UTC);
  }
}
