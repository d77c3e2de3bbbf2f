package org.evident.portfolio.catalogue.boundary;

/**
 * A service as lists and the API show it.
 *
 * @param owner login of the service owner, or null
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
    boolean toComplete) {}
