package org.evident.assurance.security.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * An incident shows a security event, which somebody has to judge soon (INC-6). Its words are not told: they may be withheld.
 *
 * @param about the security incident
 * @param incident number of the incident that shows it
 * @param service number of the service concerned
 */
record SecurityTold(
    RecordRef about,
    Instant at,
    String incident,
    String service,
    String severity,
    Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "SECURITY_SHOWN";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), incident, service, severity);
  }
}
