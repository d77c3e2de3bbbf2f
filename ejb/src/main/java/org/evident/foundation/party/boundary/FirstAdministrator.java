package org.evident.foundation.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.entity.Person;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** Lets somebody in on the first start: one administrator, whose password is to be changed at once. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Numbers numbers;
  @Inject private PasswordHashes hashes;
  @Inject private Clock clock;

  @PostConstruct
  void appear() {
    boolean somebody =
        em.createQuery("select count(p) from Person p", Long.class).getSingleResult() > 0;
    if (somebody || DemoProfile.isOn()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    Person admin =
        new Person(
            numbers.next(RecordKind.PERSON, today.getYear()),
            "admin",
            "Administrator",
            "admin@localhost.localdomain");
    String password = hashes.oneTimePassword();
    admin.password(hashes.of(password), true);
    admin.takes(Role.ADMINISTRATOR, today);
    em.persist(admin);
    LOG.info(() -> "First start: sign in as \"admin\" with the one-time password " + password);
  }
}
