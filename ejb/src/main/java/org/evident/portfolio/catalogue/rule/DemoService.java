package org.evident.portfolio.catalogue.rule;

import java.util.List;

/**
 * A service of the demo organisation.
 *
 * @param team the name of the team that answers for it
 * @param criticality VITAL, HIGH, NORMAL or LOW
 * @param weight how often it fails, compared with the others
 */
public record DemoService(String name, String team, String criticality, int weight) {

  /** The services of the demo organisation. */
  public static List<DemoService> all() {
    return List.of(
        new DemoService("E-mail and Calendar", "Messaging", "HIGH", 16),
        new DemoService("Workplace", "Workplace", "NORMAL", 20),
        new DemoService("Printing", "Workplace", "LOW", 9),
        new DemoService("Office Network", "Network", "VITAL", 9),
        new DemoService("Remote Access", "Network", "HIGH", 10),
        new DemoService("File Shares", "Servers and Cloud", "NORMAL", 6),
        new DemoService("Cloud Platform", "Servers and Cloud", "HIGH", 5),
        new DemoService("Order Management", "Business Applications", "VITAL", 8),
        new DemoService("Finance and Payroll", "Business Applications", "HIGH", 5),
        new DemoService("Customer Portal", "Business Applications", "VITAL", 5),
        new DemoService("Data Warehouse", "Databases", "NORMAL", 3),
        new DemoService("Identity and Access", "Security", "VITAL", 4));
  }
}
