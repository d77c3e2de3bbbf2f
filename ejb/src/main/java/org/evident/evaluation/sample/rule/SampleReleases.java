package org.evident.evaluation.sample.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.evident.kernel.Csv;
import org.evident.portfolio.catalogue.rule.DemoService;

/** What was released of each service, how it went, and what is planned next. */
final class SampleReleases {

  private static final int A_QUARTER = 3;
  private static final int FIRST = 2020;
  private static final double SUCCESSFUL = 0.85;

  private SampleReleases() {}

  static SampleFile releases(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,title,service,type,changes,plannedStart,deployedAt,outcome,conclusions\r\n");
    List<YearMonth> months = days.months();
    YearMonth end = YearMonth.from(days.today()).plusMonths(2);
    for (YearMonth month = months.get(0); month.isBefore(end); month = month.plusMonths(1)) {
      for (int i = 0; i < DemoService.all().size(); i++) {
        if ((month.getMonthValue() + i) % A_QUARTER == 0) {
          lines.add(release(days, month, i));
        }
      }
    }
    return new SampleFile("releases", lines);
  }

  private static String release(SampleDays days, YearMonth month, int service) {
    SplittableRandom random = days.chances(month, "release " + service);
    LocalDate day = month.atDay(random.nextInt(3, 26));
    LocalDateTime start = day.atTime(19, 0);
    LocalDateTime live = start.plusMinutes(random.nextInt(30, 180));
    String name = DemoService.all().get(service).name();
    boolean major = month.getMonthValue() <= A_QUARTER;
    boolean well = random.nextDouble() < SUCCESSFUL;
    Csv csv =
        new Csv()
            .value("REL-" + month + "-" + (service + 1))
            .value(name + " " + (month.getYear() - FIRST) + "." + month.getMonthValue())
            .value(name)
            .value(major ? "MAJOR" : "MINOR")
            .value("")
            .value(start);
    return days.isOver(live)
        ? csv.value(live)
            .value(well ? "SUCCESSFUL" : "PARTLY_SUCCESSFUL")
            .value(well ? "" : "One part was switched off again and comes with the next release")
            .end()
        : csv.value("").value("").value("").end();
  }
}
