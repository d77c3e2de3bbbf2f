package org.evident.agreement.supplier.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract as pages and the API show it; the words are those of {@link WriteContract}.
 *
 * @param state DRAFT, SIGNED, ACTIVE, EXPIRED or TERMINATED
 * @param terms how often its words were written; whoever signs signs one of these
 * @param checkedAt when its targets were compared with what is agreed
 * @param offeredAt when its signature was asked for, or null
 * @param endedOn the day it was ended before or at its term, or null
 * @param exitOpen the points of the exit that are not settled
 */
public record ContractView(
    String number,
    long version,
    int terms,
    String supplier,
    String title,
    String scope,
    String requirements,
    String otherObligation,
    String ourAuthority,
    String theirAuthority,
    String supplierSignatory,
    boolean hasAccess,
    String securityAssessment,
    LocalDate startsOn,
    LocalDate endsOn,
    int noticeDays,
    BigDecimal value,
    String currency,
    String state,
    String author,
    Instant checkedAt,
    Instant offeredAt,
    String signedBy,
    Instant signedAt,
    LocalDate endedOn,
    String endReason,
    List<String> exitOpen,
    List<String> agreements,
    List<Target> targets,
    List<ContractSupport> checks) {

  /** One promise in figures, in minutes of the calendar's open time. */
  public record Target(
      String metric,
      String priority,
      Long limitMinutes,
      long allowanceMinutes,
      String calendar,
      BigDecimal availabilityPercent) {}
}
