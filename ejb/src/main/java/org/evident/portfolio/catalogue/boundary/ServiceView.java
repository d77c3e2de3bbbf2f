package org.evident.portfolio.catalogue.boundary;

import java.time.LocalDate;

/**
 * A service as lists and the API show it.
 *
 * @param owner login of the service owner, or null
 * @param liveFrom the first day it is offered, or null for ever; nothing is measured before
 * @param state LIVE, or RETIRED when it is offered no more
 * @param toComplete whether an import made it and somebody still has to describe it
 * @param version how often it has changed
 */
public record ServiceView(
    long id,
    String number,
    String name,
    String owner,
    String team,
    String criticality,
    String state,
    LocalDate liveFrom,
    boolean toComplete,
    long version) {

  static final String LIVE = "LIVE";
  static final String RETIRED = "RETIRED";

  /** Whether it is offered still. */
  public boolean offered() {
    return !RETIRED.equals(state);
  }
}
