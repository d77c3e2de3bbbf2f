package org.evident.supply.sample.rule;

import org.evident.supply.plan.rule.ImpactKind;

/** The invented capacity plan of the demo organisation. */
public final class SamplePlan {

  public static final String TITLE = "Capacity of the next twelve months";
  public static final String SCOPE =
      "The services whose components monitoring measures; their people are planned with the budget.";
  public static final String OPTIONS =
      "Buy a shelf for the file servers now; ask departments to clear old files; or do neither and"
          + " accept that the disk is full within weeks.";
  public static final String RECOMMENDATION =
      "Buy the shelf, since clearing files has never freed more than a twentieth. Everything else"
          + " lasts for the period.";

  private static final int SOON = 30;
  private static final double SHARE = 9;

  private SamplePlan() {}

  /**
   * What is planned of a metric.
   *
   * @param scenario title of the one chosen, or null
   * @param factor units of the metric a person takes, or null
   * @param inDays in how many days it is changed, or null where nothing is
   */
  public record Change(String scenario, Double factor, Integer inDays, String what) {}

  /** What is planned of a metric by its name. */
  public static Change of(String metric) {
    return "Disk of the file servers".equals(metric)
        ? new Change("One shelf more for the file servers", SHARE, SOON, "A shelf is built in")
        : new Change(null, null, null, "None within the horizon: what there is lasts");
  }

  /** What something asks of capacity. */
  public static String effect(ImpactKind kind) {
    return switch (kind) {
      case SERVICE_LEVEL ->
          "None beyond today: response times were kept at today's load, and the load stays.";
      case AVAILABILITY -> "None: each cluster carries its load with one node out.";
      case CONTINUITY -> "None: the second site has the same capacity and is replicated daily.";
    };
  }
}
