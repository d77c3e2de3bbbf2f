package org.evident.agreement.supplier.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A contract comes to its end (SUPP-2).
 *
 * @param what AHEAD before the end, OVER after it
 * @param supplier whom it is with
 * @param noticeBy the day until which the other side has to be told
 */
public record ContractEnding(
    RecordRef about,
    Instant at,
    String what,
    String supplier,
    LocalDate endsOn,
    LocalDate noticeBy,
    Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "CONTRACT_ENDING." + what;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), supplier, endsOn.toString(), noticeBy.toString());
  }
}
