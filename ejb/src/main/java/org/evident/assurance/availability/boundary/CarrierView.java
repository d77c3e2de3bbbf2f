package org.evident.assurance.availability.boundary;

/**
 * An agreement that may carry an availability requirement.
 *
 * @param customer name of the customer it is with
 */
public record CarrierView(String number, String name, String customer) {}
