package org.evident.assurance.availability.boundary;

/**
 * What is known about an outage beside its times.
 *
 * @param reference its number
 * @param subject the name of the service or component it began in
 * @param cause why, or null while nobody knows
 * @param incident the number of the incident it was handled in, or null
 * @param excludedReason why it does not count, or null
 * @param excludedBy who said so, or null
 * @param origin who told: MONITORING, INCIDENT or PERSON
 */
public record OutageDetail(
    String reference,
    String subject,
    String cause,
    String incident,
    String excludedReason,
    String excludedBy,
    String origin) {}
