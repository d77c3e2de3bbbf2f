package org.evident.portfolio.catalogue.boundary;

import java.time.LocalDate;

/**
 * A service as lists and the API show it.
 *
 * @param owner login of the service owner, or null
 * @param liveFrom the first day it is offered, or null for ever; nothing is measured before
 * @param toComplete whether an import made it and somebody still has to describe it
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
    boolean toComplete) {}
