package org.evident.it;

import java.time.YearMonth;
import java.time.ZoneOffset;
import org.evident.it.WordCases.Word;

/** Whether what services need is there: a team with too little time, and a metric with too little room. */
final class ProvisionCases {

  private static final String TEAM = "Crossings crew";

  private final CapacityDesk capacity;
  private String plan;

  final ConformityCase few;
  final Word small;

  /**
   * A team that has time, and a service with a metric.
   *
   * @param served number of the service
   */
  ProvisionCases(ConformityDesk desk, CapacityDesk capacity, String served, String metric) {
    this.capacity = capacity;
    desk.admin.post("teams", "{\"name\":\"" + TEAM + "\"}").expect(201);
    few = ConformityCase.of("R-7.1-02", this::workMore, this::hire);
    small =
        new Word(
            "LESS_THAN_NEEDED",
            ConformityCase.of(
                "R-7.1-02",
                () -> desk.needs.want(served, metric, 200),
                () -> desk.needs.want(served, metric, 90)));
  }

  private String workMore() {
    plan = capacity.capacity().post("capacity/staff", body(1)).expect(201).text("number");
    return plan;
  }

  private void hire() {
    String body = body(9).strip();
    String again = body.substring(0, body.length() - 1) + ",\"version\":1}";
    capacity.capacity().put("capacity/staff/" + plan, again).expect(200);
  }

  private static String body(int people) {
    return StaffChecks.body(TEAM, YearMonth.now(ZoneOffset.UTC), people, 400);
  }
}
