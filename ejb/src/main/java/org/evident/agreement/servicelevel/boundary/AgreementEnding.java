package org.evident.agreement.servicelevel.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * An agreement comes to its end and nothing follows it, or somebody gave notice of it (AGR-1, AGR-2).
 *
 * @param what AHEAD before the end, OVER at it, NOTICE when notice was given, WITHDRAWN when it was taken back
 * @param endsOn the first date it no longer holds, or would not have held
 */
public record AgreementEnding(
    RecordRef about, Instant at, String what, String name, LocalDate endsOn, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "AGREEMENT_ENDING." + what;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), name, endsOn.toString());
  }
}
