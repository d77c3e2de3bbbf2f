package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.entity.Customer;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.party.entity.Team;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to people, teams and customers. */
@Stateless
@PermitAll
public class Parties {

  @PersistenceContext private EntityManager em;
  @Inject private Numbers numbers;
  @Inject private PasswordHashes hashes;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Makes a customer known. */
  @RolesAllowed({RELATIONSHIP_MANAGERS, ADMIN})
  public CustomerView addCustomer(@Valid AddCustomer command) {
    if (named(Customer.class, command.name()).isPresent()) {
      throw RuleBroken.at("name", "REC-3", command.name());
    }
    Customer customer =
        new Customer(
            numbers.next(RecordKind.CUSTOMER, year()),
            command.name(),
            zone(command.reportingZone()),
            command.currency());
    em.persist(customer);
    histories.write(
        new RecordRef(RecordKind.CUSTOMER, customer.number()), "CREATED", customer.name());
    return view(customer);
  }

  /** The customers the caller may see, by name. */
  public List<CustomerView> customers() {
    return em.createQuery(
            "select c from Customer c where :own = 0 or c.id = :own order by c.name",
            Customer.class)
        .setParameter("own", own())
        .getResultStream()
        .map(Parties::view)
        .toList();
  }

  /**
   * A page of the customers the caller may see, by name.
   *
   * @param after the name the page before ended with, or empty for the first one
   */
  public Page<CustomerView> customers(String after, int limit) {
    List<Customer> rows =
        em.createQuery(
                "select c from Customer c where c.name > :after and (:own = 0 or c.id = :own)"
                    + " order by c.name",
                Customer.class)
            .setParameter("after", after)
            .setParameter("own", own())
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(rows, limit, Customer::name).as(Parties::view);
  }

  /** The key of the caller's customer, 0 for people of the provider: a number, since no database compares an untyped null. */
  private long own() {
    Long customer = callers.current().customerId();
    return customer == null ? 0 : customer;
  }

  /** One customer by number, if the caller may see it. */
  public CustomerView customer(String number) {
    Caller caller = callers.current();
    Customer customer = customerEntity(number);
    if (!caller.sees(customer.id())) {
      throw RuleBroken.at("customer", "REC-1", number);
    }
    return view(customer);
  }

  /** Makes a person known, with a one-time password in the answer. */
  @RolesAllowed(ADMIN)
  public PersonView addPerson(@Valid AddPerson command) {
    if (byLogin(command.login()).isPresent()) {
      throw RuleBroken.at("login", "REC-3", command.login());
    }
    Person person =
        new Person(
            numbers.next(RecordKind.PERSON, year()),
            command.login(),
            command.name(),
            command.email());
    person.belongsTo(
        command.team() == null ? null : team(command.team()),
        command.customer() == null ? null : customerEntity(command.customer()));
    LocalDate today = LocalDate.now(clock);
    command.roles().forEach(role -> person.takes(role, today));
    String password = hashes.oneTimePassword();
    person.password(hashes.of(password), true);
    em.persist(person);
    histories.write(
        new RecordRef(RecordKind.PERSON, person.number()), "CREATED", command.roles().toString());
    return view(person, today, password);
  }

  /** Ends a person's account from now on; what they did stays theirs (GEN-3). */
  @RolesAllowed(ADMIN)
  public PersonView deactivate(String login) {
    Person person = byLogin(login).orElseThrow(() -> RuleBroken.at("login", "REC-1", login));
    if (login.equals(callers.login())) {
      throw RuleBroken.at("login", "PTY-8");
    }
    person.leaves();
    histories.changed(
        new RecordRef(RecordKind.PERSON, person.number()),
        "DEACTIVATED",
        "",
        FieldChange.of("active", true, false));
    return view(person, LocalDate.now(clock), null);
  }

  /**
   * A page of everybody known to the system, by login.
   *
   * @param after the login the page before ended with, or empty for the first one
   */
  @RolesAllowed(ADMIN)
  public Page<PersonView> people(String after, int limit) {
    LocalDate today = LocalDate.now(clock);
    List<Person> rows =
        em.createQuery(
                "select p from Person p where p.login > :after order by p.login", Person.class)
            .setParameter("after", after)
            .setMaxResults(limit + 1)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "p.roles")
            .setHint("eclipselink.batch", "p.team")
            .setHint("eclipselink.batch", "p.customer")
            .getResultList();
    return Page.of(rows, limit, Person::login).as(p -> view(p, today, null));
  }

  /** One person by number. */
  @RolesAllowed(ADMIN)
  public PersonView person(String number) {
    return em.createQuery(
            "select p from Person p left join fetch p.roles where p.number = :number", Person.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(p -> view(p, LocalDate.now(clock), null))
        .orElseThrow(() -> RuleBroken.at("person", "REC-1", number));
  }

  /** One person by login. */
  @RolesAllowed(ADMIN)
  public PersonView personOf(String login) {
    return byLogin(login)
        .map(p -> view(p, LocalDate.now(clock), null))
        .orElseThrow(() -> RuleBroken.at("login", "REC-1", login));
  }

  private Team team(String name) {
    return named(Team.class, name).orElseThrow(() -> RuleBroken.at("team", "REC-1", name));
  }

  private Customer customerEntity(String number) {
    return em.createQuery("select c from Customer c where c.number = :number", Customer.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("customer", "REC-1", number));
  }

  private Optional<Person> byLogin(String login) {
    return em.createNamedQuery(Person.BY_LOGIN, Person.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  private <T> Optional<T> named(Class<T> type, String name) {
    var builder = em.getCriteriaBuilder();
    var query = builder.createQuery(type);
    query.where(builder.equal(query.from(type).get("name"), name));
    return em.createQuery(query).getResultStream().findFirst();
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException unknown) {
      throw RuleBroken.at("reportingZone", "CAL-9", id);
    }
  }

  private int year() {
    return Year.now(clock).getValue();
  }

  private static CustomerView view(Customer c) {
    return new CustomerView(c.id(), c.number(), c.name(), c.reportingZone().getId(), c.currency());
  }

  private static PersonView view(Person p, LocalDate today, String password) {
    return new PersonView(
        p.number(),
        p.login(),
        p.name(),
        p.email(),
        p.team() == null ? null : p.team().name(),
        p.customer() == null ? null : p.customer().number(),
        p.rolesOn(today).stream().map(Enum::name).sorted().toList(),
        p.isActive(),
        password);
  }
}
