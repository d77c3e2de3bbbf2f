package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;

/** Makes figures whose value and verdict follow from their numerator and denominator (R4, R6). */
public final class Figures {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Figures() {}

  /** A percentage without a target; "n/a" at denominator 0 (NUM-4). */
  public static Figure percent(
      String key,
      String dimension,
      BigDecimal numerator,
      BigDecimal denominator,
      long sampleSize,
      String version) {
    return percent(key, dimension, numerator, denominator, sampleSize, version, null, Direction.UP);
  }

  /** A percentage with a goal in percent, {@code null} for none; equality is met (R6). */
  public static Figure percent(
      String key,
      String dimension,
      BigDecimal numerator,
      BigDecimal denominator,
      long sampleSize,
      String version,
      BigDecimal goal,
      Direction direction) {
    BigDecimal value = Decimals.percent(numerator, denominator);
    Verdict verdict = Judgement.verdict(numerator, denominator, HUNDRED, goal, direction);
    boolean near = Judgement.near(verdict, value, goal, direction);
    return new Figure(
        key,
        dimension,
        "%",
        numerator,
        denominator,
        value,
        sampleSize,
        goal,
        verdict,
        near,
        version,
        null);
  }

  /** A percentage of counts without a target. */
  public static Figure share(String key, String dimension, long part, long whole, String version) {
    return percent(
        key, dimension, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), whole, version);
  }

  /** A quotient such as minutes per record, without a target; "n/a" at denominator 0 (NUM-4). */
  public static Figure quotient(
      String key,
      String dimension,
      String unit,
      BigDecimal numerator,
      BigDecimal denominator,
      long sampleSize,
      String version) {
    BigDecimal value = Decimals.ratio(numerator, denominator);
    return new Figure(
        key,
        dimension,
        unit,
        numerator,
        denominator,
        value,
        sampleSize,
        null,
        Verdict.NO_TARGET,
        false,
        version,
        null);
  }

  /** A plain amount; {@code null} for "no data". */
  public static Figure amount(
      String key,
      String dimension,
      String unit,
      BigDecimal value,
      long sampleSize,
      String version) {
    return new Figure(
        key,
        dimension,
        unit,
        null,
        null,
        value,
        sampleSize,
        null,
        Verdict.NO_TARGET,
        false,
        version,
        null);
  }

  /** A count of records. */
  public static Figure count(String key, String dimension, long value, String version) {
    return amount(key, dimension, "count", BigDecimal.valueOf(value), value, version);
  }

  /** A measured volume against its limit (SLM-5); the goal is the limit, the value is in percent of it. */
  public static Figure workload(
      String measure,
      BigDecimal measured,
      BigDecimal limit,
      BigDecimal tolerancePercent,
      String version) {
    return new Figure(
        FigureKey.WORKLOAD,
        measure,
        "%",
        measured,
        limit,
        Decimals.percent(measured, limit),
        measured == null ? 0 : measured.longValue(),
        limit,
        Judgement.workload(measured, limit, tolerancePercent),
        Judgement.workloadNear(measured, limit, tolerancePercent),
        version,
        null);
  }
}
