package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import org.evident.evaluation.servicereview.rule.Decimals;
import org.evident.kernel.RecordKind;

/**
 * What the review of one service adds to a figure of a process.
 *
 * @param review number of the review; null where a record is counted
 * @param kind of the record that is counted; null where a review is
 * @param record its number; null where a review is counted
 * @param state of the review, as what is not published can still change, or of an outage; null of another record
 * @param customer by name
 * @param service by name
 * @param numerator null of a figure that is no quotient
 * @param denominator null of a figure that is no quotient
 * @param value null for "no data"
 */
public record ProcessPart(
    String review,
    RecordKind kind,
    String record,
    String state,
    String customer,
    String service,
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value) {

  /** A record that is counted as one. */
  static ProcessPart counted(
      RecordKind kind, String number, String state, String customer, String service) {
    return new ProcessPart(
        null, kind, number, state, customer, service, "count", null, null, BigDecimal.ONE);
  }

  /** What a record adds to a share. */
  static ProcessPart share(
      RecordKind kind, String number, String customer, String service, Share share) {
    BigDecimal part = Decimals.fixed(share.part());
    BigDecimal whole = Decimals.fixed(share.whole());
    BigDecimal value = Decimals.percent(part, whole);
    return new ProcessPart(null, kind, number, null, customer, service, "%", part, whole, value);
  }

  /** A part of something, and how large that is. */
  record Share(BigDecimal part, BigDecimal whole) {}
}
