package org.evident.evaluation.sample.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.evident.kernel.Csv;
import org.evident.portfolio.catalogue.rule.DemoService;

/** Continuity tests, held and planned, and security incidents. */
public final class SampleSafety {

  private static final LocalDate ASKED_SINCE = LocalDate.of(2020, 1, 1);
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

  /** What continuity asks of every service that is more than nice to have. */
  static SampleFile needs() {
    List<String> lines = new ArrayList<>();
    lines.add("ref,service,validFrom,rtoMinutes,rpoMinutes,minimumLevel\r\n");
    for (int i = 0; i < DemoService.all().size(); i++) {
      DemoService service = DemoService.all().get(i);
      if (!"LOW".equals(service.criticality())) {
        boolean vital = "VITAL".equals(service.criticality());
        lines.add(
            new Csv()
                .value("BCR-" + (i + 1))
                .value(service.name())
                .value(ASKED_SINCE)
                .value(vital ? 120 : 180)
                .value(vital ? 30 : 45)
                .value("Reading what is there, for half of the users")
                .end());
      }
    }
    return new SampleFile("continuity-requirements", lines);
  }

  /** Once a year, in May, the plan of one service is invoked. */
  static SampleFile invocations(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,service,invokedAt,criterion,cause,restoredAt,returnedAt,impact,recovery\r\n");
    for (YearMonth month : days.months()) {
      LocalDateTime invoked = month.atDay(12).atTime(6, 20);
      LocalDateTime returned = invoked.plusDays(2);
      if (month.getMonth() == Month.MAY && days.isOver(returned)) {
        lines.add(
            new Csv()
                .value("BCI-" + month)
                .value(DemoService.all().get(0).name())
                .value(invoked)
                .value("The computing centre is lost for more than two hours")
                .value("Water in the power supply of the first computing centre")
                .value(invoked.plusMinutes(95))
                .value(returned)
                .value("Nobody could work until the second centre had taken over")
                .value("The second computing centre took over with the data of ten minutes before")
                .end());
      }
    }
    return new SampleFile("continuity-invocations", lines);
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
