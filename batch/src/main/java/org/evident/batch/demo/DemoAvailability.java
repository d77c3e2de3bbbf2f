package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.MonitorRecords;
import org.evident.kernel.Role;

/** Who manages availability in the demo organisation, and agrees to what owners require. */
@Stateless
@PermitAll
@RunAs(Role.AVAILABILITY_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoAvailability {

  private static final Duration UP = Duration.ofMinutes(40);
  private static final Duration DOWN = Duration.ofMinutes(26);
  private static final Duration AGAIN = Duration.ofMinutes(9);

  @Inject private AvailabilityRequirements requirements;
  @Inject private MonitorRecords records;
  @Inject private Clock clock;

  /** Agrees to how available a service has to be. */
  public void agree(String requirement) {
    requirements.agree(requirement);
  }

  /** Brings checks of a quarter of an hour in which a service was down, just now: outage and incidents begin and end by themselves. */
  public void watch(String service) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    String file =
        "at,status\n%s,up\n%s,down\n%s,up\n"
            .formatted(now.minus(UP), now.minus(DOWN), now.minus(AGAIN));
    records.take(
        service,
        new MonitorRecords.Columns("at", "status"),
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
        false);
  }
}
