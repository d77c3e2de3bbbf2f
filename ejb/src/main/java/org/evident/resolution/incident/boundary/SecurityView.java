package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;

/**
 * The security incident an incident shows.
 *
 * @param number of the incident
 * @param harmed what was lost: confidentiality, integrity, availability
 * @param withheldAt since when the incident's words are for security roles alone, null where they are not
 */
public record SecurityView(
    String number,
    String securityIncident,
    List<String> harmed,
    Instant shownAt,
    Instant withheldAt) {

  /**
   * What was written about an incident and is withheld from others, in the order it was.
   *
   * @param place what it stood in: title, description, note and the like
   */
  public record Words(String place, Instant at, String text) {}
}
