package org.evident.resolution.incident.boundary;

/** An incident {@code i} by its number or the other tool's; takes the same text twice. */
final class NamedIncident {

  /** Each number is looked up by its index: with an "or" between them H2 reads all incidents. */
  static final String FROM =
      " from (select id from incident where number = ? union select id from incident where external_ref"
          + " = ?) named join incident i on i.id = named.id";

  private NamedIncident() {}
}
