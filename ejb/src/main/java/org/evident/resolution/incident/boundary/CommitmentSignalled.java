package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A clock of one of the provider's own commitments has used a share of its limit, or more than all of it (SLA-15).
 *
 * @param title what the incident is called
 * @param commitment the number of what the provider committed itself to
 */
public record CommitmentSignalled(
    RecordRef about, Signal signal, String title, String commitment, Set<Long> audience)
    implements Announcement {

  @Override
  public Instant at() {
    return signal.at();
  }

  @Override
  public String topic() {
    return (signal.isBreach() ? "COMMITMENT_BREACHED." : "COMMITMENT_WARNED.") + signal.metric();
  }

  @Override
  public List<String> values() {
    return List.of(
        about.number(),
        title,
        String.valueOf(signal.threshold()),
        signal.at().toString(),
        commitment);
  }
}
