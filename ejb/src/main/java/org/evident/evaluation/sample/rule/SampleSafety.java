package org.evident.evaluation.sample.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.evident.kernel.Csv;
import org.evident.portfolio.catalogue.rule.DemoService;

/** Continuity tests, held and planned, and security incidents. */
public final class SampleSafety {

  private static final int HALF_A_YEAR = 6;
  private static final double PASSED = 0.75;
  private static final int A_MONTH = 3;
  private static final List<String> TYPES =
      List.of("PHISHING", "PHISHING", "MALWARE", "LOSS_OR_THEFT", "UNAUTHORISED_ACCESS", "MISUSE");
  private static final List<String> SEVERITIES = List.of("LOW", "LOW", "MEDIUM", "HIGH");

  private SampleSafety() {}

  static SampleFile tests(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "ref,service,kind,plannedFor,heldAt,verdict,achievedRtoMinutes,achievedRpoMinutes,findings\r\n");
    List<YearMonth> months = days.months();
    YearMonth end = months.get(months.size() - 1).plusMonths(HALF_A_YEAR);
    for (YearMonth month = months.get(0); month.isBefore(end); month = month.plusMonths(1)) {
      for (int i = 0; i < DemoService.all().size(); i++) {
        boolean due = (month.getMonthValue() + i) % HALF_A_YEAR == 0;
        if (due && !"LOW".equals(DemoService.all().get(i).criticality())) {
          lines.add(test(days, month, i));
        }
      }
    }
    return new SampleFile("continuity-tests", lines);
  }

  private static String test(SampleDays days, YearMonth month, int service) {
    SplittableRandom random = days.chances(month, "test " + service);
    LocalDate day = month.atDay(random.nextInt(5, 25));
    LocalDateTime held = day.atTime(10, 0);
    boolean over = days.isOver(held);
    boolean passed = random.nextDouble() < PASSED;
    Csv csv =
        new Csv()
            .value("BCT-" + month + "-" + (service + 1))
            .value(DemoService.all().get(service).name())
            .value(random.nextBoolean() ? "WALK_THROUGH" : "SIMULATION")
            .value(day);
    if (!over) {
      return csv.value("").value("").value("").value("").value("").end();
    }
    return csv.value(held)
        .value(passed ? "PASSED" : "PASSED_WITH_FINDINGS")
        .value(random.nextInt(30, 240))
        .value(random.nextInt(5, 60))
        .value(passed ? "" : "The call list was out of date")
        .end();
  }

  /** Security incidents, which only the security manager may enter. */
  public static SampleFile incidents(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,service,reportedAt,type,severity,containedAt\r\n");
    for (YearMonth month : days.months()) {
      SplittableRandom random = days.chances(month, "security");
      List<LocalDate> workdays = days.workdays(month);
      for (int i = 0; i < A_MONTH && !workdays.isEmpty(); i++) {
        LocalDateTime reported = SampleDays.atWork(SampleDays.any(workdays, random), random);
        LocalDateTime contained = reported.plusMinutes(random.nextInt(15, 900));
        lines.add(
            new Csv()
                .value("SEC-" + month + "-" + (i + 1))
                .value(SampleDays.any(DemoService.all(), random).name())
                .value(reported)
                .value(SampleDays.any(TYPES, random))
                .value(SampleDays.any(SEVERITIES, random))
                .value(days.isOver(contained) ? contained : "")
                .end());
      }
    }
    return new SampleFile("security-incidents", lines);
  }
}
