package org.evident.foundation.party.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evident.kernel.Role;

/** Who the demo organisation consists of: invented people, always the same ones. */
public final class DemoStaff {

  /** The team that is the first line. */
  public static final String DESK = "Service Desk";

  /** The teams of the provider, the desk first. */
  public static final List<String> TEAMS =
      List.of(
          DESK,
          "Workplace",
          "Network",
          "Servers and Cloud",
          "Databases",
          "Messaging",
          "Business Applications",
          "Security",
          "Service Management");

  /** The customers, the largest first. */
  public static final List<String> CUSTOMERS =
      List.of("Alpenland Logistics", "Harbour Foods", "Kestrel Insurance");

  private static final String OFFICE = "Service Management";
  private static final int EVERYBODY = 60;
  private static final List<String> GIVEN =
      List.of("Anna", "Ben", "Clara", "David", "Eva", "Felix", "Greta", "Hugo");
  private static final List<String> FAMILY =
      List.of("Auer", "Brook", "Czerny", "Dale", "Egger", "Frost");

  /** Who works for the customers and reports what is out of order; the family of each customer's place in the list. */
  private static final List<String> USERS =
      List.of("Ida", "Jonas", "Karla", "Lukas", "Mia", "Noah");

  private static final List<String> HOUSES = List.of("Gruber", "Holt", "Ivory");

  private DemoStaff() {}

  /** Those whose logins are told at the start, one for each way of working with the system. */
  public static List<DemoPerson> guides() {
    List<DemoPerson> guides =
        new ArrayList<>(
            List.of(
                guide("admin", "Ada Admin", Role.ADMINISTRATOR, OFFICE),
                guide("desk", "Dora Desk", Role.SERVICE_DESK, DESK),
                guide("resolver", "Rolf Resolver", Role.RESOLVER, "Workplace"),
                guide("incidents", "Ines Incident", Role.INCIDENT_MANAGER, OFFICE),
                guide("levels", "Leo Level", Role.SERVICE_LEVEL_MANAGER, OFFICE),
                guide("relations", "Rita Relation", Role.RELATIONSHIP_MANAGER, OFFICE),
                guide("suppliers", "Susi Supplier", Role.SUPPLIER_MANAGER, OFFICE),
                guide("owner", "Olga Owner", Role.SERVICE_OWNER, OFFICE),
                guide("outages", "Vera Available", Role.AVAILABILITY_MANAGER, OFFICE),
                guide("capacity", "Cora Capacity", Role.CAPACITY_MANAGER, OFFICE),
                guide("demand", "Dana Demand", Role.DEMAND_MANAGER, OFFICE),
                guide("changes", "Carl Change", Role.CHANGE_MANAGER, OFFICE),
                guide("process", "Petra Process", Role.PROCESS_OWNER, OFFICE),
                guide("finance", "Fay Finance", Role.FINANCE_MANAGER, OFFICE),
                guide("security", "Sven Secure", Role.SECURITY_MANAGER, OFFICE),
                guide("director", "Theo Director", Role.TOP_MANAGEMENT, OFFICE),
                guide("author", "Arno Author", Role.REPORT_AUTHOR, OFFICE),
                guide("auditor", "Aude Auditor", Role.AUDITOR, OFFICE)));
    for (int i = 0; i < CUSTOMERS.size(); i++) {
      String login = "customer" + (i + 1);
      String name = "Customer of " + CUSTOMERS.get(i);
      guides.add(new DemoPerson(login, name, Role.CUSTOMER_REPRESENTATIVE, null, CUSTOMERS.get(i)));
    }
    guides.add(new DemoPerson("user1", "Udo User", Role.USER, null, CUSTOMERS.get(0)));
    return guides;
  }

  /** Everybody: those told at the start, and the crews of the teams. */
  public static List<DemoPerson> everybody() {
    List<DemoPerson> all = new ArrayList<>(guides());
    for (int i = 0; all.size() < EVERYBODY; i++) {
      String given = GIVEN.get(i % GIVEN.size());
      String family = FAMILY.get(i / GIVEN.size());
      String team = TEAMS.get(i % (TEAMS.size() - 1));
      Role role = team.equals(DESK) ? Role.SERVICE_DESK : Role.RESOLVER;
      String login = (given + "." + family).toLowerCase(Locale.ROOT);
      all.add(new DemoPerson(login, given + " " + family, role, team, null));
    }
    return all;
  }

  /** The people of the customers who report incidents, as many of each. */
  public static List<DemoPerson> users() {
    List<DemoPerson> all = new ArrayList<>();
    for (int i = 0; i < CUSTOMERS.size(); i++) {
      for (String given : USERS) {
        String login = (given + "." + HOUSES.get(i)).toLowerCase(Locale.ROOT);
        String name = given + " " + HOUSES.get(i);
        all.add(new DemoPerson(login, name, Role.USER, null, CUSTOMERS.get(i)));
      }
    }
    return all;
  }

  private static DemoPerson guide(String login, String name, Role role, String team) {
    return new DemoPerson(login, name, role, team, null);
  }
}
