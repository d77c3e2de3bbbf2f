package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.Optional;
import org.evident.kernel.RecordRef;

/** An incident shows a security event; whoever keeps security incidents says which one it is. */
public final class SecurityShown {

  private final RecordRef incident;
  private final String service;
  private final Instant reportedAt;
  private final String type;
  private final String severity;
  private final String known;
  private String number;

  SecurityShown(
      RecordRef incident, String service, Instant reportedAt, ShowSecurity command, String known) {
    this.incident = incident;
    this.service = service;
    this.reportedAt = reportedAt;
    this.type = command.type();
    this.severity = command.severity();
    this.known = known;
  }

  /** The incident that shows it. */
  public RecordRef incident() {
    return incident;
  }

  /** Number of the service concerned. */
  public String service() {
    return service;
  }

  /** When it was reported. */
  public Instant reportedAt() {
    return reportedAt;
  }

  /** The kind of security event. */
  public String type() {
    return type;
  }

  /** How severe it is. */
  public String severity() {
    return severity;
  }

  /** The security incident that is recorded already, empty where one is to be recorded. */
  public Optional<String> known() {
    return Optional.ofNullable(known);
  }

  /** The security incident it is. */
  public void is(String securityIncident) {
    number = securityIncident;
  }

  String number() {
    return number;
  }
}
