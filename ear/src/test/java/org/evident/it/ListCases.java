package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is listed of services and kept of the past: which requirements that breaks, and how it is mended. */
final class ListCases {

  private static final String LEANS =
      "{\"service\":\"%s\",\"toComponent\":\"shed-1\",\"kind\":\"REQUIRES\",\"leaf\":true}";
  private static final String KEPT = "{\"days\":%d,\"hold\":false,\"reason\":\"As the law says\"}";
  private static final Map<String, Integer> DAYS =
      Map.of(
          "REMOVED_FILE",
          90,
          "FORMER_PERSON",
          1096,
          "NOTICE",
          365,
          "EXPORT",
          30,
          "CAPACITY_SAMPLE",
          400);
  private static final int YEAR = 365;
  private static final int HALF_YEAR = 180;

  private final ConformityDesk desk;
  private final String sheds;
  private String leans;

  final List<ConformityCase> cases = new ArrayList<>();

  /** A service is whole, how long things are kept is settled, and the history is verified. */
  ListCases(ConformityDesk desk, String served) {
    this.desk = desk;
    sheds = desk.service("Sheds");
    desk.report(sheds, 4, 3, desk.now);
    lean();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    desk.duty(desk.agree("Sheds", sheds, today, "RESPONSE", ConformityDesk.GOALS));
    DAYS.forEach(
        (kept, days) -> desk.admin.put("retention/" + kept, KEPT.formatted(days)).expect(200));
    verify();
    cases.addAll(
        List.of(
            duty("R-7.5.3.1-02", "RESTORE_TEST", "documents", YEAR),
            duty("R-8.2.3.1-04", "PARTY_LIST_REVIEW", "portfolio_control", YEAR),
            duty("R-8.2.6-09", "CI_VERIFICATION", "configuration", HALF_YEAR),
            duty("R-9.3-01", "MANAGEMENT_REVIEW", "management_review", YEAR),
            duty("R-9.4-01", "REPORT_CATALOGUE_REVIEW", "reporting", YEAR),
            ConformityCase.duty(
                desk, "R-8.2.2-01", "SERVICE_REQUIREMENT_REVIEW", "portfolio", served),
            ConformityCase.duty(desk, "R-8.2.2-02", "CRITICALITY_REVIEW", "portfolio", served),
            ConformityCase.duty(
                desk, "R-9.1-05", "SERVICE_EFFECTIVENESS_EVALUATION", "measurement", served),
            new ConformityCase(
                List.of("R-8.2.2-03", "R-8.2.4-02", "R-8.2.6-03", "R-8.2.6-05"),
                this::standOnNothing,
                this::lean)));
  }

  private ConformityCase duty(String requirement, String key, String process, int days) {
    return ConformityCase.duty(desk, requirement, key, process, "", days);
  }

  private void verify() {
    desk.admin.post("history/verification").expect(202);
    while (!"COMPLETED".equals(desk.admin.get("history/verification").expect(200).text("state"))) {
      ConformityWall.pause();
    }
    assertEquals(0, desk.admin.get("history/verification").object().getJsonArray("faults").size());
  }

  /** Nobody knows any more what a service stands on. */
  private String standOnNothing() {
    desk.records.withdraw("service-dependencies/" + leans);
    return sheds;
  }

  private void lean() {
    leans = desk.records.add("service-dependencies", LEANS.formatted(sheds));
  }
}
