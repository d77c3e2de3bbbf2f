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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.entity.Customer;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.party.entity.Team;
import org.evident.foundation.party.rule.DemoPerson;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Setting;

/** Fills an empty demo system with people who can sign in at once; nowhere else does it anything. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class DemoPeople {

  private static final Logger LOG = Logger.getLogger(DemoPeople.class.getName());
  private static final String PASSWORD = "evident-demo-2026";
  private static final String ZONE = "Europe/Vienna";

  @PersistenceContext private EntityManager em;
  @Inject private Numbers numbers;
  @Inject private PasswordHashes hashes;
  @Inject private DemoCircle circle;
  @Inject private Clock clock;

  @PostConstruct
  void appear() {
    if (!DemoProfile.isOn() || count("Person") > 0 || count("Customer") > 0) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    Map<String, Team> teams = new HashMap<>();
    DemoStaff.TEAMS.forEach(name -> teams.put(name, team(name)));
    Map<String, Customer> customers = new HashMap<>();
    DemoStaff.CUSTOMERS.forEach(name -> customers.put(name, customer(name, today.getYear())));
    List<DemoPerson> people = new ArrayList<>(DemoStaff.everybody());
    people.addAll(DemoStaff.users());
    long first = numbers.take(RecordKind.PERSON, today.getYear(), people.size());
    // A slow hash for each of them would keep the first page waiting.
    String hash = hashes.of(PASSWORD);
    for (int i = 0; i < people.size(); i++) {
      DemoPerson who = people.get(i);
      String number = Numbers.format(RecordKind.PERSON, today.getYear(), first + i);
      Person person = new Person(number, who.login(), who.name(), who.login() + "@example.org");
      person.belongsTo(teams.get(who.team()), customers.get(who.customer()));
      person.takes(who.role(), today);
      person.password(hash, false);
      em.persist(person);
      lead(teams.get(who.team()), person);
    }
    em.flush();
    circle.make();
    LOG.info(DemoPeople::welcome);
  }

  /** The numbers of the demo customers, the largest first; none where this is not the demo organisation. */
  public List<String> customers() {
    return em.createQuery(
            "select c.number from Person p join p.customer c where p.login in"
                + " ('customer1', 'customer2', 'customer3') and c.name in :names order by p.login",
            String.class)
        .setParameter("names", DemoStaff.CUSTOMERS)
        .getResultList();
  }

  private long count(String entity) {
    return em.createQuery("select count(e) from " + entity + " e", Long.class).getSingleResult();
  }

  /** The first of a team leads it. */
  private static void lead(Team team, Person person) {
    if (team != null && !team.isLed()) {
      team.ledBy(person);
    }
  }

  private Team team(String name) {
    Team team = new Team(name, name.equals(DemoStaff.DESK));
    em.persist(team);
    return team;
  }

  private Customer customer(String name, int year) {
    Customer customer =
        new Customer(numbers.next(RecordKind.CUSTOMER, year), name, ZoneId.of(ZONE), "EUR");
    em.persist(customer);
    return customer;
  }

  private static String welcome() {
    StringBuilder text = new StringBuilder("Demo organisation, everybody's password is ");
    text.append(PASSWORD).append("; sign in at ").append(Setting.DEMO_ADDRESS.text()).append('\n');
    text.append(String.format("  %-10s %s%n", "login", "role"));
    DemoStaff.guides()
        .forEach(p -> text.append(String.format("  %-10s %s%n", p.login(), p.role())));
    return text.toString();
  }
}
