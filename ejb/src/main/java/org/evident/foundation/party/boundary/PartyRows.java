package org.evident.foundation.party.boundary;

import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.evident.foundation.party.entity.Customer;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.party.entity.Team;
import org.evident.kernel.RuleBroken;

/** Finds people, teams, customers and zones by what people call them. */
final class PartyRows {

  private PartyRows() {}

  static Optional<Person> person(EntityManager em, String login) {
    return em.createNamedQuery(Person.BY_LOGIN, Person.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** The team of a name, null where none is meant; breaks REC-1 where there is none of the name. */
  static Team team(EntityManager em, String name) {
    return name == null || name.isBlank()
        ? null
        : em.createQuery("select t from Team t where t.name = :name", Team.class)
            .setParameter("name", name.strip())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> RuleBroken.at("team", "REC-1", name));
  }

  /** The customer of a number; breaks REC-1 where there is none. */
  static Customer customer(EntityManager em, String number) {
    return em.createQuery("select c from Customer c where c.number = :number", Customer.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("customer", "REC-1", number));
  }

  /** A zone by its IANA id; breaks CAL-9 where there is none. */
  static ZoneId zone(String field, String id) {
    try {
      return ZoneId.of(id.strip());
    } catch (DateTimeException unknown) {
      throw RuleBroken.at(field, "CAL-9", id);
    }
  }
}
