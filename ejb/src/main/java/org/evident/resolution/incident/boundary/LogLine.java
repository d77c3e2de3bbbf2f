package org.evident.resolution.incident.boundary;

import java.time.Instant;

/**
 * A line of another tool's log, read by its profile and not yet replayed.
 *
 * @param line its place in the file
 * @param hash SHA-256 of what was read, so that the same line is never taken twice
 * @param firstLine whether the service desk solved it alone; null where the line does not say
 * @param causeConfirmed whether {@code causedBy} is confirmed; null where the line does not say
 * @param told what it says of the incident itself
 */
public record LogLine(
    long line,
    String hash,
    String number,
    Instant at,
    int modification,
    Instant openedAt,
    String state,
    String pendingReason,
    String priority,
    Instant resolvedAt,
    String service,
    String team,
    String site,
    String item,
    String problem,
    String change,
    String causedBy,
    String supplier,
    String title,
    String cancelReason,
    Boolean firstLine,
    Boolean causeConfirmed,
    Instant majorDeclaredAt,
    Instant majorRestoredAt,
    Told told) {

  /**
   * What a line says of the incident itself, each part null where it does not say.
   *
   * @param impact 1 extensive to 4 minor; urgency 1 critical to 4 low
   * @param resolution how it was solved, in words
   * @param closureCode how it came to be closed
   */
  public record Told(
      String impact,
      String urgency,
      String category,
      String description,
      String resolutionCode,
      String resolution,
      String closureCode) {}
}
