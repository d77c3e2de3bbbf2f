package org.evident.assurance.availability.boundary;

/** Which outages are those of an incident. */
final class OutagesOf {

  /**
   * Those that name it, and those that name the incident it is a child of: one outage can be an incident of several customers.
   * To be given its id twice.
   */
  static final String INCIDENT =
      "(o.incident_id = ? or o.incident_id in (select p.id from incident p join record_link l on"
          + " l.to_number = p.number and l.relation = 'CHILD_OF' join incident c on c.number ="
          + " l.from_number where c.id = ?))";

  private OutagesOf() {}
}
