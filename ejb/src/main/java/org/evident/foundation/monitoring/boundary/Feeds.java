package org.evident.foundation.monitoring.boundary;

import org.evident.kernel.Role;

/** What the series of a source are of. */
public enum Feeds {
  /** Each series gives the samples of a metric. */
  METRIC(
      new PullTable("capacity_source", "metric_id", "capacity_metric"),
      "subject",
      Role.CAPACITY_MANAGER,
      "CAP.METRIC"),
  /** Each series gives the checks of a service. */
  SERVICE(
      new PullTable("check_source", "service_id", "service"),
      "name",
      Role.AVAILABILITY_MANAGER,
      "REC-1");

  private final PullTable alone;
  private final String named;
  private final Role role;
  private final String unknown;

  Feeds(PullTable alone, String named, Role role, String unknown) {
    this.alone = alone;
    this.named = named;
    this.role = role;
    this.unknown = unknown;
  }

  /** Where sources are kept that give a single series. */
  PullTable alone() {
    return alone;
  }

  /** The column with the name monitoring servers may know them by. */
  String named() {
    return named;
  }

  /** Who, beside administrators, says where these come from. */
  Role[] writers() {
    return new Role[] {role, Role.ADMINISTRATOR};
  }

  /** The rule that is broken by what is not there. */
  String unknown() {
    return unknown;
  }
}
