package org.evident.evaluation.sample.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.evident.kernel.Csv;
import org.evident.portfolio.catalogue.rule.DemoService;

/** When services stood still, and when that was planned. */
final class SampleOutages {

  private static final Map<String, Double> A_MONTH =
      Map.of("VITAL", 0.35, "HIGH", 0.3, "NORMAL", 0.22, "LOW", 0.15);
  private static final double FULL = 0.4;
  private static final double PARTLY = 0.65;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 95;
  private static final int NOTICE_DAYS = 9;
  private static final int EVERY = 4;
  private static final List<String> CAUSES =
      List.of(
          "a disk ran full",
          "a certificate had expired",
          "the provider's line was cut",
          "a release was faulty",
          "a power supply failed",
          "a queue had filled up",
          "a name could not be resolved",
          "a server ran out of memory");

  private SampleOutages() {}

  static SampleFile outages(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "ref,service,start,end,kind,belowMinimumFunction,affectedUserShare,cause,origin,maintenanceWindow\r\n");
    for (YearMonth month : days.months()) {
      for (DemoService service : DemoService.all()) {
        SplittableRandom random = days.chances(month, "outage " + service.name());
        List<LocalDate> workdays = days.workdays(month);
        if (random.nextDouble() < A_MONTH.get(service.criticality()) && !workdays.isEmpty()) {
          lines.add(outage(month, service, SampleDays.any(workdays, random), random));
        }
      }
      lines.addAll(SampleLandscape.outages(days, month));
    }
    return new SampleFile("outages", lines);
  }

  private static String outage(
      YearMonth month, DemoService service, LocalDate day, SplittableRandom random) {
    LocalDateTime start = SampleDays.atWork(day, random);
    double kind = random.nextDouble();
    boolean full = kind < FULL;
    boolean degraded = kind > PARTLY;
    return new Csv()
        .value("OUT-" + month + "-" + (DemoService.all().indexOf(service) + 1))
        .value(service.name())
        .value(start)
        .value(start.plusMinutes(random.nextInt(SHORTEST, LONGEST)))
        .value(full ? "FULL" : degraded ? "DEGRADED" : "PARTIAL")
        .value(full || !degraded && random.nextBoolean())
        .value(full ? "1" : "0." + random.nextInt(1, 9))
        .value(SampleDays.any(CAUSES, random))
        .value(random.nextBoolean() ? "MONITORING" : "INCIDENT")
        .value("")
        .end();
  }

  static SampleFile windows(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,service,start,end,noticeSentAt,approvedBy,approvedAt,change\r\n");
    for (YearMonth month : days.months()) {
      List<LocalDate> sundays = days.sundays(month);
      for (int i = 0; i < DemoService.all().size(); i++) {
        SplittableRandom random = days.chances(month, "window " + i);
        if ((i + month.getMonthValue()) % EVERY == 0 && !sundays.isEmpty()) {
          lines.add(window(month, i, SampleDays.any(sundays, random)));
        }
      }
      lines.addAll(SampleLandscape.windows(days, month));
    }
    return new SampleFile("maintenance-windows", lines);
  }

  private static String window(YearMonth month, int service, LocalDate day) {
    return new Csv()
        .value("MW-" + month + "-" + (service + 1))
        .value(DemoService.all().get(service).name())
        .value(day.atTime(6, 0))
        .value(day.atTime(9, 0))
        .value(day.minusDays(NOTICE_DAYS).atTime(10, 0))
        .value("Change advisory board")
        .value(day.minusDays(NOTICE_DAYS + 2).atTime(15, 0))
        .value("")
        .end();
  }
}
