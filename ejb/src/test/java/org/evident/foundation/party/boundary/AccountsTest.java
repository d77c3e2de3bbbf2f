package org.evident.foundation.party.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.SignedIn.Outcome;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.party.rule.PasswordPolicy;
import org.evident.kernel.RecordRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sign-in costs is counted and not timed: hashing a password is all of it. Field lessons S8 and S9. */
class AccountsTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final String RIGHT = "the right one";

  private final Map<String, Person> people = new HashMap<>();
  private final Counted hashes = new Counted();
  private final Accounts accounts = new Accounts();

  @BeforeEach
  void open() {
    put("em", manager());
    put("hashes", hashes);
    put("histories", new Silent());
    at(NOW);
    person("ann");
    person("left").leaves();
    Person resting = person("resting");
    for (int i = 0; i < PasswordPolicy.ATTEMPTS; i++) {
      resting.failed(NOW);
    }
    person("new").oneTimePassword(RIGHT, NOW.plus(PasswordPolicy.LOST));
    person("late").oneTimePassword(RIGHT, NOW);
    accounts.signIn("nobody", "x"); // the hash that stands for nobody's is made once
    hashes.counted = 0;
  }

  /** Whether there is such an account, and how it stands, is not to be learnt by the clock. */
  @ParameterizedTest
  @ValueSource(strings = {"ann", "left", "resting", "new", "late", "nobody", "nobody-else"})
  void pty1_every_refusal_costs_one_hash(String login) {
    accounts.signIn(login, "a wrong one");
    assertEquals(1, hashes.counted, "signing in");
    accounts.changePassword(login, "a wrong one", "another long one");
    assertEquals(2, hashes.counted, "changing the password");
  }

  @Test
  void pty28_a_one_time_password_is_over_after_its_time() {
    assertEquals(Outcome.ENTERED, accounts.signIn("ann", RIGHT).outcome());
    assertEquals(Outcome.MUST_CHANGE, accounts.signIn("new", RIGHT).outcome());
    assertEquals(Outcome.LATE, accounts.signIn("late", RIGHT).outcome());
    assertEquals(Outcome.LATE, accounts.changePassword("late", RIGHT, "another long one"));
    at(NOW.plus(PasswordPolicy.LOST).minus(Duration.ofNanos(1)));
    assertEquals(Outcome.MUST_CHANGE, accounts.signIn("new", RIGHT).outcome());
    at(NOW.plus(PasswordPolicy.LOST));
    assertEquals(Outcome.LATE, accounts.signIn("new", RIGHT).outcome());
    assertEquals(Outcome.WRONG, accounts.signIn("new", "a wrong one").outcome());
  }

  @Test
  void pty28_one_s_own_password_has_no_end_and_a_second_one_time_password_ends_the_first() {
    assertEquals(Outcome.ENTERED, accounts.changePassword("new", RIGHT, "another long one"));
    at(NOW.plus(Duration.ofDays(900)));
    assertEquals(Outcome.ENTERED, accounts.signIn("new", "another long one").outcome());
    people.get("new").oneTimePassword("the second", NOW.plus(Duration.ofDays(901)));
    assertEquals(Outcome.WRONG, accounts.signIn("new", "another long one").outcome());
    assertEquals(Outcome.MUST_CHANGE, accounts.signIn("new", "the second").outcome());
  }

  private Person person(String login) {
    Person person = new Person("PER-" + people.size(), login, login, login + "@example.org");
    person.password(RIGHT, false);
    people.put(login, person);
    return person;
  }

  private void at(Instant now) {
    put("clock", Clock.fixed(now, ZoneOffset.UTC));
  }

  private void put(String name, Object value) {
    try {
      Field field = Accounts.class.getDeclaredField(name);
      field.setAccessible(true);
      field.set(accounts, value);
    } catch (ReflectiveOperationException renamed) {
      throw new IllegalStateException(renamed);
    }
  }

  /** Finds people by login and locks whom it is told to. */
  private EntityManager manager() {
    String[] asked = new String[1];
    TypedQuery<?>[] self = new TypedQuery<?>[1];
    self[0] =
        (TypedQuery<?>)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TypedQuery.class},
                (query, method, values) -> {
                  if ("setParameter".equals(method.getName())) {
                    asked[0] = (String) values[1];
                    return query;
                  }
                  return Stream.ofNullable(people.get(asked[0]));
                });
    return (EntityManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (manager, method, values) ->
                method.getName().startsWith("createNamedQuery") ? self[0] : null);
  }

  /** A password is its own hash here. */
  private static final class Counted extends PasswordHashes {
    private int counted;

    @Override
    public String of(String password) {
      return password;
    }

    @Override
    public boolean matches(String password, String stored) {
      counted++;
      return password.equals(stored);
    }
  }

  private static final class Silent extends Histories {
    @Override
    public void write(RecordRef about, String act, String reason) {
      // What is written has tests of its own.
    }
  }
}
