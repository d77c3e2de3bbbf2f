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
import java.time.Year;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.entity.Customer;
import org.evident.foundation.party.rule.Retirement;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to customers. */
@Stateless
@PermitAll
public class Parties {

  @PersistenceContext private EntityManager em;
  @Inject private Numbers numbers;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Makes a customer known. */
  @RolesAllowed({RELATIONSHIP_MANAGERS, ADMIN})
  public CustomerView addCustomer(@Valid AddCustomer command) {
    if (isTaken(command.name())) {
      throw RuleBroken.at("name", "REC-3", command.name());
    }
    Customer customer =
        new Customer(
            numbers.next(RecordKind.CUSTOMER, year()),
            command.name(),
            PartyRows.zone("reportingZone", command.reportingZone()),
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
    Customer customer = PartyRows.customer(em, number);
    if (!caller.sees(customer.id())) {
      throw RuleBroken.at("customer", "REC-1", number);
    }
    return view(customer);
  }

  /** One customer by name, if the caller may see it. */
  public CustomerView named(String name) {
    return em.createQuery("select c from Customer c where c.name = :name", Customer.class)
        .setParameter("name", name)
        .getResultStream()
        .filter(customer -> callers.current().sees(customer.id()))
        .findFirst()
        .map(Parties::view)
        .orElseThrow(() -> RuleBroken.at("customer", "REC-1", name));
  }

  /** One customer by number, if the caller may see it and it is served still; breaks PTY-22 where it has left. */
  public CustomerView served(String number) {
    CustomerView customer = customer(number);
    Retirement.serves("customer", number, customer.active());
    return customer;
  }

  private boolean isTaken(String name) {
    return em.createQuery("select count(c) from Customer c where c.name = :name", Long.class)
            .setParameter("name", name)
            .getSingleResult()
        > 0;
  }

  private int year() {
    return Year.now(clock).getValue();
  }

  private static CustomerView view(Customer c) {
    return new CustomerView(
        c.id(),
        c.number(),
        c.name(),
        c.reportingZone().getId(),
        c.currency(),
        c.isActive(),
        c.version());
  }
}
