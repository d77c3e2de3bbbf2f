package org.evident.evaluation.sample.rule;

import java.util.List;

/**
 * Invented definition of a metric by which a process of the demo organisation is judged.
 *
 * @param process key of the process
 * @param key its short name
 * @param target its aim, in its unit
 * @param higher whether more is better
 */
public record SampleMetrics(
    String process,
    String key,
    String name,
    String formula,
    String source,
    String unit,
    int target,
    boolean higher) {

  private static final String PERCENT = "%";

  /** Those of the processes whose figures are shown; the others have none yet. */
  public static List<SampleMetrics> all() {
    return List.of(
        share(
            "incident",
            "RESO",
            "Incidents resolved within their limit",
            "resolved within limit / resolved x 100",
            "Clocks of incidents",
            90),
        share(
            "service_request",
            "FULF",
            "Requests fulfilled within their limit",
            "fulfilled within limit / fulfilled x 100",
            "Clocks of requests",
            90),
        share(
            "slm",
            "SLA_MET",
            "Agreements that were met in full",
            "agreements without a missed target / agreements x 100",
            "Reviews of services",
            95),
        share(
            "availability",
            "AVAIL_MET",
            "Availability kept as agreed",
            "services at or above their target / services with one x 100",
            "Outages and agreed service times",
            98),
        share(
            "change",
            "CHG_SUCCESS",
            "Changes that succeeded",
            "successful changes / changes x 100",
            "Changes carried out",
            95),
        share(
            "reporting",
            "REP_ON_TIME",
            "Reviews published on time",
            "published by their deadline / due x 100",
            "Reviews",
            95),
        new SampleMetrics(
            "demand",
            "DEM_ERROR",
            "Error of demand forecasts",
            "mean of the deviation from what was consumed, in percent of it",
            "Demand forecasts and consumed units",
            PERCENT,
            15,
            false),
        new SampleMetrics(
            "capacity",
            "CAP_ERROR",
            "Error of capacity forecasts thirty days ahead",
            "mean of the deviation from what was measured, in percent of it",
            "Samples of metrics and what was foretold",
            PERCENT,
            10,
            false),
        share(
            "measurement",
            "MEA_COMPLETE",
            "Values that are there",
            "values present / values expected x 100",
            "Figures of reviews",
            98));
  }

  private static SampleMetrics share(
      String process, String key, String name, String formula, String source, int target) {
    return new SampleMetrics(process, key, name, formula, source, PERCENT, target, true);
  }
}
