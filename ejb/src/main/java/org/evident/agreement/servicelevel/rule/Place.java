package org.evident.agreement.servicelevel.rule;

/**
 * Where a record belongs: what is agreed for it follows from both (SLA-10).
 *
 * @param customer number of the customer
 * @param service number of the service
 */
public record Place(String customer, String service) {}
