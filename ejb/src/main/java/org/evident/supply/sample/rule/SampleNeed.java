package org.evident.supply.sample.rule;

/**
 * What a service of the demo organisation needs of what an invented metric measures.
 *
 * @param amount in the unit of the metric
 * @param basis the service requirement it comes from
 * @param agreed false while the owner of the service has not answered
 */
public record SampleNeed(double amount, String basis, boolean agreed) {

  private static final int NOT_YET = 40;

  /** What is needed is what would be critical to lack. */
  public static SampleNeed of(SampleMetric metric) {
    return new SampleNeed(
        metric.thresholds().critical(),
        "The agreements on " + metric.service() + " promise its customers that this is there.",
        metric.lead() < NOT_YET);
  }
}
