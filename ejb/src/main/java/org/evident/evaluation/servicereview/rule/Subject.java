package org.evident.evaluation.servicereview.rule;

/**
 * A customer or service by its number and the name it had in the period.
 *
 * @param criticality how much depends on a service, {@code null} for a customer and in snapshots of the first format
 */
public record Subject(String number, String name, String criticality) {
  /** The criticality whose outages all need a cause (AVM-3). */
  public static final String VITAL = "VITAL";

  /** A customer, or a service of which nothing more is known. */
  public Subject(String number, String name) {
    this(number, name, null);
  }

  /** Whether every outage of the service is looked into, however short (AVM-3). */
  public boolean vital() {
    return VITAL.equals(criticality);
  }
}
