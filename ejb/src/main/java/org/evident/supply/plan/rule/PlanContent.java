package org.evident.supply.plan.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evident.kernel.Fingerprint;

/**
 * What an edition of a capacity plan says, as it was when it was written: not who approved it, nor how its metrics are called
 * or measured by now (CPL-1).
 */
public record PlanContent(
    String number,
    int edition,
    String follows,
    String title,
    String scope,
    LocalDate from,
    LocalDate to,
    String options,
    String recommendation,
    LocalDate reviewDue,
    String author,
    Instant frozenAt,
    List<Metric> metrics,
    List<Impact> impacts) {

  /** Its SHA-256: the same content has the same sixty-four digits (CPL-7). */
  public String fingerprint() {
    return Fingerprint.of(this);
  }

  /** A metric with its figures of then; amounts as decimals, which every reader keeps exactly. */
  public record Metric(
      String metric,
      BigDecimal value,
      LocalDate day,
      LocalDate expectedDay,
      BigDecimal expected,
      BigDecimal half,
      String method,
      BigDecimal mase,
      BigDecimal maximum,
      BigDecimal warning,
      BigDecimal critical,
      int leadDays,
      String early,
      String reached,
      String late,
      LocalDate orderBy,
      String scenario,
      Integer scenarioRevision,
      BigDecimal cost,
      String currency,
      BigDecimal scenarioValue,
      String scenarioReached,
      String demandForecast,
      BigDecimal factor,
      BigDecimal demandValue,
      LocalDate changeOn,
      String change) {}

  /** What something asks of capacity. */
  public record Impact(ImpactKind kind, String reference, String effect) {}
}
