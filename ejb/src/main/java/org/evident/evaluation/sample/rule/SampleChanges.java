package org.evident.evaluation.sample.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.evident.kernel.Csv;
import org.evident.portfolio.catalogue.rule.DemoService;

/** What was changed, how it went, and what is planned for the next two months. */
final class SampleChanges {

  private static final int LEAST = 9;
  private static final int MOST = 15;
  private static final int AHEAD = 8;
  private static final int DAYS_AHEAD = 55;
  private static final double STANDARD = 0.5;
  private static final double NORMAL = 0.93;
  private static final double SUCCESSFUL = 0.9;
  private static final double PARTLY = 0.95;
  private static final List<String> TITLES =
      List.of(
          "Security updates",
          "New release",
          "More memory",
          "Renewal of certificates",
          "New firewall rules",
          "Move to other hardware",
          "Larger storage",
          "New monitoring");

  private SampleChanges() {}

  static SampleFile changes(SampleDays days) {
    List<String> lines = new ArrayList<>();
    lines.add("ref,title,services,type,plannedStart,actualEnd,outcome,review\r\n");
    for (YearMonth month : days.months()) {
      SplittableRandom random = days.chances(month, "changes");
      List<LocalDate> workdays = days.workdays(month);
      int count = workdays.isEmpty() ? 0 : random.nextInt(LEAST, MOST);
      for (int i = 0; i < count; i++) {
        LocalDateTime start = SampleDays.any(workdays, random).atTime(18, 30);
        if (days.isOver(start.plusHours(4))) {
          lines.add(done(lines.size(), start, random));
        }
      }
    }
    SplittableRandom random = days.chances(YearMonth.from(days.today()), "plans");
    for (int i = 0; i < AHEAD; i++) {
      LocalDate day = days.today().plusDays(1 + random.nextInt(DAYS_AHEAD));
      lines.add(
          begun(lines.size(), day.atTime(18, 30), random).value("").value("").value("").end());
    }
    return new SampleFile("changes", lines);
  }

  private static String done(int number, LocalDateTime start, SplittableRandom random) {
    Csv csv = begun(number, start, random);
    double outcome = random.nextDouble();
    boolean well = outcome < SUCCESSFUL;
    boolean partly = !well && outcome < PARTLY;
    return csv.value(start.plusMinutes(random.nextInt(20, 200)))
        .value(well ? "SUCCESSFUL" : partly ? "PARTLY_SUCCESSFUL" : "BACKED_OUT")
        .value(well ? "" : "The trial had other data than live; from now on it gets a copy of them")
        .end();
  }

  private static Csv begun(int number, LocalDateTime start, SplittableRandom random) {
    String service = SampleDays.any(DemoService.all(), random).name();
    double type = random.nextDouble();
    return new Csv()
        .value(reference(number))
        .value(SampleDays.any(TITLES, random) + " for " + service)
        .value(service)
        .value(type < STANDARD ? "STANDARD" : type < NORMAL ? "NORMAL" : "EMERGENCY")
        .value(start);
  }

  private static String reference(int number) {
    String digits = "00000" + number;
    return "CHG" + digits.substring(digits.length() - 5);
  }
}
