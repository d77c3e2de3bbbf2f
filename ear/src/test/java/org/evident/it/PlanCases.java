package org.evident.it;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;

/** What is planned of what a service needs: which requirements that breaks, and how it is mended. */
final class PlanCases {

  private static final String TEST =
      "{\"service\":\"%s\",\"kind\":\"DESK_CHECK\",\"plannedFor\":\"%s\"}";

  private final ConformityDesk desk;
  private final CapacityDesk capacity;
  private final PlanDesk plans;
  private final String served;
  private final String metric;
  private final String test;
  private String path;

  /** A metric is planned, and a test of continuity asks for its capacity. */
  PlanCases(ConformityDesk desk, CapacityDesk capacity, String served, String metric) {
    this.desk = desk;
    this.capacity = capacity;
    this.served = served;
    this.metric = metric;
    plans = new PlanDesk(desk.office, capacity.capacity());
    test = desk.records.add("continuity-tests", TEST.formatted(served, PlanDesk.TODAY));
    path = plans.drafted(body(List.of(metric), test));
    plans.approve(path);
  }

  /**
   * The cases of plans.
   *
   * @param unplanned measures something more, and answers with its number
   * @param measured all that is measured in the end
   */
  List<ConformityCase> cases(Supplier<String> unplanned, Supplier<List<String>> measured) {
    return List.of(
        ConformityCase.of("R-8.4.3-02", unplanned, () -> revise(measured.get())),
        ConformityCase.of("R-8.4.3-03", this::forgetTest, () -> revise(List.of(metric))),
        ConformityCase.of("R-8.4.3-04", () -> lead(46), () -> lead(45)));
  }

  private String forgetTest() {
    desk.records.withdraw("continuity-tests/" + test);
    return number();
  }

  /** Another edition, of which nothing asks for continuity. */
  private void revise(List<String> metrics) {
    path = plans.revised(path, body(metrics, null));
    plans.approve(path);
  }

  /** An order of what the metric measures takes another time. */
  private String lead(int days) {
    JsonObject known = capacity.card(metric).getJsonObject("metric");
    String body =
        CapacityDesk.body(
                known.getString("name"),
                served,
                known.getInt("intervalSeconds"),
                known.getString("aggregation"),
                String.valueOf(known.getInt("version")))
            .replace("\"leadDays\":45", "\"leadDays\":" + days);
    capacity.capacity().put("capacity/metrics/" + metric, body).expect(200);
    return number();
  }

  private String body(List<String> metrics, String continuity) {
    String lines = PlanDesk.lines(metrics, desk.demand.of(served));
    return PlanDesk.body(lines, PlanDesk.impacts(continuity), PlanDesk.TODAY.plusDays(90));
  }

  private String number() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
